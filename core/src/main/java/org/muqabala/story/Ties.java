package org.muqabala.story;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.IntUnaryOperator;

/**
 * Ties between sources, in the order in which they were added. A large collection has millions, so they stand in arrays rather
 * than being an object each. Not safe for use by several threads.
 */
public final class Ties {
    private int[] a = new int[16];
    private int[] b = new int[16];
    private double[] affinity = new double[16];
    private int size;

    /** No ties yet. */
    public Ties() {}

    /** Some ties. */
    public static Ties of(Collection<Tie> some) {
        Ties ties = new Ties();
        some.forEach(t -> ties.add(t.a(), t.b(), t.affinity()));
        return ties;
    }

    /** Adds what {@link Tie} describes. */
    public void add(int one, int other, double howSurely) {
        if (size == a.length) {
            int more = size + size / 2;
            a = Arrays.copyOf(a, more);
            b = Arrays.copyOf(b, more);
            affinity = Arrays.copyOf(affinity, more);
        }
        a[size] = Math.min(one, other);
        b[size] = Math.max(one, other);
        affinity[size++] = howSurely;
    }

    /** Adds all of some others. */
    public void addAll(Ties others) {
        for (int i = 0; i < others.size; i++) {
            add(others.a[i], others.b[i], others.affinity[i]);
        }
    }

    /** Gives each source another number, in the same order. */
    public void renumber(IntUnaryOperator number) {
        for (int i = 0; i < size; i++) {
            a[i] = number.applyAsInt(a[i]);
            b[i] = number.applyAsInt(b[i]);
        }
    }

    /** How many there are. */
    public int size() {
        return size;
    }

    /** Of a tie the index of its earlier source. */
    int a(int tie) {
        return a[tie];
    }

    /** Of a tie the index of its later source. */
    int b(int tie) {
        return b[tie];
    }

    double affinity(int tie) {
        return affinity[tie];
    }
}
