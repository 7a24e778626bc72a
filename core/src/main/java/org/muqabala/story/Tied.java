package org.muqabala.story;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Ties by source: of each the sources that it is tied to, ascending, each once, and how sure it is of each of them. */
final class Tied {
    private final int[][] near;
    private final double[][] sure;

    private Tied(int[][] near) {
        this.near = near;
        this.sure = Arrays.stream(near).map(n -> new double[n.length]).toArray(double[][]::new);
    }

    /** The ties of some sources, numbered from 0, in whatever order; of several between the same two the surest counts. */
    static Tied of(int sources, Ties ties) {
        int[] count = new int[sources];
        for (int tie = 0; tie < ties.size(); tie++) {
            count[ties.a(tie)]++;
            count[ties.b(tie)]++;
        }
        int[][] near = IntStream.of(count).mapToObj(int[]::new).toArray(int[][]::new);
        Arrays.fill(count, 0);
        for (int tie = 0; tie < ties.size(); tie++) {
            near[ties.a(tie)][count[ties.a(tie)]++] = ties.b(tie);
            near[ties.b(tie)][count[ties.b(tie)]++] = ties.a(tie);
        }
        for (int source = 0; source < sources; source++) {
            near[source] = sortedOnce(near[source], near[source].length);
        }
        Tied tied = new Tied(near);
        for (int tie = 0; tie < ties.size(); tie++) {
            tied.addSurest(ties.a(tie), ties.b(tie), ties.affinity(tie));
            tied.addSurest(ties.b(tie), ties.a(tie), ties.affinity(tie));
        }
        return tied;
    }

    private void addSurest(int source, int other, double affinity) {
        int at = Arrays.binarySearch(near[source], other);
        sure[source][at] = Math.max(sure[source][at], affinity);
    }

    /** By source those that it is tied to: read and never changed. */
    int[][] near() {
        return near;
    }

    /** By source how sure it is of each of those, in the same order: read and never changed. */
    double[][] sure() {
        return sure;
    }

    /** The first some of these numbers, sorted, each once. */
    static int[] sortedOnce(int[] numbers, int count) {
        Arrays.sort(numbers, 0, count);
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || numbers[i] != numbers[i - 1]) {
                numbers[kept++] = numbers[i];
            }
        }
        return Arrays.copyOf(numbers, kept);
    }
}
