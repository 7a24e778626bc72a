package org.muqabala.report.decision;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.muqabala.verdict.Finding;
import org.muqabala.verdict.Group;
import org.muqabala.verdict.Side;

/**
 * The findings of a comparison, on which lines of the short form are set: such a line names a finding by its id, or pieces
 * of its evidence without telling which side they are of.
 */
public final class Findings {
    private static final Findings NONE = new Findings(List.of());

    private final List<Finding> all;
    private final Map<String, Finding> byId = new HashMap<>();

    private Findings(List<Group> groups) {
        all = groups.stream().flatMap(group -> group.findings().stream()).toList();
        all.forEach(finding -> byId.putIfAbsent(finding.id(), finding));
    }

    /** Those of the groups of a comparison. */
    public static Findings of(List<Group> groups) {
        return new Findings(groups);
    }

    /** None, where no comparison is at hand. */
    public static Findings none() {
        return NONE;
    }

    /** Is no comparison at hand? */
    boolean isEmpty() {
        return all.isEmpty();
    }

    /** What a decision on a whole finding hangs on; empty where there is none of this id. */
    Optional<Subject> named(String id) {
        return Optional.ofNullable(byId.get(id)).map(Subject::of);
    }

    /** The same of a finding that holds some pieces. */
    Optional<Subject> named(String id, List<Piece> pieces) {
        return Optional.ofNullable(byId.get(id))
                .filter(finding -> pieces(finding).containsAll(pieces))
                .map(Subject::of);
    }

    /**
     * Some pieces, set on the sides that the first finding which holds all of them has them on; as they are where no
     * finding does, or where they are not on two sides.
     */
    Subject sided(List<Piece> pieces) {
        for (Finding finding : all) {
            if (pieces(finding).containsAll(pieces)) {
                List<List<Piece>> sides = finding.sides().stream()
                        .map(side ->
                                pieces.stream().filter(pieces(side)::contains).toList())
                        .filter(side -> !side.isEmpty())
                        .sorted((one, other) -> one.get(0).compareTo(other.get(0)))
                        .toList();
                return sides.size() == 2 ? new Subject(sides.get(0), sides.get(1)) : Subject.of(pieces);
            }
        }
        return Subject.of(pieces);
    }

    static Set<Piece> pieces(Finding finding) {
        Set<Piece> pieces = new HashSet<>();
        finding.sides().forEach(side -> pieces.addAll(pieces(side)));
        return pieces;
    }

    static Set<Piece> pieces(Side side) {
        Set<Piece> pieces = new HashSet<>();
        side.evidence().forEach(evidence -> pieces.add(Piece.of(evidence)));
        return pieces;
    }
}
