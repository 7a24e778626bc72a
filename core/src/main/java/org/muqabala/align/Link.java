package org.muqabala.align;

import java.util.List;
import org.muqabala.text.Explanation;

/**
 * Two values that answer one question.
 *
 * @param a the one that comes first by source and place
 * @param b the other
 * @param bears what it bears where their values cannot both hold
 * @param score how sure it is, 0 to 1
 * @param why the parts that the score is made from
 */
public record Link(Answer a, Answer b, Bearing bears, double score, Explanation why) {
    /** What may be told of two values that cannot both hold. */
    public enum Bearing {
        /** That they conflict: they answer one question surely enough. */
        CONFLICT,
        /** That nobody can say: whether they answer one question is not sure enough. */
        DOUBT,
        /** Nothing: one is of a plan, they are words that may stand beside each other, or not surely enough of one question and no amounts. */
        NOTHING
    }

    private static final Explanation ASSERTED = Explanation.leaf("one-question", 1, "slot.asserted");

    /** The link between two values of which a person says that they answer one question. */
    static Link asserted(Answer one, Answer other) {
        boolean inOrder = Aligner.BY_PLACE.compare(one, other) <= 0;
        return new Link(inOrder ? one : other, inOrder ? other : one, Bearing.CONFLICT, 1, ASSERTED);
    }

    /**
     * The link between a thing that one claim denies and the other asserts, told by the words for both.
     *
     * @param score how sure it is, 0 to 1
     * @param adds what the act adds, as the explanation tells it
     */
    static Link denied(Answer a, Answer b, double score, double adds) {
        Explanation act =
                Explanation.leaf("act", adds, "slot.denied", String.valueOf(a.role()), String.valueOf(b.role()));
        return new Link(
                a, b, Bearing.CONFLICT, score, Explanation.sum("one-thing", "slot.polarity", List.of(), List.of(act)));
    }

    /** Does a person say so, and not the program? */
    boolean isAsserted() {
        return why.code().equals(ASSERTED.code());
    }
}
