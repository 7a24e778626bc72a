package org.muqabala.align;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.muqabala.candidate.CandidatePair;
import org.muqabala.claim.Claim;
import org.muqabala.lexicon.ConceptLexicon;
import org.muqabala.lexicon.ConceptLexicon.Relation;
import org.muqabala.reading.figure.Figure;
import org.muqabala.text.Explanation;

/** Joins whole claims that say one thing in other words. */
final class WordingLinks {
    /** So many meanings at least must be shared that are neither names nor light. */
    private static final double LEAST_SUBSTANCE = 1.0;

    private final ConceptLexicon lexicon;
    private final Weights weights;

    WordingLinks(ConceptLexicon lexicon, Weights weights) {
        this.lexicon = lexicon;
        this.weights = weights;
    }

    Optional<Link> link(CandidatePair pair, Likeness.Shared like) {
        Claim a = pair.a();
        Claim b = pair.b();
        double substance = weights.get("wording.substance") * like.substance();
        double score = like.score() + substance;
        if (pair.a().sharesArticle(pair.b())
                || score < weights.get("join.wording.mutual")
                || like.substance() < LEAST_SUBSTANCE) {
            return Optional.empty();
        }
        if (areOfOtherTimes(a, b) || areOfOtherFigures(a, b)) {
            return Optional.empty();
        }
        Explanation why = Explanation.sum(
                "one-thing",
                "slot.wording",
                List.of(),
                List.of(
                        Explanation.leaf(
                                "likeness", round(like.score()), "slot.like", String.join(", ", like.shared())),
                        Explanation.leaf(
                                "substance",
                                round(substance),
                                "slot.substance",
                                String.valueOf(round(like.substance())))));
        return Optional.of(new Link(answer(a), answer(b), Link.Bearing.NOTHING, Math.min(1, score), why));
    }

    /** What is dated on both sides, and to no day in common, is told of two things. */
    private static boolean areOfOtherTimes(Claim a, Claim b) {
        List<Value.Period> x = days(a);
        List<Value.Period> y = days(b);
        return !x.isEmpty()
                && !y.isEmpty()
                && x.stream().noneMatch(p -> y.stream().anyMatch(p::overlaps));
    }

    private static List<Value.Period> days(Claim claim) {
        return claim.times().stream()
                .filter(t -> t.from() != null)
                .map(Value.Period::new)
                .toList();
    }

    /** Two amounts that are no answers to one question are told of two things: "four dead" and "eleven dead this winter". */
    private static boolean areOfOtherFigures(Claim a, Claim b) {
        List<Figure> x = amounts(a);
        List<Figure> y = amounts(b);
        return !x.isEmpty()
                && !y.isEmpty()
                && x.stream()
                        .noneMatch(f -> y.stream()
                                .anyMatch(g ->
                                        f.kind() != g.kind() || f.interval().overlaps(g.interval())));
    }

    private static List<Figure> amounts(Claim claim) {
        return claim.figures().stream()
                .filter(f -> f.kind() != Figure.Kind.ORDINAL)
                .toList();
    }

    private static double round(double value) {
        return Math.rint(value * 1000) / 1000;
    }

    /** How far two claims are from saying one thing in other words. */
    WhyNot.Wording look(CandidatePair pair, Likeness.Shared like) {
        return new WhyNot.Wording(
                pair.a().sharesArticle(pair.b()),
                new WhyNot.Measure(
                        like.score() + weights.get("wording.substance") * like.substance(),
                        weights.get("join.wording.mutual")),
                weights.get("join.wording"),
                new WhyNot.Measure(like.substance(), LEAST_SUBSTANCE),
                like.shared());
    }

    /** Those that are the best match of both their claims, and of the others the surest. */
    List<Link> best(List<Link> links) {
        List<Link> best = new ArrayList<>(BestMatches.mutual(links));
        Set<Link> mutual =
                Collections.newSetFromMap(new IdentityHashMap<>()); // equal ones would be compared reason by reason
        mutual.addAll(best);
        double sure = weights.get("join.wording");
        BestMatches.of(links).stream()
                .filter(l -> l.score() >= sure && !mutual.contains(l))
                .forEach(best::add);
        return best;
    }

    /**
     * Does one of two claims deny, and not the other, so that they do not say one thing? "Will not reopen" says what "stays
     * shut" says: an opposite and a denial are no opposition.
     */
    boolean areOpposed(Link link) {
        Claim a = link.a().claim();
        Claim b = link.b().claim();
        return (a.denial() == null) != (b.denial() == null)
                && a.concepts().stream()
                        .noneMatch(x -> b.concepts().stream()
                                .anyMatch(y -> lexicon.relation(
                                                x.concept().id(), y.concept().id())
                                        == Relation.OPPOSITE));
    }

    static Answer answer(Claim claim) {
        return new Answer(Facet.WORDING, claim, claim.quote(), new Value.Words(), null, null, Scope.WHOLE, null);
    }
}
