package org.muqabala.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.muqabala.lexicon.Concept;
import org.muqabala.lexicon.ConceptFamilies;

/**
 * Finds what one of two statements has in place of what the other has: of what is left on each side, the pairs that tell most
 * first, and of one kind those at one place first.
 */
final class DifferenceFinder {
    /** Each kind takes what those before it leave. */
    private static final List<Difference.Kind> PAIRED = List.of(
            Difference.Kind.TURN,
            Difference.Kind.OPPOSITE,
            Difference.Kind.NAME,
            Difference.Kind.PLACE,
            Difference.Kind.FIGURE,
            Difference.Kind.TIME,
            Difference.Kind.POLE,
            Difference.Kind.SIBLING,
            Difference.Kind.ACT,
            Difference.Kind.THING,
            Difference.Kind.WORD);

    private final Bonds bonds;
    private final Poles poles;
    private final ConceptFamilies light;
    private final Denials denials;
    private final Swaps swaps;

    DifferenceFinder(Bonds bonds, Poles poles, ConceptFamilies light, ConceptFamilies acts) {
        this.bonds = bonds;
        this.poles = poles;
        this.light = light;
        this.denials = new Denials(poles, acts);
        this.swaps = new Swaps(poles, light);
    }

    /**
     * The differences of a frame and what takes no part in any.
     *
     * @param list those that tell most first
     * @param alone the pieces that the other side has nothing in place of
     */
    record Found(List<Difference> list, List<Piece> alone) {
        Found {
            list = List.copyOf(list);
            alone = List.copyOf(alone);
        }
    }

    Found find(Frame frame) {
        List<Difference> all = new ArrayList<>(denials.of(frame));
        all.addAll(swaps.of(frame));
        Set<Piece> used = new HashSet<>();
        for (Difference.Kind kind : PAIRED) {
            for (Difference d : candidates(frame, kind, used)) {
                if (!used.contains(d.a()) && !used.contains(d.b())) {
                    used.add(d.a());
                    used.add(d.b());
                    all.add(d);
                }
            }
        }
        all.sort(Comparator.comparing(Difference::kind).thenComparing(d -> -d.sides()));
        List<Piece> alone = new ArrayList<>(frame.leftA());
        alone.addAll(frame.leftB());
        alone.removeAll(used);
        return new Found(all, alone);
    }

    private List<Difference> candidates(Frame frame, Difference.Kind kind, Set<Piece> used) {
        List<Difference> found = new ArrayList<>();
        for (int i : frame.restA()) {
            for (int j : frame.restB()) {
                Piece x = frame.a().get(i);
                Piece y = frame.b().get(j);
                int sides = frame.sidesShared(i, j);
                if (!used.contains(x) && !used.contains(y) && is(kind, x, y, sides)) {
                    found.add(new Difference(kind, x, y, sides));
                }
            }
        }
        found.sort(Comparator.comparingInt(Difference::sides).reversed());
        return found;
    }

    private boolean is(Difference.Kind kind, Piece x, Piece y, int sides) {
        return switch (kind) {
            case TURN -> x.kind() == Piece.Kind.TURN && isBond(x, y, Bond.OPPOSITE);
            case OPPOSITE -> x.kind() != Piece.Kind.TURN && isBond(x, y, Bond.OPPOSITE);
            case NAME -> areNames(x, y, sides);
            case PLACE -> x.isPlace() && y.isPlace();
            case FIGURE -> x.kind() == Piece.Kind.FIGURE && y.kind() == Piece.Kind.FIGURE;
            case TIME -> x.kind() == Piece.Kind.TIME && y.kind() == Piece.Kind.TIME;
            case POLE -> poles.areApart(x, y);
            case SIBLING -> isBond(x, y, Bond.SIBLING);
            case ACT -> x.isAct() && y.isAct() && !x.isLight(light) && !y.isLight(light);
            case THING -> isThing(x) && isThing(y);
            case WORD -> sides > 0 && isSaid(x) && isSaid(y);
            case DENIED, UNDONE, AGAINST, SWAPPED, CROSSED -> false;
        };
    }

    /** No number stands in place of a word. */
    private static boolean isSaid(Piece piece) {
        return switch (piece.kind()) {
            case NAME, CONCEPT, WORD -> true;
            case FIGURE, TIME, TURN -> false;
        };
    }

    /** A word that no lexicon knows may be a name where it stands just where the other text has one. */
    private static boolean areNames(Piece x, Piece y, int sides) {
        if (x.name() != null && y.name() != null) {
            return !(x.isPlace() && y.isPlace()) && (x.isPlace() == y.isPlace() || sides > 0);
        }
        boolean oneNamed =
                x.name() != null && y.kind() == Piece.Kind.WORD || y.name() != null && x.kind() == Piece.Kind.WORD;
        return oneNamed && sides == 2;
    }

    private boolean isThing(Piece piece) {
        return !piece.isLight(light)
                && piece.concepts().stream()
                        .anyMatch(c -> c.type() == Concept.Type.THING || c.type() == Concept.Type.PLACE);
    }

    private boolean isBond(Piece x, Piece y, Bond wanted) {
        return bonds.of(x, y).filter(b -> b == wanted).isPresent();
    }
}
