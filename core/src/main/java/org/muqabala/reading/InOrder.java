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
    /** Those that overlap a place, in order: found by halving, since a long text may hold very many. */
    List<T> overlapping(Span place) {
        int from = 0;
        int high = things.size();
        while (from < high) {
            int middle = (from + high) >>> 1;
            if (span.apply(things.get(middle)).end() <= place.start()) {
                from = middle + 1;
            } else {
                high = middle;
            }
        }
        int to = from;
        while (to < things.size() && span.apply(things.get(to)).start() < place.end()) {
            to++;
        }
        return things.subList(from, to);
    }
}
