package org.muqabala.review.web.api;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.jspecify.annotations.Nullable;
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

    private final Verdict[] verdicts;
    private final Facet[] facets;
    private final AtomicIntegerArray decided;
    private final AtomicInteger askedAndDecided = new AtomicInteger();

    Findings(List<Group> groups) {
        all = groups.stream().flatMap(g -> g.findings().stream()).toList();
        first = new int[groups.size() + 1];
        for (int group = 0; group < groups.size(); group++) {
            first[group + 1] = first[group] + groups.get(group).findings().size();
        }
        verdicts = all.stream().map(Finding::verdict).toArray(Verdict[]::new);
        facets = all.stream().map(Finding::facet).toArray(Facet[]::new);
        decided = new AtomicIntegerArray(all.size());
    }

    /**
     * What somebody looks for; whatever is empty may be anything.
     *
     * @param decided whether a decision holds
     */
    record Wanted(Optional<Verdict> verdict, Optional<Facet> facet, Optional<Boolean> decided) {}

    /** People are asked about it: what one source alone says is no question. */
    static boolean isAsked(Finding finding) {
        return finding.verdict() != Verdict.SINGLE;
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

    /** The number of the first finding of the group at a place; where there are no more groups, how many findings there are. */
    int first(int group) {
        return first[group];
    }

    /** The place of the group that a finding is of. */
    int group(int number) {
        int found = Arrays.binarySearch(first, number);
        return found >= 0 ? found : -found - 2;
    }

    /** Does a decision hold? */
    boolean isDecided(int number) {
        return decided.get(number) == 1;
    }

    /** How many of those that people are asked about are decided. */
    int decided() {
        return askedAndDecided.get();
    }

    void decide(int number, boolean isDecided) {
        int after = isDecided ? 1 : 0;
        int before = decided.getAndSet(number, after);
        if (isAsked(all.get(number))) {
            askedAndDecided.addAndGet(after - before);
        }
    }

    /** The first group from a place on of which a finding is wanted; the number of all groups where there is none. */
    int next(int from, Wanted wanted) {
        @Nullable Verdict verdict = wanted.verdict().orElse(null);
        @Nullable Facet facet = wanted.facet().orElse(null);
        int state = wanted.decided().map(d -> d ? 1 : 0).orElse(-1);
        for (int group = from; group < first.length - 1; group++) {
            for (int i = first[group]; i < first[group + 1]; i++) {
                if ((verdict == null || verdict == verdicts[i])
                        && (facet == null || facet == facets[i])
                        && (state < 0 || state == decided.get(i))) {
                    return group;
                }
            }
        }
        return first.length - 1;
    }
}
