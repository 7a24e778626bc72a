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
    public List<CandidatePair> find(List<Claim> claims) {
        List<Set<String>> keysOf = claims.stream().map(keys::of).toList();
        List<CandidatePair> pairs = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            for (int j = i + 1; j < claims.size(); j++) {
                if (shareEnough(keysOf.get(i), keysOf.get(j))) {
                    pairs.add(new CandidatePair(claims.get(i), claims.get(j)));
                }
            }
        }
        return pairs;
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
