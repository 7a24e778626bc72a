package org.muqabala.review.web.api;

import java.util.ArrayList;
import java.util.List;
import org.muqabala.review.log.Stored;

/** The decisions that were read of the log, in its order. Any number of threads may use it at once. */
final class SeenLog {
    private final List<Stored> all = new ArrayList<>();

    /** @param stored behind all that were added before */
    synchronized void add(Stored stored) {
        all.add(stored);
    }

    /** Those behind a number, so many at most. */
    synchronized List<Stored> since(long number, int most) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).number() <= number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return List.copyOf(all.subList(low, Math.min(all.size(), low + Math.min(most, all.size()))));
    }
}
