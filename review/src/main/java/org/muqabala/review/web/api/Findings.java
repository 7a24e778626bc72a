package org.muqabala.review.web.api;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;
import org.jspecify.annotations.Nullable;
import org.muqabala.align.Facet;
import org.muqabala.verdict.Finding;
import org.muqabala.verdict.Group;
import org.muqabala.verdict.Verdict;

/**
 * The findings of a comparison in one row, numbered from 0, and which of them are decided. What is asked of all of them lies
 * in bits, a word for 64 findings, so that a question over a hundred thousand takes some microseconds. Any number of threads may read
 * while one tells what is decided.
 */
final class Findings {
    private final List<Finding> all;
    /** For each group the number of its first finding, and at the end how many findings there are. */
    private final int[] first;

    private final Map<Verdict, long[]> byVerdict = new EnumMap<>(Verdict.class);
    private final Map<Facet, long[]> byFacet = new EnumMap<>(Facet.class);
    private final AtomicLongArray decided;
    private final AtomicInteger askedAndDecided = new AtomicInteger();

    Findings(List<Group> groups) {
        all = groups.stream().flatMap(g -> g.findings().stream()).toList();
        first = new int[groups.size() + 1];
        for (int group = 0; group < groups.size(); group++) {
            first[group + 1] = first[group] + groups.get(group).findings().size();
        }
        int words = (all.size() + Long.SIZE - 1) / Long.SIZE;
        for (int number = 0; number < all.size(); number++) {
            Finding finding = all.get(number);
            byVerdict.computeIfAbsent(finding.verdict(), v -> new long[words])[number / Long.SIZE] |= bit(number);
            byFacet.computeIfAbsent(finding.facet(), f -> new long[words])[number / Long.SIZE] |= bit(number);
        }
        decided = new AtomicLongArray(words);
    }

    /** The bit of a finding in the word that holds it and 63 others. */
    private static long bit(int number) {
        return 1L << (number % Long.SIZE);
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
        return (decided.get(number / Long.SIZE) & bit(number)) != 0;
    }

    /** How many of those that people are asked about are decided. */
    int decided() {
        return askedAndDecided.get();
    }

    void decide(int number, boolean isDecided) {
        long bit = bit(number);
        long before = decided.getAndUpdate(number / Long.SIZE, word -> isDecided ? word | bit : word & ~bit);
        boolean wasDecided = (before & bit) != 0;
        if (wasDecided != isDecided && isAsked(all.get(number))) {
            askedAndDecided.addAndGet(isDecided ? 1 : -1);
        }
    }

    /** The first group from a place on of which a finding is wanted; the number of all groups where there is none. */
    int next(int from, Wanted wanted) {
        int number = first[Math.min(from, first.length - 1)];
        int word = number / Long.SIZE;
        long mask = -1L << (number % Long.SIZE);
        for (; word < decided.length(); word++, mask = -1L) {
            long found = mask & wanted(word, wanted);
            if (found != 0) {
                return group(word * Long.SIZE + Long.numberOfTrailingZeros(found));
            }
        }
        return first.length - 1;
    }

    /** Those of 64 findings that are wanted. */
    private long wanted(int word, Wanted wanted) {
        int last = all.size() - word * Long.SIZE;
        long found = last >= Long.SIZE ? -1L : (1L << last) - 1;
        if (wanted.verdict().isPresent()) {
            found &= word(byVerdict.get(wanted.verdict().get()), word);
        }
        if (wanted.facet().isPresent()) {
            found &= word(byFacet.get(wanted.facet().get()), word);
        }
        if (wanted.decided().isPresent()) {
            found &= wanted.decided().get() ? decided.get(word) : ~decided.get(word);
        }
        return found;
    }

    private static long word(long @Nullable [] words, int index) {
        return words == null ? 0 : words[index];
    }
}
