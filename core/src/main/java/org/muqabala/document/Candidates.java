package org.muqabala.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    /**
     * What two editions share that makes them a pair.
     *
     * @param publisher who published them; empty where they share an address
     * @param shared a sentence or an address
     */
    private record Key(String publisher, String shared) {}

    private Candidates() {}

    static SortedSet<Pair> of(List<Edition> editions) {
        Map<Key, Integer> last = new HashMap<>();
        SortedSet<Pair> pairs = new TreeSet<>();
        for (int i = 0; i < editions.size(); i++) {
            for (Key key : keys(editions.get(i))) {
                Integer before = last.put(key, i);
                if (before != null) {
                    pairs.add(new Pair(before, i));
                }
            }
        }
        return pairs;
    }

    private static List<Key> keys(Edition edition) {
        List<Key> keys = new ArrayList<>();
        if (edition.url() != null) {
            keys.add(new Key("", edition.url()));
        }
        if (edition.publisher() != null) {
            edition.sentences().forEach(s -> keys.add(new Key(Objects.requireNonNull(edition.publisher()), s)));
        }
        return keys;
    }
}
