package org.muqabala.review.web.api;

import java.util.List;
import org.muqabala.review.log.Stored;

/** Keeps in step with the log. It is told by one thread at a time, and must not ask the desk for anything meanwhile. */
interface Follower {
    /** The log has got a decision; told of each in its order, from when this begins to follow. */
    default void added(Stored stored) {}

    /**
     * A subject has got decisions; told after all of those that came together were added, and of each subject when this
     * begins to follow.
     *
     * @param decisions all on the subject, the oldest first; never empty
     */
    default void changed(List<Stored> decisions) {}
}
