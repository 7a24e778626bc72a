package org.muqabala.align;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muqabala.align.Surroundings.Around;
import org.muqabala.align.WhyNot.Outcome;
import org.muqabala.claim.Claim;
import org.muqabala.reading.figure.Figure;
import org.muqabala.text.Explanation;

/** Puts the values of two claims under one question where their scores suffice. */
final class ValueLinks {
    /** Parts that tell of amounts of two things, of which there is no doubt worth a look. */
    private static final Set<String> OF_TWO_THINGS = Set.of("slot.of.other", "slot.of.word");

    private final Senses senses;
    private final QuantityScorer quantities;
    private final SlotScorer others;
    private final AgentScorer agents;
    private final DateScorer dates;
    private final DeedScorer deeds;
    private final SortScorer sorts;
    private final DescriptionScorer descriptions;
    private final Weights weights;
    private final double ofEqual;
    private final double ofOverlapping;
    private final double doubtAgainst;
    private final Map<Facet, Double> join;
    private final Map<Facet, Double> conflict;

    ValueLinks(
            Senses senses,
            QuantityScorer quantities,
            SlotScorer others,
            AgentScorer agents,
            DateScorer dates,
            DeedScorer deeds,
            SortScorer sorts,
            DescriptionScorer descriptions,
            Weights weights) {
        this.senses = senses;
        this.deeds = deeds;
        this.sorts = sorts;
        this.descriptions = descriptions;
        this.dates = dates;
        this.agents = agents;
        this.quantities = quantities;
        this.others = others;
        this.weights = weights;
        this.ofEqual = weights.get("join.equal");
        this.ofOverlapping = weights.get("join.overlap");
        this.doubtAgainst = weights.get("doubt.against");
        this.join = thresholds("join");
        this.conflict = thresholds("conflict");
    }

