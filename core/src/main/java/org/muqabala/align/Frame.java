package org.muqabala.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Two brief texts of one language laid one upon the other: the pieces that both have, each with its place in the other, and
 * what is left of each. Of several pieces that fit, the nearer one in meaning is taken, then the one at the likeliest place.
 *
 * @param a the pieces of the first text
 * @param b the pieces of the second
 * @param held the pairs that say one thing, in the order of the first
 * @param restA indexes of the pieces that the first alone has
 * @param restB indexes of the pieces that the second alone has
 */
record Frame(List<Piece> a, List<Piece> b, List<Held> held, List<Integer> restA, List<Integer> restB) {
    Frame {
        a = List.copyOf(a);
        b = List.copyOf(b);
        held = List.copyOf(held);
        restA = List.copyOf(restA);
        restB = List.copyOf(restB);
    }

    /**
     * Two pieces that say one thing.
     *
     * @param a index in the first text
     * @param b index in the second
     * @param bond how near they are
     */
    record Held(int a, int b, Bond bond) {}

    private record Fit(int a, int b, Bond bond, double astray) {}

    static Frame of(List<Piece> a, List<Piece> b, Bonds bonds) {
        List<Fit> fits = new ArrayList<>();
        for (int i = 0; i < a.size(); i++) {
            for (int j = 0; j < b.size(); j++) {
                Optional<Bond> bond = bonds.of(a.get(i), b.get(j)).filter(Bond::holds);
                if (bond.isPresent()) {
                    double astray = Math.abs((i + 0.5) / a.size() - (j + 0.5) / b.size());
                    fits.add(new Fit(i, j, bond.get(), astray));
                }
            }
        }
        fits.sort(Comparator.comparing(Fit::bond)
                .thenComparingDouble(Fit::astray)
                .thenComparingInt(Fit::a)
                .thenComparingInt(Fit::b));
        TreeMap<Integer, Held> byA = new TreeMap<>();
        boolean[] taken = new boolean[b.size()];
        for (Fit fit : fits) {
            if (!byA.containsKey(fit.a()) && !taken[fit.b()]) {
                byA.put(fit.a(), new Held(fit.a(), fit.b(), fit.bond()));
                taken[fit.b()] = true;
            }
        }
        return new Frame(
                a,
                b,
                List.copyOf(byA.values()),
                where(a.size(), i -> !byA.containsKey(i)),
                where(b.size(), j -> !taken[j]));
    }

    /** The piece of the first text that says what one of the second says; null where there is none. */
    @Nullable
    Piece inFirst(@Nullable Piece second) {
        return held.stream()
                .filter(h -> b.get(h.b()).equals(second))
                .map(h -> a.get(h.a()))
                .findFirst()
                .orElse(null);
    }

    /** The piece of the second text that says what one of the first says; null where there is none. */
    @Nullable
    Piece inSecond(@Nullable Piece first) {
        return held.stream()
                .filter(h -> a.get(h.a()).equals(first))
                .map(h -> b.get(h.b()))
                .findFirst()
                .orElse(null);
    }

    private static List<Integer> where(int size, IntPredicate condition) {
        return IntStream.range(0, size).filter(condition).boxed().toList();
    }

    /** The pieces that the first text alone has. */
    List<Piece> leftA() {
        return restA.stream().map(a::get).toList();
    }

    /** The pieces that the second text alone has. */
    List<Piece> leftB() {
        return restB.stream().map(b::get).toList();
    }

    /** Do two pieces stand at one place: on how many of their sides, 0 to 2, do both have the same neighbour, or both none? */
    int sidesShared(int i, int j) {
        return (isSame(i - 1, j - 1) ? 1 : 0) + (isSame(i + 1, j + 1) ? 1 : 0);
    }

    private boolean isSame(int i, int j) {
        boolean outsideA = i < 0 || i >= a.size();
        boolean outsideB = j < 0 || j >= b.size();
        return outsideA || outsideB ? outsideA && outsideB : held.stream().anyMatch(h -> h.a() == i && h.b() == j);
    }
}
