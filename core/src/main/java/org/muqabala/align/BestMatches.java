package org.muqabala.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;

/**
 * Keeps of the links between two texts those that are the best for one of their ends at least: a crew of 28 is set beside
 * the other text's crew, not beside its passengers too. What a third text says plays no part.
 */
final class BestMatches {
    /** Less than any two scores differ by that are not the same sum of parts. */
    private static final double TIE = 1e-6;

    /** From this score on the words for a thing are compared with all words for it. */
    private static final double SIDE_BY_SIDE = 0.55;

    private BestMatches() {}

    /** The links that are the best for one of their ends, in the order given; of equally good ones all. */
    static List<Link> of(List<Link> links) {
        Map<End, Match> best = best(links);
        return links.stream().filter(l -> isBest(best, l)).toList();
    }

    /** The links that are the best for both their ends, in the order given. */
    static List<Link> mutual(List<Link> links) {
        Map<End, Match> best = best(links);
        return links.stream()
                .filter(l -> isBest(best, l.a(), l.b(), rank(l)) && isBest(best, l.b(), l.a(), rank(l)))
                .toList();
    }

    private static Map<End, Match> best(List<Link> links) {
        Map<End, Match> best = new HashMap<>();
        BinaryOperator<Match> higher = (x, y) -> y.rank() > x.rank() ? y : x;
        for (Link link : links) {
            best.merge(new End(link.a(), link.b()), new Match(link.b(), rank(link)), higher);
            best.merge(new End(link.b(), link.a()), new Match(link.a(), rank(link)), higher);
        }
        return best;
    }

    /** Of two values of one text that fit as well, the equal one is meant. */
    private static double rank(Link link) {
        return link.score() + (link.a().value().equalTo(link.b().value()) ? TIE : 0);
    }

    /**
     * Amounts of which only one can hold, and denials, must be each other's best, or a crew would be set beside passengers
     * where one text has no crew.
     */
    private static boolean isBest(Map<End, Match> best, Link link) {
        if (link.a().value() instanceof Value.Said && link.score() >= SIDE_BY_SIDE) {
            return true; // a source may name a thing in two ways, and each is set beside the others' words
        }
        boolean forA = isBest(best, link.a(), link.b(), rank(link));
        boolean forB = isBest(best, link.b(), link.a(), rank(link));
        boolean strict = link.a().value() instanceof Value.Quantity
                || link.a().value() instanceof Value.Agent
                || link.a().value() instanceof Value.Doer
                || link.a().value() instanceof Value.Sort
                || link.a().facet() == Facet.POLARITY;
        return strict && !link.a().value().overlaps(link.b().value()) ? forA && forB : forA || forB;
    }

    /** Is nothing in the text of {@code to} a better match, but what says the same once more? */
    private static boolean isBest(Map<End, Match> best, Answer from, Answer to, double rank) {
        Match found = best.get(new End(from, to));
        return found == null || rank >= found.rank() || isRepeated(found.answer(), to);
    }

    /** Does a text give one answer twice, as in its headline and below? */
    private static boolean isRepeated(Answer answer, Answer again) {
        if (answer.value() instanceof Value.Stance x && again.value() instanceof Value.Stance y) {
            return x.equals(y);
        }
        boolean told = answer.value() instanceof Value.Quantity
                || answer.value() instanceof Value.Doer
                || answer.value() instanceof Value.Sort;
        return told && answer.value().equalTo(again.value());
    }

    /**
     * What of a text fits a value best.
     *
     * @param rank how well
     */
    private record Match(Answer answer, double rank) {}

    private static boolean isDenied(Answer answer) {
        return answer.value() instanceof Value.Stance stance && stance.denied();
    }

    /**
     * One value, seen from the text that a link leads to; who denies it, who tells its opposite, and who denies it too are matches of
     * their own.
     *
     * @param denials how many of the two deny
     */
    private record End(String claim, int start, Facet facet, int denials, String to) {
        End(Answer from, Answer to) {
            this(
                    from.claim().id(),
                    from.quote().start(),
                    from.facet(),
                    (isDenied(from) ? 1 : 0) + (isDenied(to) ? 1 : 0),
                    to.claim().article());
        }
    }
}
