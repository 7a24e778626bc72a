package org.muqabala.claim;

import java.util.List;
import org.muqabala.claim.Cue.Phrase;
import org.muqabala.claim.Cue.Side;

/**
 * The words of a clause in which its own predicate stands: behind the cue that introduces it, without the condition it may
 * open with, up to the first clause that depends on it.
 */
final class MainPredicate {
    private static final int LEAST_BEFORE_SUBORDINATE = 2;

    private MainPredicate() {}

    /** The tokens of the predicate of a clause. */
    static Phrase of(Marks marks, Phrase clause, List<Cue> cues) {
        int from = clause.from();
        int to = clause.to();
        int told = attributed(marks, clause, cues);
        for (Cue cue : cues) {
            boolean inside = cue.at() >= clause.from() && cue.at() < clause.to();
            if (inside && cue.side() == Side.AFTER && cue.to() < clause.to() && !isOfSource(marks, cue, told)) {
                from = Math.max(from, cue.to());
            } else if (inside && cue.side() == Side.BEFORE && cue.from() > from) {
                to = Math.min(to, cue.from());
            }
        }
        from = skipOpening(marks, from, to);
        return new Phrase(from, end(marks, from, to));
    }

    /** "According to the minister, who called for calm": a verb of who says so behind what he says opens no predicate. */
    private static boolean isOfSource(Marks marks, Cue cue, int told) {
        return cue.at() > told && marks.is(cue.at() - 1, WordClass.RELATIVE);
    }

    /** Where who says so begins behind what he says; the end of the clause where nobody does. */
    private static int attributed(Marks marks, Phrase clause, List<Cue> cues) {
        return cues.stream()
                .filter(c -> c.side() != Side.AFTER && c.from() > clause.from() && c.from() < clause.to())
                .filter(c -> marks.words(clause.from(), c.from()) >= LEAST_BEFORE_SUBORDINATE)
                .mapToInt(Cue::from)
                .min()
                .orElse(clause.to());
    }

    /** Signs, joints, "that" and a condition with its comma. */
    private static int skipOpening(Marks marks, int from, int to) {
        int i = from;
        while (i < to
                && (marks.isSign(i)
                        || marks.isAny(i, WordClass.THAT, WordClass.LEAD, WordClass.COORDINATOR)
                                && !marks.isAny(i, WordClass.NEGATION, WordClass.CONDITIONAL))) {
            i++;
        }
        boolean depends = i < to
                && marks.isAny(i, WordClass.CONDITIONAL, WordClass.SUBORDINATE)
                && !marks.is(i, WordClass.NEGATION);
        if (!depends) {
            return Math.min(i, to - 1);
        }
        for (int j = i + 1; j + 1 < to; j++) {
            if (marks.isComma(j)) {
                return j + 1;
            }
        }
        return i + 1 < to ? i + 1 : i;
    }

    private static int end(Marks marks, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            boolean carriesPredicate = marks.words(from, i) >= LEAST_BEFORE_SUBORDINATE;
            if (carriesPredicate && marks.is(i, WordClass.SUBORDINATE) && !marks.is(i, WordClass.NEGATION)) {
                return i;
            }
        }
        return to;
    }
}
