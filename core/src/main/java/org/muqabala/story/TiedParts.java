package org.muqabala.story;

import java.util.Arrays;
import org.muqabala.text.Components;

/**
 * Parts of a collection, each known by its smallest member, and what the ties between the sources of two parts add up to.
 *
 * <p>Each part has a list of the parts tied to it as they were when it was last joined with another. Of two parts the list of
 * the one that was joined last is right about the other, so nothing has to be mended in the lists of all others when two parts
 * become one; with millions of ties that is most of the work.
 */
final class TiedParts {
    private final Components parts;
    private final int[] size;

    /** By part, sorted, the parts that were tied to it when it was made, with the sums of the ties to each. */
    private final int[][] near;

    private final double[][] sums;

    /** By part, how many joins there had been when it was made. */
    private final int[] made;

    private int joins;

    TiedParts(Tied tied) {
        int sources = tied.near().length;
        parts = new Components(sources);
        size = new int[sources];
        Arrays.fill(size, 1);
        made = new int[sources];
        near = tied.near().clone();
        sums = tied.sure().clone();
    }

    /** The part that a source is in. */
    int of(int source) {
        return parts.of(source);
    }

    boolean isPart(int source) {
        return parts.of(source) == source;
    }

    int size(int part) {
        return size[part];
    }

    /** The ties between two parts, on average over all pairs of their sources. */
    double average(int a, int b) {
        return sum(a, b) / ((double) size[a] * size[b]);
    }

    private double sum(int a, int b) {
        int later = made[a] >= made[b] ? a : b;
        int at = Arrays.binarySearch(near[later], later == a ? b : a);
        return at < 0 ? 0 : sums[later][at];
    }

    /** Makes one part of two, the first of which has the smallest member, and gives the parts that are tied to it. */
    int[] join(int into, int from) {
        int[] others = new int[near[into].length + near[from].length];
        int count = 0;
        for (int part : new int[] {into, from}) {
            for (int other : near[part]) {
                int now = parts.of(other);
                if (now != into && now != from) {
                    others[count++] = now;
                }
            }
        }
        others = Tied.sortedOnce(others, count);
        double[] both = new double[others.length];
        for (int i = 0; i < both.length; i++) {
            both[i] = sum(into, others[i]) + sum(from, others[i]);
        }
        parts.join(into, from);
        size[into] += size[from];
        made[into] = ++joins;
        near[into] = others;
        sums[into] = both;
        near[from] = new int[0];
        sums[from] = new double[0];
        return others;
    }
}
