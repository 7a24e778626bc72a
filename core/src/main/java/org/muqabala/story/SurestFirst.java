package org.muqabala.story;

import java.util.Arrays;

/** Ties of which the surest comes first, of equally sure ones that of the earliest sources: a binary heap in arrays. */
final class SurestFirst {
    private int[] a;
    private int[] b;
    private double[] affinity;
    private int size;

    /** @param room how many there will be, more or less */
    SurestFirst(int room) {
        a = new int[room + 1];
        b = new int[room + 1];
        affinity = new double[room + 1];
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** The surest of all. */
    Tie first() {
        return new Tie(a[0], b[0], affinity[0]);
    }

    void add(int one, int other, double howSurely) {
        if (size == a.length) {
            int more = size + size / 2 + 1;
            a = Arrays.copyOf(a, more);
            b = Arrays.copyOf(b, more);
            affinity = Arrays.copyOf(affinity, more);
        }
        int at = size++;
        while (at > 0 && isBefore(one, other, howSurely, (at - 1) / 2)) {
            move((at - 1) / 2, at);
            at = (at - 1) / 2;
        }
        set(at, one, other, howSurely);
    }

    /** Takes the surest of all out. */
    void removeFirst() {
        size--;
        int one = a[size];
        int other = b[size];
        double howSurely = affinity[size];
        int at = 0;
        for (int below = 1; below < size; below = 2 * at + 1) {
            if (below + 1 < size && isBefore(a[below + 1], b[below + 1], affinity[below + 1], below)) {
                below++;
            }
            if (isBefore(one, other, howSurely, below)) {
                break;
            }
            move(below, at);
            at = below;
        }
        set(at, one, other, howSurely);
    }

    private boolean isBefore(int one, int other, double howSurely, int place) {
        if (howSurely != affinity[place]) {
            return howSurely > affinity[place];
        }
        return one != a[place] ? one < a[place] : other < b[place];
    }

    private void move(int from, int to) {
        set(to, a[from], b[from], affinity[from]);
    }

    private void set(int place, int one, int other, double howSurely) {
        a[place] = one;
        b[place] = other;
        affinity[place] = howSurely;
    }
}
