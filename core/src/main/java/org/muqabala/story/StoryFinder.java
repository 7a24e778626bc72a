package org.muqabala.story;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.muqabala.text.InParallel;

/**
 * Parts a collection into stories. Sources meet by the keys that they share, unless a crowd holds them; those with
 * affinity enough are tied, and ties make {@linkplain StoryCut stories}.
 */
public final class StoryFinder {
    /** Up to so many sources are one bundle that somebody chose: all are compared with all, and nothing is parted. */
    public static final int BUNDLE = 100;

    /** From this affinity on two sources are tied: chosen on the test bundles of 35 stories, laid together. */
    public static final double LEAST_AFFINITY = 0.08;

    /** So many of those that a source meets, by the rarity of what they share and how near in time they are, are looked at closely. */
    public static final int MOST_MET = 64;

    private final Held held;
    private final List<Weighed> weighed;
    private final Days days;

    /** By the number of each key that two sources or more meet by, its rarity and those sources, ascending. */
    private final double[] rarity;

    private final int[][] holders;
    private final int[][] keysOf;

    /** @param sources of one collection */
    public StoryFinder(List<SourceProfile> sources) {
        this.held = Held.by(sources);
        this.weighed = sources.stream().map(s -> new Weighed(s, held)).toList();
        this.days = new Days(sources.stream().map(SourceProfile::published).toList());
        Map<String, Integer> numbers = new HashMap<>();
        for (SourceProfile source : sources) {
            source.keys().stream().filter(held::makesMeet).forEach(k -> numbers.putIfAbsent(k, numbers.size()));
        }
        this.rarity = new double[numbers.size()];
        numbers.forEach((key, number) -> rarity[number] = held.rarity(key));
        this.keysOf = sources.stream()
                .map(s -> s.keys().stream()
                        .filter(held::makesMeet)
                        .mapToInt(numbers::get)
                        .toArray())
                .toArray(int[][]::new);
        this.holders = holders(numbers.size());
    }

    private int[][] holders(int keys) {
        int[] count = new int[keys];
        Arrays.stream(keysOf).forEach(of -> Arrays.stream(of).forEach(key -> count[key]++));
        int[][] holding =
                IntStream.range(0, keys).mapToObj(k -> new int[count[k]]).toArray(int[][]::new);
        Arrays.fill(count, 0);
        for (int source = 0; source < keysOf.length; source++) {
            for (int key : keysOf[source]) {
                holding[key][count[key]++] = source;
            }
        }
        return holding;
    }

    /**
     * The stories.
     *
     * @param told ties that hold in any case, such as people assert
     * @param threads at most so many look for ties at once
     */
    public Stories find(Collection<Tie> told, int threads) {
        Ties ties = ties(threads);
        ties.addAll(Ties.of(told));
        long crowded = held.counts().keySet().stream().filter(held::isCrowded).count();
        return Stories.of(keysOf.length, ties, crowded);
    }

    private Ties ties(int threads) {
        int shares = Math.max(1, Math.min(threads, keysOf.length));
        List<Integer> starts = IntStream.range(0, shares).boxed().toList();
        int[][] met = new int[keysOf.length][];
        InParallel.each(starts, shares, start -> meet(start, shares, met));
        Ties ties = new Ties();
        InParallel.each(starts, shares, start -> ties(start, shares, met)).forEach(ties::addAll);
        return ties;
    }

    /** Finds whom each source of one share meets, sorted. */
    private int meet(int start, int step, int[][] met) {
        double[] shared = new double[keysOf.length];
        for (int source = start; source < met.length; source += step) {
            met[source] = mostShared(source, shared);
            Arrays.sort(met[source]);
        }
        return start;
    }

    private Ties ties(int start, int step, int[][] met) {
        Ties ties = new Ties();
        for (int source = start; source < met.length; source += step) {
            for (int other : met[source]) {
                boolean again = other < source && Arrays.binarySearch(met[other], source) >= 0;
                double affinity = again ? 0 : Affinity.of(weighed.get(source), weighed.get(other));
                if (affinity >= LEAST_AFFINITY) {
                    ties.add(source, other, affinity);
                }
            }
        }
        return ties;
    }

    private int[] mostShared(int source, double[] shared) {
        int[] keys = keysOf[source];
        int[][] holding = new int[keys.length][];
        double[] rarities = new double[keys.length];
        for (int i = 0; i < keys.length; i++) {
            holding[i] = holders[keys[i]];
            rarities[i] = rarity[keys[i]];
        }
        return mostShared(source, holding, rarities, days, shared);
    }

    /**
     * The sources with which one shares the most, by how rare it is and how near in time they are: those that are looked at
     * closely.
     *
     * @param source index of that one
     * @param holding for each key by which it meets others, in their order, the indexes of all that hold it
     * @param rarities how rare each of these keys is
     * @param days of all sources of the collection
     * @param shared nothing but zeros, a place for each source of the collection; so it is left again
     */
    public static int[] mostShared(int source, int[][] holding, double[] rarities, Days days, double[] shared) {
        int[] met = new int[64];
        int count = 0;
        for (int key = 0; key < holding.length; key++) {
            for (int other : holding[key]) {
                if (other != source) {
                    if (shared[other] == 0) {
                        met = count == met.length ? Arrays.copyOf(met, 2 * count) : met;
                        met[count++] = other;
                    }
                    shared[other] += rarities[key];
                }
            }
        }
        PriorityQueue<Met> most = new PriorityQueue<>(MOST_MET + 1);
        for (int i = 0; i < count; i++) {
            int other = met[i];
            double near = shared[other] * days.nearness(source, other);
            if (most.size() < MOST_MET || near >= most.element().shared()) {
                most.add(new Met(other, near));
                if (most.size() > MOST_MET) {
                    most.remove();
                }
            }
            shared[other] = 0;
        }
        return most.stream().mapToInt(Met::source).toArray();
    }

    /** Sorted so that what shares the least, and of equals the later one, is the first to go. */
    private record Met(int source, double shared) implements Comparable<Met> {
        @Override
        public int compareTo(Met other) {
            int order = Double.compare(shared, other.shared);
            return order != 0 ? order : Integer.compare(other.source, source);
        }
    }
}
