package org.muqabala.verdict;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.muqabala.align.Answer;
import org.muqabala.align.Facet;
import org.muqabala.align.Link;
import org.muqabala.align.Scope;
import org.muqabala.align.SlotGroup;
import org.muqabala.align.Value;
import org.muqabala.lexicon.ConceptFamilies;
import org.muqabala.lexicon.ConceptLexicon;
import org.muqabala.lexicon.ConceptLexicon.Relation;
import org.muqabala.reading.figure.Figure;

/**
 * Finds where the amount that one text gives is the sum of two or three that another text gives side by side, or twice what
 * another gives for each side: docs/comparison-rules.md, "Sums".
 */
final class SumFinder {
    /** So many amounts that follow one another are looked at for parts of one sum. */
    private static final int SIDE_BY_SIDE = 6;

    /** How many characters lie between two neighbouring sentences at most: a paragraph's end. */
    private static final int GAP = 4;

    /** A sum from here on two texts hardly have by chance. */
    private static final BigDecimal TELLING = BigDecimal.TEN;

    private static final Set<Figure.Kind> ADDED = Set.of(Figure.Kind.COUNT, Figure.Kind.MONEY, Figure.Kind.MEASURE);

    private static final Comparator<Answer> BY_PLACE = Comparator.comparing(Answer::quote);

    private final ConceptLexicon lexicon;
    private final ConceptFamilies roles;

    SumFinder(ConceptLexicon lexicon) {
        this.lexicon = lexicon;
        this.roles = ConceptFamilies.shipped(lexicon, "roles.lex");
    }

    /** The sums among the values of all slots, by text and place of their parts. */
    List<Sum> find(List<SlotGroup> slots) {
        Map<String, List<Answer>> texts = new TreeMap<>();
        Map<String, List<Answer>> totals = new HashMap<>();
        for (SlotGroup group : slots) {
            for (Answer answer : group.answers()) {
                if (isAmount(answer)) {
                    texts.computeIfAbsent(answer.claim().article(), t -> new ArrayList<>())
                            .add(answer);
                    if (answer.scope() == Scope.WHOLE
                            || answer.scope() == Scope.NAMED
                            || answer.scope() == Scope.BOTH) {
                        totals.computeIfAbsent(key(answer, amount(answer)), k -> new ArrayList<>())
                                .add(answer);
                    }
                }
            }
        }
        List<Sum> sums = new ArrayList<>();
        texts.forEach((text, answers) -> {
            for (List<Answer> parts : parts(answers.stream().sorted(BY_PLACE).toList())) {
                BigDecimal sum = parts.stream().map(SumFinder::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
                for (Answer total : totals.getOrDefault(key(parts.get(0), sum), List.of())) {
                    if (areOneThing(total, parts)) {
                        sums.add(new Sum(total, parts));
                    }
                }
            }
        });
        return sums.isEmpty() ? sums : ofJoined(sums, slots);
    }

    /** Those whose total and parts stand in texts of which something else is joined. */
    private static List<Sum> ofJoined(List<Sum> sums, List<SlotGroup> slots) {
        Set<List<String>> joined = new HashSet<>();
        for (SlotGroup group : slots) {
            for (Link link : group.links()) {
                joined.add(List.of(link.a().claim().article(), link.b().claim().article()));
                joined.add(List.of(link.b().claim().article(), link.a().claim().article()));
            }
        }
        return sums.stream()
                .filter(s -> joined.contains(List.of(
                        s.parts().get(0).claim().article(), s.total().claim().article())))
                .toList();
    }

    private static boolean isAmount(Answer answer) {
        if (answer.facet() != Facet.FIGURE || !(answer.value() instanceof Value.Quantity q)) {
            return false;
        }
        Figure figure = q.figure();
        return ADDED.contains(figure.kind())
                && figure.bound() == Figure.Bound.EXACT
                && figure.interval().isPoint()
                && figure.alternatives().isEmpty()
                && amount(answer).signum() > 0;
    }

    /** Two or three amounts of one text that stand side by side, or what each of two sides has, twice. */
    private static List<List<Answer>> parts(List<Answer> answers) {
        List<List<Answer>> parts = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            Answer first = answers.get(i);
            if (first.scope() == Scope.EACH) {
                parts.add(List.of(first, first));
            }
            int end = Math.min(answers.size(), i + SIDE_BY_SIDE);
            for (int j = i + 1; isPart(first) && j < end; j++) {
                Answer second = answers.get(j);
                if (isPart(second) && areBeside(first, second)) {
                    parts.add(List.of(first, second));
                    for (int k = j + 1; k < end; k++) {
                        Answer third = answers.get(k);
                        if (isPart(third) && areBeside(first, third)) {
                            parts.add(List.of(first, second, third));
                        }
                    }
                }
            }
        }
        return parts;
    }

    private static boolean isPart(Answer answer) {
        return answer.scope() == Scope.WHOLE || answer.scope() == Scope.NAMED || answer.scope() == Scope.OWN;
    }

    /** In one sentence, or in two that follow each other. */
    private static boolean areBeside(Answer a, Answer b) {
        return b.claim().sentence().start() - a.claim().sentence().end() <= GAP;
    }

    /** Do the total and its parts count one thing in one role? Small sums come about by chance, and need a role. */
    private boolean areOneThing(Answer total, List<Answer> parts) {
        boolean sameThing = true;
        boolean sameRole = role(total).isPresent();
        for (Answer part : parts) {
            if (!isKin(total, part)
                    || !Objects.equals(total.period(), part.period())
                    || !isEither(role(total), role(part))) {
                return false;
            }
            sameThing &= total.of() != null && total.of().equals(part.of());
            sameRole &= role(part).isPresent();
        }
        boolean each = parts.get(0).scope() == Scope.EACH;
        return sameRole || (sameThing || each) && amount(total).compareTo(TELLING) >= 0;
    }

    /** The same thing, one that holds it, or people under any name. */
    private boolean isKin(Answer total, Answer part) {
        String x = total.of();
        String y = part.of();
        if (x == null || y == null) {
            return role(total).isPresent() && role(part).isPresent();
        }
        Relation relation = lexicon.relation(x, y);
        return x.equals(y)
                || relation == Relation.SAME
                || relation == Relation.BROADER
                || lexicon.isA(x, "person") && lexicon.isA(y, "person");
    }

    /** One role that excludes the others, or none on either side. */
    private static boolean isEither(Optional<String> a, Optional<String> b) {
        return a.equals(b) || a.isEmpty() || b.isEmpty();
    }

    private Optional<String> role(Answer answer) {
        return Optional.ofNullable(answer.role()).flatMap(roles::family);
    }

    private static String key(Answer answer, BigDecimal amount) {
        Figure figure = ((Value.Quantity) answer.value()).figure();
        return figure.kind() + " " + figure.unit() + " "
                + amount.stripTrailingZeros().toPlainString();
    }

    private static BigDecimal amount(Answer answer) {
        BigDecimal low = ((Value.Quantity) answer.value()).figure().interval().low();
        return low == null ? BigDecimal.ZERO : low;
    }
}
