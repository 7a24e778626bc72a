package org.muqabala.claim;

import java.util.List;
import org.muqabala.claim.Cue.Phrase;
import org.muqabala.text.Language;

/** Reads in what sense a clause holds: conditions first, then demands, possibilities and plans of its own predicate. */
final class ModalityReader {
    private final Marks marks;
    private final Verbs verbs;

    ModalityReader(Marks marks, Verbs verbs) {
        this.marks = marks;
        this.verbs = verbs;
    }

    Modality read(Phrase clause, List<Cue> cues) {
        Phrase predicate = MainPredicate.of(marks, clause, cues);
        if (has(WordClass.CONDITIONAL, new Phrase(said(clause, cues), clause.to()))) {
            return Modality.CONDITIONAL;
        }
        if (has(WordClass.DEMANDED, predicate) || demands(clause, predicate)) {
            return Modality.DEMANDED;
        }
        if (has(WordClass.POSSIBLE, predicate) || isPossibleByParticle(predicate)) {
            return Modality.POSSIBLE;
        }
        return isPlanned(predicate) ? Modality.PLANNED : Modality.ASSERTED;
    }

    private static int said(Phrase clause, List<Cue> cues) {
        int from = clause.from();
        for (Cue cue : cues) {
            if (cue.side() == Cue.Side.AFTER && cue.at() >= clause.from() && cue.to() < clause.to()) {
                from = Math.max(from, cue.at());
            }
        }
        return from;
    }

    /** A verb of demanding before what is demanded. */
    private boolean demands(Phrase clause, Phrase predicate) {
        return clause.from() < predicate.from() && has(WordClass.DEMANDED, new Phrase(clause.from(), predicate.from()));
    }

    private boolean has(WordClass sort, Phrase range) {
        if (!marks.holdsAny(sort.bit())) {
            return false;
        }
        for (int i = range.from(); i < range.to(); i++) {
            if (marks.is(i, sort) && !isExcluded(sort, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isExcluded(WordClass sort, int i) {
        if (marks.name(i) != null || marks.is(i, WordClass.BEFORE_INFINITIVE) && !infinitiveFollows(i)) {
            return true;
        }
        for (int j = Math.max(0, i - 2); j <= i; j++) {
            if (marks.after(j, WordClass.UNCONDITIONAL) > i && sort == WordClass.CONDITIONAL
                    || marks.after(j, WordClass.NO_MODAL) > i) {
                return true;
            }
        }
        return false;
    }

    private boolean infinitiveFollows(int i) {
        for (int j = i + 1; j < Math.min(marks.size(), i + 3); j++) {
            String word = marks.get(j).folded();
            if (word.endsWith("er") || word.endsWith("ir") || word.endsWith("re") || word.endsWith("oir")) {
                return true;
            }
        }
        return false;
    }

    private boolean isPlanned(Phrase predicate) {
        if (has(WordClass.PLANNED, predicate)) {
            return true;
        }
        for (int i = predicate.from(); i < predicate.to(); i++) {
            if (marks.language() == Language.ARABIC
                    && marks.name(i) == null
                    && verbs.isFuture(marks.get(i).word())) {
                return true;
            }
        }
        return false;
    }

    /** "قد" before a verb of the present. */
    private boolean isPossibleByParticle(Phrase predicate) {
        for (int i = predicate.from(); i + 1 < predicate.to(); i++) {
            String next = marks.get(i + 1).folded();
            if (marks.is(i, WordClass.BEFORE_PRESENT)
                    && (next.startsWith("ي") || next.startsWith("ت") && !next.endsWith("ت"))
                    && !isPastWithTa(i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** "قد تم", "قد تحدث": verbs whose past starts with ت. */
    private boolean isPastWithTa(int i) {
        ClauseWords.Hit verb = marks.hit(i, WordClass.VERB);
        return verb != null
                && marks.get(i).folded().startsWith("ت")
                && verb.form().gender() != Gender.FEMALE;
    }
}
