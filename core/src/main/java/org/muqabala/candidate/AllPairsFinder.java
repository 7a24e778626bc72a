package org.muqabala.candidate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.muqabala.claim.Claim;

/** The reference: looks at every pair of claims. Quadratic; the clever finder must find what this one finds. */
public final class AllPairsFinder implements CandidateFinder {
    private final BlockingKeys keys;

    public AllPairsFinder(BlockingKeys keys) {
        this.keys = keys;
    }

    @Override
    public Candidates find(List<Claim> claims) {
        KnownTraits known = keys.known();
        List<Set<String>> keysOf =
                claims.stream().map(c -> keys.of(c, known.of(c))).toList();
        List<CandidatePair> pairs = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            for (int j = i + 1; j < claims.size(); j++) {
                if (shareEnough(keysOf.get(i), keysOf.get(j))) {
                    pairs.add(new CandidatePair(claims.get(i), claims.get(j)));
                }
            }
        }
        return new Candidates(pairs, known);
    }

    private static boolean shareEnough(Set<String> a, Set<String> b) {
        int shared = 0;
        for (String key : a) {
            if (b.contains(key) && ++shared == BlockingKeys.SHARED_KEYS) {
                return true;
            }
        }
        return false;
    }
}
