package org.muqabala.candidate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.muqabala.claim.Claim;

/**
 * Finds candidates through an inverted index of the {@linkplain BlockingKeys blocking keys}: for each claim the later ones
 * that share enough keys with it. Nothing is scored, so nothing hangs on the collection. The claims of one story have room in
 * memory, so the index is a map.
 */
public final class IndexedCandidateFinder implements CandidateFinder {
    private final BlockingKeys keys;

    public IndexedCandidateFinder(BlockingKeys keys) {
        this.keys = keys;
    }

    @Override
    public Candidates find(List<Claim> claims) {
        KnownTraits known = keys.known();
        List<Set<String>> keysOf =
                claims.stream().map(c -> keys.of(c, known.of(c))).toList();
        Map<String, Having> index = index(keysOf);
        List<CandidatePair> pairs = new ArrayList<>();
        int[] shared = new int[claims.size()];
        for (int i = 0; i < claims.size(); i++) {
            for (String key : keysOf.get(i)) {
                index.getOrDefault(key, Having.NONE).countAfter(i, shared);
            }
            for (int other = i + 1; other < shared.length; other++) {
                if (shared[other] >= BlockingKeys.SHARED_KEYS) {
                    pairs.add(new CandidatePair(claims.get(i), claims.get(other)));
                }
                shared[other] = 0;
            }
        }
        return new Candidates(pairs, known);
    }

    private static Map<String, Having> index(List<Set<String>> keysOf) {
        Map<String, Having> index = new HashMap<>();
        for (int i = 0; i < keysOf.size(); i++) {
            for (String key : keysOf.get(i)) {
                index.computeIfAbsent(key, k -> new Having()).add(i);
            }
        }
        return index;
    }

    /** The claims that have a key, by their numbers, ascending. */
    private static final class Having {
        private static final Having NONE = new Having();

        private int[] claims = new int[2];
        private int size;

        void add(int claim) {
            if (size == claims.length) {
                claims = Arrays.copyOf(claims, 2 * size);
            }
            claims[size++] = claim;
        }

        /** Counts one more for each of its claims that comes after another. */
        void countAfter(int claim, int[] counts) {
            for (int n = size - 1; n >= 0 && claims[n] > claim; n--) {
                counts[claims[n]]++;
            }
        }
    }
}
