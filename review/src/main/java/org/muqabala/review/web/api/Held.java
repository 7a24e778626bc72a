package org.muqabala.review.web.api;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.muqabala.review.decision.Decision;
import org.muqabala.review.decision.Stored;
import org.muqabala.review.decision.What;

/** Which of the decisions on one subject is held: the newest that settles it and that nobody took back. */
final class Held {
    private static final Set<What> SETTLING = EnumSet.of(
            What.SAME, What.MAYBE, What.DIFFERENT, What.CONFLICT, What.NO_CONFLICT, What.VALUE, What.UNRESOLVED);

    private Held() {}

    /**
     * The decision that is held; empty where none is.
     *
     * @param decisions all on one subject, the oldest first
     */
    static Optional<Stored> of(List<Stored> decisions) {
        Set<String> takenBack = new HashSet<>();
        for (int i = decisions.size() - 1; i >= 0; i--) {
            Decision decision = decisions.get(i).decision();
            if (takenBack.contains(decision.id())) {
                continue;
            }
            if (decision.undoes() != null) {
                takenBack.add(decision.undoes());
            }
            if (decision.what() == What.RETRACTED && decision.undoes() == null) {
                return Optional.empty();
            }
            if (SETTLING.contains(decision.what())) {
                return Optional.of(decisions.get(i));
            }
        }
        return Optional.empty();
    }
}
