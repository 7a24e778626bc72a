package org.muqabala.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Makes stories of ties: those two parts become one whose sources are tied the most surely on average, a missing tie counting
 * as none, until no two are tied surely enough. So one source between two stories does not chain them. Parts that together
 * would be too large to be compared all with all stay apart. In the end each source {@linkplain Settling settles}.
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
        Tied tied = Tied.of(sources, ties);
        Merging merging = new Merging(tied, ties);
        merging.run();
        int[] settled =
                Settling.of(IntStream.range(0, sources).map(merging.parts::of).toArray(), tied);
        Map<Integer, List<Integer>> stories = new LinkedHashMap<>();
        for (int i = 0; i < sources; i++) {
            stories.computeIfAbsent(settled[i], s -> new ArrayList<>()).add(i);
        }
        return new StoryCut(List.copyOf(stories.values()), merging.passedOver(settled, ties));
    }

    private static final class Merging {
        private final TiedParts parts;
        private final SurestFirst surest;
        private final Ties refused = new Ties();

        Merging(Tied tied, Ties ties) {
            parts = new TiedParts(tied);
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

        /** The ties between stories that were refused as one; by source, the story that it has settled in. */
        long passedOver(int[] settled, Ties ties) {
            long[] apart = IntStream.range(0, refused.size())
                    .mapToLong(r -> between(parts.of(refused.a(r)), parts.of(refused.b(r))))
                    .toArray();
            Arrays.sort(apart);
            return IntStream.range(0, ties.size())
                    .filter(t -> settled[ties.a(t)] != settled[ties.b(t)])
                    .filter(t -> Arrays.binarySearch(apart, between(settled[ties.a(t)], settled[ties.b(t)])) >= 0)
                    .count();
        }

        /** Two stories as one number. */
        private static long between(int a, int b) {
            return (long) Math.min(a, b) << Integer.SIZE | Math.max(a, b);
        }
    }
}
