package org.muqabala.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Keeps of the links between two texts those that are the best for one of their ends at least: a crew of 28 is set beside
 * the other text's crew, not beside its passengers too. What a third text says plays no part.
 */
final class BestMatches {
    private BestMatches() {}

    /** The links that are the best for one of their ends, in the order given; of equally good ones all. */
    static List<Link> of(List<Link> links) {
        Map<End, Double> best = new HashMap<>();
        for (Link link : links) {
            best.merge(new End(link.a(), link.b()), link.score(), Math::max);
            best.merge(new End(link.b(), link.a()), link.score(), Math::max);
        }
        return links.stream()
                .filter(l -> isBest(best, l.a(), l.b(), l.score()) || isBest(best, l.b(), l.a(), l.score()))
                .toList();
    }

    private static boolean isBest(Map<End, Double> best, Answer from, Answer to, double score) {
        return score >= best.getOrDefault(new End(from, to), score);
    }

    /** One value, seen from the text that a link leads to. */
    private record End(String claim, int start, Facet facet, String to) {
        End(Answer from, Answer to) {
            this(
                    from.claim().id(),
                    from.quote().start(),
                    from.facet(),
                    to.claim().source() + "#" + to.claim().section());
        }
    }
}
