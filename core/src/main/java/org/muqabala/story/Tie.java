package org.muqabala.story;

import java.util.Comparator;

/**
 * Two sources of a collection that may tell one story.
 *
 * @param a index of the earlier one
 * @param b index of the later one
 * @param affinity how surely they do
 */
public record Tie(int a, int b, double affinity) implements Comparable<Tie> {
    /** Surer than any affinity. */
    private static final double TOLD = Double.MAX_VALUE;

    private static final Comparator<Tie> SUREST_FIRST = Comparator.comparingDouble((Tie tie) -> -tie.affinity)
            .thenComparingInt(Tie::a)
            .thenComparingInt(Tie::b);

    @Override
    public int compareTo(Tie other) {
        return SUREST_FIRST.compare(this, other);
    }

    /** A tie that somebody asserts between two sources. */
    public static Tie told(int a, int b) {
        return new Tie(Math.min(a, b), Math.max(a, b), TOLD);
    }
}
