package org.muqabala.review.web.api;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.muqabala.align.Facet;
import org.muqabala.verdict.Finding;
import org.muqabala.verdict.Group;
import org.muqabala.verdict.Verdict;

/**
 * The findings of a comparison in one row, numbered from 0, and which of them are decided. What is asked of all of them lies
 * in arrays, so that a question over a hundred thousand takes a fraction of a millisecond. Any number of threads may read
 * while one tells what is decided.
 */
final class Findings {
    private final List<Finding> all;
    /** For each group the number of its first finding, and at the end how many findings there are. */
    private final int[] first;

    private final byte[] verdicts;
    private final byte[] facets;
    private final AtomicIntegerArray decided;

    Findings(List<Group> groups) {
        all = groups.stream().flatMap(g -> g.findings().stream()).toList();
        first = new int[groups.size() + 1];
        for (int group = 0; group < groups.size(); group++) {
            first[group + 1] = first[group] + groups.get(group).findings().size();
        }
        verdicts = new byte[all.size()];
        facets = new byte[all.size()];
        decided = new AtomicIntegerArray(all.size());
        for (int i = 0; i < all.size(); i++) {
            verdicts[i] = (byte) all.get(i).verdict().ordinal();
            facets[i] = (byte) all.get(i).facet().ordinal();
        }
    }

    List<Finding> all() {
        return all;
    }

    int size() {
        return all.size();
    }

    Finding get(int number) {
        return all.get(number);
    }

    void decide(int number, boolean isDecided) {
        decided.set(number, isDecided ? 1 : 0);
    }

    /**
     * The first group from a place on that has a finding as wanted; the number of all groups where there is none. Whatever is
     * empty may be anything.
     *
     * @param isDecided whether a decision holds
     */
    int next(int from, Optional<Verdict> wantedVerdict, Optional<Facet> wantedFacet, Optional<Boolean> isDecided) {
        int verdict = wantedVerdict.map(Verdict::ordinal).orElse(-1);
        int facet = wantedFacet.map(Facet::ordinal).orElse(-1);
        int state = isDecided.map(d -> d ? 1 : 0).orElse(-1);
        for (int group = from; group < first.length - 1; group++) {
            for (int i = first[group]; i < first[group + 1]; i++) {
                if ((verdict < 0 || verdict == verdicts[i])
                        && (facet < 0 || facet == facets[i])
                        && (state < 0 || state == decided.get(i))) {
                    return group;
                }
            }
        }
        return first.length - 1;
    }
}
