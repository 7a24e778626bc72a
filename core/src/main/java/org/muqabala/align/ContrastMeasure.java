package org.muqabala.align;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.muqabala.align.DifferenceFinder.Found;

/** Measures two texts laid one upon the other: how much they share, in what order, and what kinds of differences they have. */
final class ContrastMeasure {
    private final Frame frame;
    private final Found found;
    private final Map<ContrastFeature, Double> features = new EnumMap<>(ContrastFeature.class);

    private ContrastMeasure(Frame frame, Found found) {
        this.frame = frame;
        this.found = found;
    }

    static Contrast of(Frame frame, Found found) {
        ContrastMeasure measure = new ContrastMeasure(frame, found);
        measure.shares();
        measure.order();
        measure.differences();
        return new Contrast(frame, found.list(), measure.features);
    }

    private void set(ContrastFeature feature, double value) {
        if (value != 0) {
            features.put(feature, Math.rint(value * 1e6) / 1e6);
        }
    }

    private void set(ContrastFeature feature, boolean value) {
        set(feature, value ? 1 : 0);
    }

    private void shares() {
        double x = weight(frame.a());
        double y = weight(frame.b());
        double restA = weight(frame.leftA());
        double restB = weight(frame.leftB());
        double held = (x - restA + y - restB) / 2;
        double shared = Math.min(1, held / Math.sqrt(x * y));
        set(ContrastFeature.BASE, 1);
        set(ContrastFeature.SHARED, shared);
        set(ContrastFeature.SHARED_SQUARE, shared * shared);
        set(ContrastFeature.COVERED, Math.min(1, held / Math.min(x, y)));
        set(ContrastFeature.REST_BOTH, 2 * Math.min(restA, restB) / (x + y));
        set(ContrastFeature.REST_ONE, 2 * Math.abs(restA - restB) / (x + y));
        boolean oneEach = frame.restA().size() == 1 && frame.restB().size() == 1;
        set(
                ContrastFeature.ONE_IN_PLACE,
                oneEach && frame.sidesShared(frame.restA().get(0), frame.restB().get(0)) == 2);
    }

    private static double weight(List<Piece> pieces) {
        return pieces.stream().mapToDouble(Piece::weight).sum();
    }

    private void order() {
        List<Frame.Held> held = frame.held();
        int inOrder = 0;
        for (int i = 1; i < held.size(); i++) {
            inOrder += held.get(i).b() > held.get(i - 1).b() ? 1 : 0;
        }
        set(ContrastFeature.ORDER, share(inOrder, held.size() - 1L));
        set(
                ContrastFeature.BENT,
                share(held.stream().filter(h -> h.bond() != Bond.SAME).count(), held.size()));
        long acts = held.stream()
                .filter(h ->
                        frame.a().get(h.a()).isAct() && frame.b().get(h.b()).isAct())
                .count();
        long fewer = Math.min(
                frame.a().stream().filter(Piece::isAct).count(),
                frame.b().stream().filter(Piece::isAct).count());
        set(ContrastFeature.ACTS_SHARED, share(acts, fewer));
        set(ContrastFeature.SWAPPED_NAMES, changePlaces(p -> p.name() != null));
        set(ContrastFeature.SWAPPED_ACTS, changePlaces(Piece::isAct));
    }

    private static double share(long some, long all) {
        return all <= 0 ? 0 : (double) some / all;
    }

    private boolean changePlaces(Predicate<Piece> sort) {
        List<Frame.Held> some = frame.held().stream()
                .filter(h -> sort.test(frame.a().get(h.a())))
                .toList();
        for (int i = 1; i < some.size(); i++) {
            if (some.get(i).b() < some.get(i - 1).b()) {
                return true;
            }
        }
        return false;
    }

    private void differences() {
        set(ContrastFeature.OPPOSITE, has(Difference.Kind.OPPOSITE));
        set(ContrastFeature.TURN, has(Difference.Kind.TURN));
        set(ContrastFeature.POLE, has(Difference.Kind.POLE));
        set(ContrastFeature.DENIED, has(Difference.Kind.DENIED));
        set(ContrastFeature.UNDONE, has(Difference.Kind.UNDONE));
        set(ContrastFeature.AGAINST, has(Difference.Kind.AGAINST));
        set(ContrastFeature.NAME, has(Difference.Kind.NAME));
        set(ContrastFeature.PLACE, has(Difference.Kind.PLACE));
        set(ContrastFeature.FIGURE, has(Difference.Kind.FIGURE) || has(Difference.Kind.TIME));
        set(ContrastFeature.SWAPPED, has(Difference.Kind.SWAPPED));
        set(ContrastFeature.CROSSED, has(Difference.Kind.CROSSED));
        set(ContrastFeature.ACT, has(Difference.Kind.ACT));
        set(ContrastFeature.SIBLING, sides(Difference.Kind.SIBLING));
        set(ContrastFeature.THING, sides(Difference.Kind.THING));
        set(ContrastFeature.WORD, sides(Difference.Kind.WORD));
        set(ContrastFeature.NAME_ALONE, found.alone().stream().anyMatch(p -> p.name() != null && !p.isPlace()));
        set(ContrastFeature.PLACE_ALONE, found.alone().stream().anyMatch(Piece::isPlace));
        set(ContrastFeature.FIGURE_ALONE, found.alone().stream().anyMatch(p -> p.kind() == Piece.Kind.FIGURE));
    }

    private boolean has(Difference.Kind kind) {
        return found.list().stream().anyMatch(d -> d.kind() == kind);
    }

    private double sides(Difference.Kind kind) {
        return found.list().stream()
                        .filter(d -> d.kind() == kind)
                        .mapToInt(Difference::sides)
                        .max()
                        .orElse(0)
                / 2.0;
    }
}
