package org.muqabala.reading;

import java.util.List;
import java.util.function.Function;
import org.muqabala.text.Span;

/**
 * Things that stand in a text one after the other, none overlapping another.
 *
 * @param things in the order of the text
 * @param span where each stands
 */
record InOrder<T>(List<T> things, Function<T, Span> span) {
    /** Does one of them overlap a place? */
    boolean overlaps(Span place) {
        int first = firstEndingAfter(place.start());
        return first < things.size() && span.apply(things.get(first)).start() < place.end();
    }

    /** Those that overlap a place, in order. */
    List<T> overlapping(Span place) {
        int from = firstEndingAfter(place.start());
        int to = from;
        while (to < things.size() && span.apply(things.get(to)).start() < place.end()) {
            to++;
        }
        return things.subList(from, to);
    }

    /** Found by halving, since a long text may hold very many. */
    private int firstEndingAfter(int offset) {
        int from = 0;
        int high = things.size();
        while (from < high) {
            int middle = (from + high) >>> 1;
            if (span.apply(things.get(middle)).end() <= offset) {
                from = middle + 1;
            } else {
                high = middle;
            }
        }
        return from;
    }
}
