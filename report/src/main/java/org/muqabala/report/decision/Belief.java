package org.muqabala.report.decision;

import org.jspecify.annotations.Nullable;

/**
 * What holds on one aspect of a subject, and why. After L. M. Garshol's Duke: same, maybe and different, each asserted,
 * inferred or retracted, and what a person asserted wins.
 *
 * @param what what holds; null where neither a person nor the program says anything
 * @param value the supported value, the label or the colleague; null for all else
 * @param reason who says so
 * @param decision the decision that it comes of; null where it is inferred
 */
public record Belief(
        @Nullable What what,
        @Nullable String value,
        Reason reason,
        @Nullable Decision decision) {
    /** Who says so. */
    public enum Reason {
        /** A person. */
        ASSERTED,
        /** The program, and no person spoke. */
        INFERRED,
        /** A person took back what was asserted; what is left is what the program infers. */
        RETRACTED
    }

    static Belief inferred(@Nullable What what) {
        return new Belief(what, null, Reason.INFERRED, null);
    }

    static Belief of(Decision decision, @Nullable What inferred) {
        return decision.what() == What.RETRACTED
                ? new Belief(inferred, null, Reason.RETRACTED, decision)
                : new Belief(decision.what(), decision.value(), Reason.ASSERTED, decision);
    }
}
