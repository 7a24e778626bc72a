package org.muqabala.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.muqabala.text.Components;

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
    public static StoryCut of(int sources, Collection<Tie> ties) {
        Merging merging = new Merging(sources, ties);
        merging.run();
        TreeMap<Integer, List<Integer>> stories = new TreeMap<>();
        for (int i = 0; i < sources; i++) {
            stories.computeIfAbsent(merging.parts.of(i), s -> new ArrayList<>()).add(i);
        }
        return new StoryCut(List.copyOf(stories.values()), merging.passedOver(ties));
    }

    /** Parts, each known by its smallest member. */
    private static final class Merging {
        private final Components parts;
        private final int[] size;

        /** By part and tied part, what the ties between their sources add up to. */
        private final List<Map<Integer, Double>> tied;

        private final PriorityQueue<Tie> surest = new PriorityQueue<>();
        private final List<Tie> refused = new ArrayList<>();

        Merging(int sources, Collection<Tie> ties) {
            parts = new Components(sources);
            size = new int[sources];
            Arrays.fill(size, 1);
            tied = IntStream.range(0, sources)
                    .<Map<Integer, Double>>mapToObj(i -> new HashMap<>())
                    .toList();
            for (Tie tie : ties) {
                if (tie.a() != tie.b()) {
                    tied.get(tie.a()).merge(tie.b(), tie.affinity(), Math::max);
                    tied.get(tie.b()).merge(tie.a(), tie.affinity(), Math::max);
                    offer(tie.a(), tie.b());
                }
            }
        }

        private void offer(int a, int b) {
            double average = average(a, b);
            if (average >= LEAST_AVERAGE) {
                surest.add(new Tie(Math.min(a, b), Math.max(a, b), average));
            }
        }

        private double average(int a, int b) {
            return tied.get(a).getOrDefault(b, 0.0) / size[a] / size[b];
        }

        void run() {
            while (!surest.isEmpty()) {
                Tie next = surest.remove();
                boolean holds = parts.of(next.a()) == next.a()
                        && parts.of(next.b()) == next.b()
                        && average(next.a(), next.b()) == next.affinity(); // else one of them has grown since
                if (holds && size[next.a()] + size[next.b()] > MOST_SOURCES) {
                    refused.add(next);
                } else if (holds) {
                    merge(next.a(), next.b());
                }
            }
        }

        private void merge(int into, int from) {
            parts.join(into, from);
            size[into] += size[from];
            Map<Integer, Double> own = tied.get(into);
            own.remove(from);
            for (Map.Entry<Integer, Double> other : tied.get(from).entrySet()) {
                Map<Integer, Double> back = tied.get(other.getKey());
                back.remove(from);
                if (other.getKey() != into) {
                    double sum = Objects.requireNonNull(own.merge(other.getKey(), other.getValue(), Double::sum));
                    back.put(into, sum);
                }
            }
            tied.get(from).clear();
            own.keySet().forEach(other -> offer(into, other));
        }

        /** The ties between stories that were refused as one. */
        long passedOver(Collection<Tie> ties) {
            Set<List<Integer>> apart = new HashSet<>();
            refused.forEach(r -> apart.add(between(r)));
            return ties.stream()
                    .filter(t -> parts.of(t.a()) != parts.of(t.b()) && apart.contains(between(t)))
                    .count();
        }

        private List<Integer> between(Tie tie) {
            int a = parts.of(tie.a());
            int b = parts.of(tie.b());
            return List.of(Math.min(a, b), Math.max(a, b));
        }
    }
}
