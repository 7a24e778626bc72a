package org.muqabala.review.log;

import java.util.List;

/** Somebody decided on the subject after the writer looked at it. */
public final class StaleDecision extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Stored> newer;

    public StaleDecision(List<Stored> newer) {
        super("expected no decision on the subject that the writer has not seen, found " + newer.size());
        this.newer = List.copyOf(newer);
    }

    /** The decisions that the writer has not seen, the oldest first. */
    public List<Stored> newer() {
        return newer;
    }
}
