package org.muqabala.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Makes stories of ties: those two parts become one whose sources are tied the most surely on average, a missing tie counting
 * as none, until no two are tied surely enough. So one source between two stories does not chain them. Parts that together
 * would be too large to be compared all with all stay apart.
 *
 * @param stories indexes of sources, ascending, by their first; each source is in one
 * @param passedOver how many ties lead from one story to another because both together were too large
 */
public record StoryCut(List<List<Integer>> stories, long passedOver) {
    /** So many sources are compared all with all. */
    public static final int MOST_SOURCES = 40;

    /** From this affinity on average on two parts are of one story: chosen on the test bundles of 35 stories, laid together. */
    static final double LEAST_AVERAGE = 0.09;

    public StoryCut {
        stories = stories.stream().map(List::copyOf).toList();
    }

    /**
     * The stories of some sources.
     *
     * @param sources how many there are, numbered from 0
     * @param ties among them, in whatever order; of several between the same two the surest counts
     */
    public static StoryCut of(int sources, Ties ties) {
        Merging merging = new Merging(sources, ties);
        merging.run();
        TreeMap<Integer, List<Integer>> stories = new TreeMap<>();
        for (int i = 0; i < sources; i++) {
            stories.computeIfAbsent(merging.parts.of(i), s -> new ArrayList<>()).add(i);
        }
        return new StoryCut(List.copyOf(stories.values()), merging.passedOver(ties));
    }

    private static final class Merging {
        private final TiedParts parts;
        private final SurestFirst surest;
        private final Ties refused = new Ties();

        Merging(int sources, Ties ties) {
            parts = new TiedParts(sources, ties);
            surest = new SurestFirst(ties.size());
            for (int tie = 0; tie < ties.size(); tie++) {
                if (ties.a(tie) != ties.b(tie)) {
                    offer(ties.a(tie), ties.b(tie));
                }
            }
        }

        private void offer(int a, int b) {
            double average = parts.average(a, b);
            if (average >= LEAST_AVERAGE) {
                surest.add(Math.min(a, b), Math.max(a, b), average);
            }
        }

        void run() {
            while (!surest.isEmpty()) {
                Tie next = surest.first();
                surest.removeFirst();
                int into = next.a();
                int from = next.b();
                boolean holds = parts.isPart(into)
                        && parts.isPart(from)
                        && parts.average(into, from) == next.affinity(); // else one of them has grown since
                if (holds && parts.size(into) + parts.size(from) > MOST_SOURCES) {
                    refused.add(into, from, next.affinity());
                } else if (holds) {
                    for (int other : parts.join(into, from)) {
                        offer(into, other);
                    }
                }
            }
        }

        /** The ties between stories that were refused as one. */
        long passedOver(Ties ties) {
            long[] apart = IntStream.range(0, refused.size())
                    .mapToLong(r -> between(refused, r))
                    .toArray();
            Arrays.sort(apart);
            return IntStream.range(0, ties.size())
                    .filter(t -> parts.of(ties.a(t)) != parts.of(ties.b(t)))
                    .filter(t -> Arrays.binarySearch(apart, between(ties, t)) >= 0)
                    .count();
        }

        /** The two parts that a tie is between, as one number. */
        private long between(Ties ties, int tie) {
            int a = parts.of(ties.a(tie));
            int b = parts.of(ties.b(tie));
            return (long) Math.min(a, b) << Integer.SIZE | Math.max(a, b);
        }
    }
}
