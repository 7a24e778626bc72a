package org.muqabala.bench.story;

import java.util.ArrayList;
import java.util.List;

/** Numbers that look drawn by chance and hang on their seed alone (SplitMix64, so that no release of Java changes them). */
final class Draw {
    private static final long STEP = 0x9E3779B97F4A7C15L;

    private long state;

    private Draw(long state) {
        this.state = state;
    }

    /** Draws that hang on all of the numbers given, in their order. */
    static Draw of(long... seeds) {
        long state = STEP;
        for (long seed : seeds) {
            state = mixed(state ^ seed) + STEP;
        }
        return new Draw(state);
    }

    long next() {
        state += STEP;
        return mixed(state);
    }

    /** From 0 to below a number. */
    int below(int bound) {
        return (int) Long.remainderUnsigned(next() >>> 1, bound);
    }

    /** From one number to another, both among them. */
    int from(int least, int most) {
        return least + below(most - least + 1);
    }

    /** True so many times in a hundred. */
    boolean percent(int chance) {
        return below(100) < chance;
    }

    <T> T of(List<T> things) {
        return things.get(below(things.size()));
    }

    /** The same things in an order by chance. */
    <T> List<T> shuffled(List<T> things) {
        List<T> mixed = new ArrayList<>(things);
        for (int i = mixed.size() - 1; i > 0; i--) {
            int other = below(i + 1);
            T kept = mixed.get(i);
            mixed.set(i, mixed.get(other));
            mixed.set(other, kept);
        }
        return mixed;
    }

    private static long mixed(long value) {
        long z = value;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
