package org.muqabala.review.log;

import java.util.List;
import org.muqabala.report.decision.Decision;
import org.muqabala.report.decision.Subject;

/**
 * The log of decisions. It only grows: nothing in it is ever changed or taken out. Every method may be called by any
 * number of threads at once, and fails with a {@link StoreException} where the database does.
 */
public interface DecisionStore extends AutoCloseable {
    /** Not to ask whether somebody decided meanwhile. */
    long ANY = -1;

    /**
     * Adds a decision, which is durable when the method returns. The same id and content again gives the one that is
     * stored and adds nothing.
     *
     * @param expected number of the last decision on this subject that the writer saw, 0 for none; {@link #ANY} not to ask
     * @throws DecisionConflict where the id is stored with other content
     * @throws StaleDecision where there is a newer decision on the subject
     */
    Stored append(Decision decision, long expected);

    /** The decisions behind a number, the oldest first, so many at most. */
    List<Stored> since(long number, int most);

    /** The decisions on just this subject, the oldest first. */
    List<Stored> on(Subject subject);

    /** The number of the last decision; 0 where there is none. */
    long last();

    @Override
    void close();
}
