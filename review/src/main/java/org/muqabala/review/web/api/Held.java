package org.muqabala.review.web.api;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.muqabala.report.decision.Aspect;
import org.muqabala.report.decision.Belief;
import org.muqabala.report.decision.Beliefs;
import org.muqabala.report.decision.Decision;
import org.muqabala.report.decision.Subject;
import org.muqabala.review.log.Stored;

/** Which of the decisions on one subject settles it: the latest of those that are believed of its question, conflict and outcome. */
final class Held {
    private static final List<Aspect> SETTLING = List.of(Aspect.QUESTION, Aspect.CONFLICT, Aspect.OUTCOME);
    private static final Comparator<Decision> BY_TIME =
            Comparator.comparing(Decision::when).thenComparing(Decision::id);

    private Held() {}

    /**
     * The decision that is held; empty where none is.
     *
     * @param decisions all on one subject
     */
    static Optional<Stored> of(List<Stored> decisions) {
        if (decisions.isEmpty()) {
            return Optional.empty();
        }
        Subject subject = decisions.get(0).decision().subject();
        Beliefs beliefs = Beliefs.of(decisions.stream().map(Stored::decision).toList());
        return SETTLING.stream()
                .map(aspect -> beliefs.on(subject, aspect, null))
                .filter(belief -> belief.reason() == Belief.Reason.ASSERTED)
                .flatMap(belief -> Optional.ofNullable(belief.decision()).stream())
                .max(BY_TIME)
                .flatMap(held -> decisions.stream()
                        .filter(stored -> stored.decision().equals(held))
                        .findFirst());
    }
}
