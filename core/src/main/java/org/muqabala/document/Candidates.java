package org.muqabala.document;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Finds which documents may be versions of one article without holding each against each: those of one address, and those of
 * one publisher that share a sentence. Of many that share one, each is paired with the next.
 */
final class Candidates {
    /**
     * Two editions, by index.
     *
     * @param a the first
     * @param b the later
     */
    record Pair(int a, int b) implements Comparable<Pair> {
        @Override
        public int compareTo(Pair other) {
            return Comparator.comparingInt(Pair::a).thenComparingInt(Pair::b).compare(this, other);
        }
    }

    private Candidates() {}

    static SortedSet<Pair> of(List<Edition> editions) {
        Map<String, Integer> last = new HashMap<>();
        SortedSet<Pair> pairs = new TreeSet<>();
        for (int i = 0; i < editions.size(); i++) {
            for (String key : editions.get(i).keys()) {
                Integer before = last.put(key, i);
                if (before != null) {
                    pairs.add(new Pair(before, i));
                }
            }
        }
        return pairs;
    }
}
