package org.muqabala.verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.muqabala.align.Answer;
import org.muqabala.align.Asserted;
import org.muqabala.align.Facet;
import org.muqabala.align.Link;
import org.muqabala.align.SlotGroup;
import org.muqabala.align.Value;
import org.muqabala.claim.Claim;
import org.muqabala.lexicon.ConceptLexicon;
import org.muqabala.text.Explanation;
import org.muqabala.text.Ids;

/**
 * Says what the answers to one slot are to each other: equal values are one side, every two sides that were joined are
 * judged by the rule for their sort of value, and each relation is a finding.
 */
public final class Judge {
    /** From this score on two acts of one day are taken for one: one day alone (weights: date.same-day.day) is not enough. */
    private static final double ONE_ACT = 0.35;

    private static final Set<Facet> TOLD_ALONE = Set.of(Facet.FIGURE, Facet.DURATION, Facet.INITIATOR, Facet.ACTOR);

    private static final Comparator<Claim> BY_PLACE =
            Comparator.comparing(Claim::source).thenComparing(Claim::quote);

    private final Arbiter arbiter;
    private final SumFinder sums;

    public Judge(ConceptLexicon lexicon) {
        this.arbiter = new Arbiter(lexicon);
        this.sums = new SumFinder(lexicon);
    }

    /**
     * The groups with their findings, those of which there is nothing to say left out.
     *
     * @param days on which the claims were published
     * @param asserted what people say of pairs of evidence, which the slots heed already: no sum brings a rejected pair together
     */
    public List<Group> judge(List<SlotGroup> slots, PublicationDays days, Asserted asserted) {
        Map<Answer, List<Sum>> told = new HashMap<>();
        for (Sum sum : sums.find(slots)) {
            if (!asserted.keepsApart(sum.answers(), sum.answers())) {
                sum.answers()
                        .forEach(a ->
                                told.computeIfAbsent(a, t -> new ArrayList<>()).add(sum));
            }
        }
        return slots.stream()
                .flatMap(s -> judge(s, days, sumsOf(s, told), asserted).stream())
                .toList();
    }

    /** The sums that a value of the slot is the total or a part of. */
    private static List<Sum> sumsOf(SlotGroup slots, Map<Answer, List<Sum>> told) {
        return slots.answers().stream()
                .flatMap(a -> told.getOrDefault(a, List.of()).stream())
                .distinct()
                .toList();
    }

    /** The sums whose total is a value of the slot; the parts of each stand in its group. */
    private static List<Sum> totals(SlotGroup slots, List<Sum> near, Asserted asserted) {
        Set<Answer> held = new LinkedHashSet<>(slots.answers());
        List<Sum> totals = new ArrayList<>();
        for (Sum sum : near) {
            if (slots.answers().contains(sum.total()) && !asserted.keepsApart(sum.parts(), held)) {
                totals.add(sum);
                held.addAll(sum.parts());
            }
        }
        return totals;
    }

    /** The group with its findings; empty where there is nothing to say of it. */
    private Optional<Group> judge(SlotGroup slots, PublicationDays days, List<Sum> near, Asserted asserted) {
        List<Sum> sums = totals(slots, near, asserted);
        Map<String, List<Answer>> sides = new LinkedHashMap<>();
        slots.answers()
                .forEach(a -> sides.computeIfAbsent(ValueText.of(a), v -> new ArrayList<>())
                        .add(a));
        List<Finding> findings = new ArrayList<>(relations(slots, sides, days, near));
        findings.addAll(agreements(slots, sides));
        findings.addAll(sums(slots, sums));
        if (findings.isEmpty()) {
            single(slots, sides).ifPresent(findings::add);
        }
        if (findings.isEmpty()) {
            return Optional.empty();
        }
        findings.sort(Comparator.comparing(Finding::verdict).thenComparing(Finding::id));
        List<String> claims = Stream.concat(
                        slots.answers().stream(), sums.stream().flatMap(s -> s.parts().stream()))
                .map(Answer::claim)
                .sorted(BY_PLACE)
                .map(Claim::id)
                .distinct()
                .toList();
        return Optional.of(new Group(
                Ids.of("group", findings.stream().map(Finding::id).toList()),
                slots.slot(),
                slots.event(),
                claims,
                findings));
    }

    /** One finding for each relation between sides that differ. */
    private List<Finding> relations(
            SlotGroup slots, Map<String, List<Answer>> sides, PublicationDays days, List<Sum> sums) {
        Function<Link, Optional<Judgement>> judge =
                link -> isExplained(link, sums) ? Optional.empty() : arbiter.judge(link, days);
        return new Relations(slots, judge)
                .largest().stream()
                        .map(r -> finding(
                                slots.slot().facet(),
                                r.judgement(),
                                r.link().score(),
                                sidesOf(r, asked(slots, r, judge), sides),
                                r.link().why()))
                        .toList();
    }

