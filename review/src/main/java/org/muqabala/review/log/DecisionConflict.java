package org.muqabala.review.log;

/** An id came a second time with other content. */
public final class DecisionConflict extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Stored stored;

    public DecisionConflict(Stored stored) {
        super(
                "\"id\": expected a new id, or the decision that is stored under it, found another decision with the id \""
                        + stored.decision().id() + "\"");
        this.stored = stored;
    }

    /** The one that is stored. */
    public Stored stored() {
        return stored;
    }
}