    /** The links between the values of two claims that suffice to put them under one question. */
    List<Link> links(Subject a, Subject b, Likeness.Shared like, DateScorer.Context context) {
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < a.answers().size(); i++) {
            for (int j = 0; j < b.answers().size(); j++) {
                Answer x = a.answers().get(i);
                Answer y = b.answers().get(j);
                if (x.facet() == y.facet() && comparable(x, y)) {
                    Optional<Explanation> why = score(a, i, b, j, like, context);
                    why.filter(w -> w.contribution() >= needed(x, y))
                            .ifPresent(w -> links.add(link(x, y, w, context.plans())));
                }
            }
        }
        return links.size() < 2
                ? links
                : links.stream().filter(l -> !isToldByDeed(l, links)).toList();
    }

    /** Who did a deed needs no second finding for the words of it that are an act or a role as well. */
    private static boolean isToldByDeed(Link link, List<Link> links) {
        int rank = rank(link);
        return rank > 0
                && links.stream()
                        .anyMatch(l ->
                                rank(l) >= 0 && rank(l) < rank && overlap(l.a(), link.a()) && overlap(l.b(), link.b()));
    }

    /** How little is known of what was done: 0 of a deed or a sort, 1 of an act in dispute, 2 of any act or role; -1 of other values. */
    private static int rank(Link link) {
        Value value = link.a().value();
        if (value instanceof Value.Sort) {
            return 0;
        }
        if (value instanceof Value.Doer) {
            return FocusAnswers.OF.equals(link.a().of()) ? 1 : 0;
        }
        return value instanceof Value.Agent || value instanceof Value.Names ? 2 : -1;
    }

    private static boolean overlap(Answer a, Answer b) {
        return a.quote().span().overlaps(b.quote().span());
    }

    /** Each pair of values of one facet, with what speaks for one question and what against. */
    List<WhyNot.Values> look(Subject a, Subject b, Likeness.Shared like, DateScorer.Context context) {
        List<WhyNot.Values> looks = new ArrayList<>();
        for (int i = 0; i < a.answers().size(); i++) {
            for (int j = 0; j < b.answers().size(); j++) {
                Answer x = a.answers().get(i);
                Answer y = b.answers().get(j);
                if (x.facet() != y.facet()) {
                    continue;
                }
                double needed = needed(x, y);
                if (!comparable(x, y)) {
                    looks.add(new WhyNot.Values(x, y, Outcome.OTHER_SORT, null, needed));
                    continue;
                }
                Optional<Explanation> why = score(a, i, b, j, like, context);
                Outcome outcome = why.isEmpty()
                        ? Outcome.EXCLUDED
                        : why.get().contribution() >= needed ? Outcome.SUFFICES : Outcome.TOO_LITTLE;
                looks.add(new WhyNot.Values(x, y, outcome, why.orElse(null), needed));
            }
        }
        return looks;
    }

    private Optional<Explanation> score(
            Subject a, int i, Subject b, int j, Likeness.Shared like, DateScorer.Context context) {
        Senses.Pair meant = senses.nearest(a.senses().get(i), b.senses().get(j));
        return score(meant.a(), meant.b(), a.around().get(i), b.around().get(j), like, context);
    }

    private Optional<Explanation> score(
            Answer x, Answer y, Around aroundX, Around aroundY, Likeness.Shared like, DateScorer.Context context) {
        if (x.value() instanceof Value.Period) {
            return Optional.of(dates.score(x, y, aroundX, aroundY, like, context));
        }
        if (x.value() instanceof Value.Agent) {
            return agents.score(x, y, aroundX, aroundY, context.soles());
        }
        if (x.value() instanceof Value.Doer) {
            return deeds.score(x, y, aroundX, aroundY, context.soles());
        }
        if (x.value() instanceof Value.Sort) {
            return sorts.score(x, y, aroundX, aroundY, context.soles());
        }
        if (x.value() instanceof Value.Described) {
            return descriptions.score(x, y, context);
        }
        return x.value() instanceof Value.Quantity
                ? quantities.score(x, y, aroundX, aroundY, context)
                : others.score(x, y, like, context);
    }

    private Link link(Answer a, Answer b, Explanation why, Plans plans) {
        return new Link(
                a,
                b,
                bearing(a, b, why, plans),
                a.value() instanceof Value.Quantity ? probability(why.contribution()) : why.contribution(),
                why);
    }

    private Link.Bearing bearing(Answer a, Answer b, Explanation why, Plans plans) {
        if (!isOneWhenever(a, why) && !plans.bothPlannedOrNeither(a, b)) {
            return Link.Bearing.NOTHING;
        }
        if (why.contribution() >= threshold("conflict", conflict, a)) {
            return Link.Bearing.CONFLICT;
        }
        return a.value() instanceof Value.Quantity && nothingForbids(why) ? Link.Bearing.DOUBT : Link.Bearing.NOTHING;
    }

    /** Is no part of a score strongly against one question? */
    private boolean nothingForbids(Explanation why) {
        return why.children().stream()
                .noneMatch(p -> OF_TWO_THINGS.contains(p.code()) || p.contribution() < doubtAgainst);
    }

    /** So surely one amount that how each side tells it, "will free" or "provides for the release of", says nothing. */
    private boolean isOneWhenever(Answer answer, Explanation why) {
        return answer.value() instanceof Value.Quantity && why.contribution() >= weights.get("conflict.planned");
    }

    /** Of the logarithm of odds. */
    private static double probability(double score) {
        return 1 / (1 + Math.exp(-score));
    }

    /** Values that fit each other need less to be put under one question: it is evidence, and they cannot conflict. */
    private double needed(Answer a, Answer b) {
        double needed = threshold("join", join, a);
        if (a.value() instanceof Value.Quantity) {
            return needed;
        }
        if (a.value().equalTo(b.value())) {
            return needed * ofEqual;
        }
        return a.value().overlaps(b.value()) ? needed * ofOverlapping : needed;
    }

    /** The threshold of a facet, for joining or for conflicts. */
    private Map<Facet, Double> thresholds(String kind) {
        Map<Facet, Double> thresholds = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            String name = kind + "." + name(facet);
            if (weights.names().contains(name)) {
                thresholds.put(facet, weights.get(name));
            }
        }
        return thresholds;
    }

    private static String name(Facet facet) {
        return switch (facet) {
            case FIGURE, DURATION -> "quantity";
            case DATE, TIME -> "date";
            case INITIATOR, ACTOR -> "actor";
            case WORDING -> "label";
            default -> facet.name().toLowerCase(Locale.ROOT);
        };
    }

    private double threshold(String kind, Map<Facet, Double> byFacet, Answer answer) {
        if (answer.value() instanceof Value.Doer) {
            return weights.get(kind + ".deed");
        }
        if (answer.value() instanceof Value.Sort) {
            return weights.get(kind + ".sort");
        }
        if (answer.value() instanceof Value.Described) {
            return weights.get(kind + ".described");
        }
        if (answer.value() instanceof Value.Agent) {
            return weights.get(kind + "." + answer.of());
        }
        return Objects.requireNonNull(byFacet.get(answer.facet()), () -> kind + " " + answer.facet());
    }

    /** Figures of different kinds answer different questions; of two currencies nobody can say. */
    static boolean comparable(Answer a, Answer b) {
        if (a.value() instanceof Value.Quantity x && b.value() instanceof Value.Quantity y) {
            Figure.Kind kind = x.figure().kind();
            return !isOneVoice(a, b)
                    && kind == y.figure().kind()
                    && (kind == Figure.Kind.MONEY
                            || Objects.equals(x.figure().unit(), y.figure().unit()));
        }
        if (a.value() instanceof Value.Period && isOneVoice(a, b)) {
            return false;
        }
        if (a.value() instanceof Value.Place x && b.value() instanceof Value.Place y) {
            return Objects.equals(a.of(), b.of())
                    && SideAnswers.comparable(a, b)
                    && !a.claim().sharesArticle(b.claim())
                    && (PlaceAnswers.START.equals(a.of())
                            ? x.isLatin() == y.isLatin()
                            : x.to(y) != PlaceStanding.UNCLEAR);
        }
        if (a.value() instanceof Value.Agent || b.value() instanceof Value.Agent) {
            return AgentScorer.comparable(a, b) && !a.claim().sharesArticle(b.claim());
        }
        if (a.value() instanceof Value.Doer || b.value() instanceof Value.Doer) {
            return DeedScorer.comparable(a, b) && !a.claim().sharesArticle(b.claim());
        }
        if (a.value() instanceof Value.Sort || b.value() instanceof Value.Sort) {
            return SortScorer.comparable(a, b) && !a.claim().sharesArticle(b.claim());
        }
        if (a.value() instanceof Value.Described || b.value() instanceof Value.Described) {
            return a.value() instanceof Value.Described
                    && b.value() instanceof Value.Described
                    && !a.claim().sharesArticle(b.claim());
        }
        if (a.value() instanceof Value.Said said) {
            boolean tellsNothing = a.facet() == Facet.WORDING && said.said().size() == 1 && said.equalTo(b.value());
            return !tellsNothing && !a.claim().sharesArticle(b.claim());
        }
        return a.of() == null || a.facet() != Facet.ACTOR || a.of().equals(b.of());
    }

    /** Who gives two amounts in one text answers two questions with them, or would contradict himself. */
    private static boolean isOneVoice(Answer a, Answer b) {
        return a.claim().sharesArticle(b.claim())
                && Objects.equals(speaker(a.claim()), speaker(b.claim()))
                && !a.value().overlaps(b.value());
    }

    private static @Nullable String speaker(Claim claim) {
        return claim.speaker() == null ? null : claim.speaker().canonical();
    }
}
