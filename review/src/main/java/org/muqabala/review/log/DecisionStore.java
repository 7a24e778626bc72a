package org.muqabala.review.log;

import java.util.ArrayList;
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

    /** How many decisions are read at a time where all are. */
    int PART = 1000;

    /**
     * Adds a decision, which is durable when the method returns. The same id and content again gives the one that is
     * stored and adds nothing.
     *
     * @param expected number of the last decision on this subject that the writer saw, 0 for none; {@link #ANY} not to ask
     * @throws DecisionConflict where the id is stored with other content
     * @throws StaleDecision where there is a newer decision on the subject
     */
    Stored append(Decision decision, long expected);

    /**
     * Adds decisions in their order, all of them or none, as {@link #append} does each. Of those that have the same id and
     * content as one that is stored, that one is given; a decision may take back another one of the same call.
     *
     * @param expected number of the last decision that the writer saw on any of the subjects, 0 for none; {@link #ANY} not to
     *     ask. What the call itself adds is not newer
     * @return in the order given
     * @throws DecisionConflict where an id is stored with other content
     * @throws IllegalArgumentException where an id comes twice
     * @throws StaleDecision where there are newer decisions on the subjects; it holds all of them
     */
    List<Stored> appendAll(List<Decision> decisions, long expected);

    /** The decisions behind a number, the oldest first, so many at most. */
    List<Stored> since(long number, int most);

    /** The decisions on just this subject, the oldest first. */
    List<Stored> on(Subject subject);

    /** The whole log, the oldest decision first. */
    default List<Decision> decisions() {
        List<Decision> log = new ArrayList<>();
        List<Stored> part;
        long last = 0;
        do {
            part = since(last, PART);
            for (Stored stored : part) {
                log.add(stored.decision());
                last = stored.number();
            }
        } while (!part.isEmpty());
        return log;
    }

    /** The number of the last decision; 0 where there is none. */
    long last();

    @Override
    void close();
}
