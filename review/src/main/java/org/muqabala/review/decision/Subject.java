package org.muqabala.review.decision;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a decision is on: one side of evidence, or two that are held against each other. Two subjects of the same pieces
 * are equal in whatever order the pieces came; the sides keep their order, since "move a to b" is not "move b to a".
 *
 * @param a sorted, each piece once; never empty
 * @param b the other side, likewise; empty where one piece or one group is meant
 */
public record Subject(List<Piece> a, List<Piece> b) {
    public Subject {
        a = a.stream().sorted().distinct().toList();
        b = b.stream().sorted().distinct().toList();
        if (a.isEmpty()) {
            throw Words.fault("evidence", "a piece or more on side a", "none");
        }
    }

    /** One piece, or one group. */
    public static Subject of(List<Piece> pieces) {
        return new Subject(pieces, List.of());
    }

    /** The pieces of both sides. */
    public List<Piece> pieces() {
        return Stream.concat(a.stream(), b.stream()).toList();
    }
}
