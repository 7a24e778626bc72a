package org.muqabala.review.web.api;

import java.util.List;
import org.muqabala.review.log.Stored;

/** Keeps in step with the log. It is told by one thread at a time, and must not ask the desk for anything meanwhile. */
interface Follower {
    /**
     * A subject has a new decision.
     *
     * @param decisions all on the subject, the oldest first; never empty. The list grows later on
     */
    void changed(List<Stored> decisions);
}
