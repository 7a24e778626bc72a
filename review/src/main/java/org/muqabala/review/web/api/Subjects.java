package org.muqabala.review.web.api;

import java.util.Comparator;
import java.util.List;
import org.muqabala.review.decision.Piece;
import org.muqabala.review.decision.Subject;
import org.muqabala.verdict.Finding;
import org.muqabala.verdict.Side;

/** What a decision on a whole finding hangs on. */
final class Subjects {
    private Subjects() {}

    /**
     * The subject of a finding. Two sides stand against each other, in the order of their pieces and not of their values,
     * which may be read otherwise tomorrow; one side, or more than two, are meant together.
     */
    static Subject of(Finding finding) {
        List<List<Piece>> sides = finding.sides().stream()
                .map(Subjects::pieces)
                .sorted(Comparator.comparing((List<Piece> pieces) -> pieces.get(0)))
                .toList();
        return sides.size() == 2
                ? new Subject(sides.get(0), sides.get(1))
                : Subject.of(sides.stream().flatMap(List::stream).toList());
    }

    private static List<Piece> pieces(Side side) {
        return side.evidence().stream().map(Piece::of).sorted().distinct().toList();
    }
}
