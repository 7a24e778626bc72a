package org.muqabala.story;

import java.util.stream.IntStream;

/**
 * Lets sources change their story once all are made: of two stories that were alike when they were small, a source may have
 * been put into the one and be tied more surely to the other now that both have grown.
 *
 * <p>One source after the other, in their order, goes to the story to whose sources it is tied the most surely on average, a
 * missing tie counting as none, where that is {@link #SURER} times as surely as to those that it is with. Stories keep to their
 * largest size; one that loses its last source is none.
 */
final class Settling {
    /** Chosen on 11,600 made-up articles: from 1 on as many sources leave their own story as find it, from 3 on none moves. */
    private static final double SURER = 1.5;

    /** By source, the number of its story: that of one of the sources. */
    private final int[] story;

    private final int[] size;
    private final Tied tied;

    /** By story, what the ties of one source to it add up to; nothing but zeros between two sources. */
    private final double[] sums;

    private Settling(int[] story, Tied tied) {
        this.story = story.clone();
        this.tied = tied;
        this.size = new int[story.length];
        this.sums = new double[story.length];
        IntStream.of(story).forEach(s -> size[s]++);
    }

    /** By source, the number of its story once each has settled; given the same before. */
    static int[] of(int[] story, Tied tied) {
        Settling settling = new Settling(story, tied);
        for (int source = 0; source < story.length; source++) {
            settling.settle(source);
        }
        return settling.story;
    }

    private void settle(int source) {
        int[] others = tied.near()[source];
        for (int i = 0; i < others.length; i++) {
            sums[story[others[i]]] += tied.sure()[source][i];
        }
        int own = story[source];
        int surest = own;
        double most = Math.max(StoryCut.LEAST_AVERAGE, size[own] == 1 ? 0 : SURER * sums[own] / (size[own] - 1));
        for (int other : others) {
            int to = story[other];
            double average = sums[to] / size[to];
            boolean holds = to != own && size[to] < StoryCut.MOST_SOURCES;
            if (holds && (average > most || average == most && surest != own && to < surest)) {
                surest = to;
                most = average;
            }
        }
        for (int other : others) {
            sums[story[other]] = 0;
        }
        size[own]--;
        size[surest]++;
        story[source] = surest;
    }
}
