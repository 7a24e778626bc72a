package org.muqabala.verdict;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muqabala.align.Facet;
import org.muqabala.text.Explanation;

/**
 * What the sides of one slot are to each other. The verdict holds between every two of its sides.
 *
 * @param id from the evidence of its sides
 * @param facet what sort of value is compared
 * @param verdict what the sides are to each other
 * @param kind how they conflict, or why nothing could be decided; null for the other verdicts
 * @param score how sure it is that the sides answer one question, 0 to 1
 * @param sides the answers; one for {@link Verdict#AGREES} and {@link Verdict#SINGLE}, else two or more
 * @param explanation why they were joined, and by which rule they were judged
 */
public record Finding(
        String id,
        Facet facet,
        Verdict verdict,
        @Nullable Kind kind,
        double score,
        List<Side> sides,
        Explanation explanation) {
    /** How sides conflict, or why nothing could be decided. */
    public enum Kind {
        /** Two values that cannot both hold. */
        VALUE,
        /** A value outside the bound that another source gives. */
        BOUND,
        /** A later report of a moving count. */
        UPDATE,
        /** Values of which one or both are estimates. */
        ESTIMATE,
        /** Undecided: their units differ or are not known. */
        UNIT,
        /** Undecided: they may hold for different periods. */
        PERIOD,
        /** Undecided: they may be about more or less of the thing, or about two things. */
        SCOPE
    }

    public Finding {
        sides = List.copyOf(sides);
    }
}
