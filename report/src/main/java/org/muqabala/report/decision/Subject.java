package org.muqabala.report.decision;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.muqabala.verdict.Finding;
import org.muqabala.verdict.Side;

/**
 * What a decision is on: one side of evidence, or two that are held against each other. Two subjects of the same pieces
 * are equal in whatever order the pieces came; the sides keep their order, since "move a to b" is not "move b to a".
 *
 * @param a sorted, each piece once; never empty
 * @param b the other side, likewise; empty where one piece or one group is meant
 */
public record Subject(List<Piece> a, List<Piece> b) {
    public Subject {
        a = sorted(a);
        b = sorted(b);
        if (a.isEmpty()) {
            throw Words.fault("evidence", "a piece or more on side a", "none");
        }
    }

    private static List<Piece> sorted(List<Piece> pieces) {
        return pieces.size() < 2
                ? List.copyOf(pieces)
                : pieces.stream().sorted().distinct().toList();
    }

    /** One piece, or one group. */
    public static Subject of(List<Piece> pieces) {
        return new Subject(pieces, List.of());
    }

    /**
     * What a decision on a whole finding hangs on. Two sides stand against each other, in the order of their pieces and not
     * of their values, which may be read otherwise tomorrow; one side, or more than two, are meant together.
     */
    public static Subject of(Finding finding) {
        List<List<Piece>> sides = finding.sides().stream()
                .map(Subject::pieces)
                .sorted(Comparator.comparing((List<Piece> pieces) -> pieces.get(0)))
                .toList();
        return sides.size() == 2
                ? new Subject(sides.get(0), sides.get(1))
                : of(sides.stream().flatMap(List::stream).toList());
    }

    private static List<Piece> pieces(Side side) {
        return sorted(side.evidence().stream().map(Piece::of).toList());
    }

    /** The pieces of both sides. */
    public List<Piece> pieces() {
        return Stream.concat(a.stream(), b.stream()).toList();
    }
}
