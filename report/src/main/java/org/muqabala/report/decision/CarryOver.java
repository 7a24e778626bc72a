package org.muqabala.report.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.muqabala.comparison.Comparison;
import org.muqabala.report.decision.Carried.Change;
import org.muqabala.report.decision.Carried.State;
import org.muqabala.report.json.WrittenComparison;
import org.muqabala.verdict.Finding;
import org.muqabala.verdict.Side;

/**
 * Lays decisions upon a comparison, which may be another than the one they were made on. Evidence is found by the id of its
 * claim and its words, both made of the text alone; what is not found that way is gone, however like it something else is.
 */
public final class CarryOver {
    private final Ground ground;

    CarryOver(Ground ground) {
        this.ground = ground;
    }

    public static CarryOver onto(Comparison comparison) {
        return new CarryOver(Ground.of(comparison));
    }

    public static CarryOver onto(WrittenComparison comparison) {
        return new CarryOver(Ground.of(comparison));
    }

    /**
     * What lies before a person who decides on a subject now: the sources and values of the findings that hold evidence of
     * each side of it and of what else conflicts with one of its pieces, or, where the program does not join the sides, of
     * each piece alone.
     */
    public Basis basis(Subject subject) {
        List<Finding> joined = ground.joining(subject);
        Set<String> values = new TreeSet<>();
        Set<String> claims = new TreeSet<>();
        for (Piece piece : subject.pieces()) {
            claims.add(piece.claim());
        }
        List<Finding> before = new ArrayList<>(joined);
        before.addAll(ground.conflicting(subject, joined));
        for (Finding finding : before) {
            for (Side side : finding.sides()) {
                values.add(side.value());
                side.evidence().forEach(e -> claims.add(e.claim()));
            }
        }
        if (joined.isEmpty()) {
            subject.pieces().forEach(piece -> values.addAll(valuesOf(piece)));
        }
        return new Basis(ground.sources(claims), List.copyOf(values));
    }

    private List<String> valuesOf(Piece piece) {
        List<String> values = new ArrayList<>();
        for (Finding finding : ground.joining(Subject.of(List.of(piece)))) {
            for (Side side : finding.sides()) {
                if (side.evidence().stream().map(Piece::of).anyMatch(piece::equals)) {
                    values.add(side.value());
                }
            }
        }
        return values;
    }

    /** Each decision that says something of its own, in the order given; a mere undoing has nothing to carry. */
    public List<Carried> carry(Collection<Decision> decisions) {
        return decisions.stream()
                .filter(d -> d.what() != What.RETRACTED || d.undoes() == null)
                .map(this::carry)
                .toList();
    }

    /** A decision on this comparison. */
    public Carried carry(Decision decision) {
        Subject subject = decision.subject();
        Basis before = decision.basis();
        Basis now = basis(subject);
        List<Finding> joined = ground.joining(subject);
        List<Piece> gone =
                subject.pieces().stream().filter(piece -> !ground.has(piece)).toList();
        boolean apartAsDecided = decision.what() == What.DIFFERENT && joined.isEmpty();
        boolean unknown = before.equals(Basis.none());
        Change values = unknown || apartAsDecided ? Change.none() : Change.between(before.values(), now.values());
        return new Carried(
                decision,
                !gone.isEmpty() ? State.ORPHANED : values.isEmpty() ? State.HOLDS : State.CHANGED,
                gone,
                values,
                unknown ? Change.none() : sources(before, now),
                before.sources().entrySet().stream()
                        .filter(source -> ground.hash(source.getKey())
                                .filter(hash -> !hash.equals(source.getValue()))
                                .isPresent())
                        .map(Map.Entry::getKey)
                        .toList(),
                joined.stream().map(Finding::id).toList());
    }

    /** Sources that its findings have now and had not, and those that the comparison has no more. */
    private Change sources(Basis before, Basis now) {
        List<String> removed = before.sources().keySet().stream()
                .filter(source -> ground.hash(source).isEmpty())
                .toList();
        return new Change(
                Change.between(before.sources().keySet(), now.sources().keySet())
                        .added(),
                removed);
    }
}