    /** The answers that a difference is told of; of dates not all that fell on the same days. */
    private static Predicate<Answer> asked(
            SlotGroup slots, Relations.Relation relation, Function<Link, Optional<Judgement>> judge) {
        if (slots.slot().facet() != Facet.DATE) {
            return answer -> true;
        }
        Verdict verdict = relation.judgement().verdict();
        return Asked.of(
                slots,
                link -> isBetween(link, relation.values())
                        && judge.apply(link).filter(j -> j.verdict() == verdict).isPresent(),
                link -> ValueText.of(link.a()).equals(ValueText.of(link.b())) && link.score() >= ONE_ACT)::contains;
    }

    private static boolean isBetween(Link link, Set<String> values) {
        String a = ValueText.of(link.a());
        String b = ValueText.of(link.b());
        return !a.equals(b) && values.contains(a) && values.contains(b);
    }

    private static boolean isExplained(Link link, List<Sum> sums) {
        return sums.stream().anyMatch(s -> s.explains(link.a(), link.b()));
    }

    /** One finding for each way in which a value is told to be made up, with all who tell it so. */
    private static List<Finding> sums(SlotGroup slots, List<Sum> sums) {
        Map<List<String>, List<Sum>> ways = new LinkedHashMap<>();
        sums.forEach(s -> ways.computeIfAbsent(List.of(ValueText.of(s.total()), s.text()), w -> new ArrayList<>())
                .add(s));
        List<Finding> findings = new ArrayList<>();
        ways.forEach((way, told) -> findings.add(finding(
                slots.slot().facet(),
                Judgement.of(Verdict.REFINES, "rule.sum", way.get(1), way.get(0)),
                1,
                List.of(
                        side(
                                way.get(0),
                                told.stream().map(Sum::total).distinct().toList()),
                        side(
                                way.get(1),
                                told.stream()
                                        .flatMap(s -> s.parts().stream())
                                        .distinct()
                                        .toList())),
                Explanation.leaf("one-question", 0, "slot.sum"))));
        return findings;
    }

    private static List<Side> sidesOf(
            Relations.Relation relation, Predicate<Answer> asked, Map<String, List<Answer>> sides) {
        return relation.values().stream()
                .map(v -> side(
                        v,
                        sides.getOrDefault(v, List.of()).stream().filter(asked).toList()))
                .toList();
    }

    private static Side side(String value, List<Answer> answers) {
        return new Side(value, answers.stream().map(Answer::evidence).toList());
    }

    /** A side on which two sources stand, or two articles of one source. */
    private static List<Finding> agreements(SlotGroup slots, Map<String, List<Answer>> sides) {
        List<Finding> findings = new ArrayList<>();
        sides.forEach((value, answers) -> {
            Set<String> texts = new HashSet<>();
            answers.forEach(a -> texts.add(a.claim().article()));
            if (texts.size() > 1) {
                List<Link> within = slots.links().stream()
                        .filter(l -> answers.contains(l.a()) && answers.contains(l.b()))
                        .toList();
                Explanation why = within.isEmpty()
                        ? Explanation.leaf("one-question", 0, "slot.through-others")
                        : within.get(0).why();
                Judgement judgement = Judgement.of(Verdict.AGREES, "rule.equal", value);
                findings.add(finding(
                        slots.slot().facet(),
                        judgement,
                        within.isEmpty() ? 0 : within.get(0).score(),
                        List.of(side(value, answers)),
                        why));
            }
        });
        return findings;
    }

    private static Optional<Finding> single(SlotGroup slots, Map<String, List<Answer>> sides) {
        boolean passing = slots.answers().get(0).value() instanceof Value.Agent
                || slots.answers().get(0).value() instanceof Value.Sort
                || slots.answers().get(0).value() instanceof Value.Doer; // every sentence has a doer
        if (sides.size() != 1 || passing || !TOLD_ALONE.contains(slots.slot().facet())) {
            return Optional.empty();
        }
        Map.Entry<String, List<Answer>> only = sides.entrySet().iterator().next();
        return Optional.of(finding(
                slots.slot().facet(),
                Judgement.of(Verdict.SINGLE, "rule.single"),
                1,
                List.of(side(only.getKey(), only.getValue())),
                Explanation.leaf("one-source", 0, "slot.single")));
    }

    private static Finding finding(
            Facet facet, Judgement judgement, double score, List<Side> sides, Explanation joined) {
        List<String> members =
                new ArrayList<>(List.of(facet.name(), judgement.verdict().name()));
        for (Side side : sides) {
            side.evidence().forEach(e -> members.add(e.claim() + " " + e.quote().text()));
        }
        Explanation why = Explanation.sum(
                "finding",
                "finding." + judgement.verdict().name().toLowerCase(Locale.ROOT),
                List.of(),
                List.of(joined, judgement.explanation()));
        return new Finding(
                Ids.of("finding", members),
                facet,
                judgement.verdict(),
                judgement.kind(),
                Math.max(0, Math.min(1, score)),
                sides,
                why);
    }
}
