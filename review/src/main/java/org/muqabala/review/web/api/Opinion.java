package org.muqabala.review.web.api;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muqabala.report.decision.Aspect;
import org.muqabala.report.decision.Belief;
import org.muqabala.report.decision.Beliefs;
import org.muqabala.report.decision.Decision;
import org.muqabala.report.decision.Subject;
import org.muqabala.report.decision.What;
import org.muqabala.review.log.Stored;

/** What the decisions on one subject come to. An undoing is on the subject of what it undoes, so these are all that matter. */
final class Opinion {
    private final List<Stored> decisions;
    private final Beliefs beliefs;
    private final Map<String, Stored> stored = new HashMap<>();

    private Opinion(List<Stored> decisions) {
        this.decisions = decisions;
        this.beliefs = Beliefs.of(decisions.stream().map(Stored::decision).toList());
        decisions.forEach(s -> stored.put(s.decision().id(), s));
    }

    /** @param decisions all on one subject, or those of one person */
    static Opinion of(List<Stored> decisions) {
        return new Opinion(decisions);
    }

    /** The decision that settles the subject; empty where none does. */
    Optional<Stored> held() {
        return Held.of(decisions);
    }

    Belief on(Subject subject, Aspect aspect, @Nullable What inferred) {
        return beliefs.on(subject, aspect, inferred);
    }

    /** The decision by which the sides answer one question, perhaps do, or do not; empty where nobody's stands. */
    Optional<Stored> question(Subject subject) {
        Belief belief = on(subject, Aspect.QUESTION, null);
        return belief.decision() == null || belief.reason() != Belief.Reason.ASSERTED
                ? Optional.empty()
                : Optional.of(stored(belief.decision()));
    }

    List<Stored> notes(Subject subject) {
        return beliefs.notes(subject).stream().map(this::stored).toList();
    }

    /** Every decision that counts: those that are believed on an aspect, each once, and the notes. */
    List<Stored> counting(Subject subject) {
        Map<String, Stored> counting = new LinkedHashMap<>();
        for (Aspect aspect : Aspect.values()) {
            Belief belief = on(subject, aspect, null);
            @Nullable Decision decision = belief.decision();
            if (decision != null && belief.reason() == Belief.Reason.ASSERTED) {
                counting.put(decision.id(), stored(decision));
            }
        }
        notes(subject).forEach(note -> counting.put(note.decision().id(), note));
        return List.copyOf(counting.values());
    }

    private Stored stored(Decision decision) {
        @Nullable Stored known = stored.get(decision.id());
        if (known == null) {
            throw new IllegalStateException("a belief comes of a decision that was not given: " + decision.id());
        }
        return known;
    }
}
