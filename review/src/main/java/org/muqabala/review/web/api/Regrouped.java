package org.muqabala.review.web.api;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.muqabala.report.decision.Aspect;
import org.muqabala.report.decision.Piece;
import org.muqabala.report.decision.Subject;
import org.muqabala.review.log.Stored;

/** What people said of whether pieces of evidence answer one question, by claim: groups that were split, merged, moved between. */
final class Regrouped implements Follower {
    private final Map<String, Set<Subject>> byClaim = new HashMap<>();

    @Override
    public synchronized void changed(List<Stored> decisions) {
        Subject subject = decisions.get(0).decision().subject();
        boolean isOfGrouping = decisions.stream()
                .anyMatch(stored -> Aspect.of(stored.decision().what())
                        .filter(aspect -> aspect == Aspect.QUESTION)
                        .isPresent());
        if (isOfGrouping && !subject.b().isEmpty()) {
            for (Piece piece : subject.pieces()) {
                byClaim.computeIfAbsent(piece.claim(), claim -> new HashSet<>()).add(subject);
            }
        }
    }

    /** The subjects with a piece of any of some claims, in no order that means anything. */
    synchronized Set<Subject> of(List<String> claims) {
        Set<Subject> subjects = new LinkedHashSet<>();
        for (String claim : claims) {
            subjects.addAll(byClaim.getOrDefault(claim, Set.of()));
        }
        return subjects;
    }
}
