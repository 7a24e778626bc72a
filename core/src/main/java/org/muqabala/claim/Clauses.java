package org.muqabala.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.muqabala.claim.Cue.Phrase;
import org.muqabala.text.Language;

/**
 * Cuts a statement into clauses: where one assertion ends and the next begins, each long enough to be understood, none a
 * mere cue. What stands between the words of a cue and what was said is never cut.
 */
final class Clauses {
    private static final int LEAST_WORDS = 4;
    /** A relative clause stands for itself only where so many words come before it. */
    private static final int LEAST_BEFORE_RELATIVE = 8;
    /** A clause beyond so many words is cut at a comma that would else hold it together. */
    private static final int LONG = 30;
    /** A clause of its own has its verb within so many tokens. */
    private static final int VERB_WITHIN = 9;

    /** Two predicates of one subject stay together up to so many words. */
    private static final int LONG_JOINT = 20;

    private static final int LEAST_OF_LONG = 7;

    private final Marks marks;
    private final Verbs verbs;
    private final BitSet whole = new BitSet();
    private final BitSet closing = new BitSet();
    private final BitSet cueStarts = new BitSet();

    private Clauses(Marks marks, Verbs verbs, List<Cue> cues) {
        this.marks = marks;
        this.verbs = verbs;
        for (Cue cue : cues) {
            int end = cue.side() == Cue.Side.AFTER ? Math.min(marks.size(), cue.to() + 1) : cue.to();
            whole.set(cue.from() + 1, Math.max(cue.from() + 1, end));
            if (cue.side() == Cue.Side.BEFORE) {
                whole.set(cue.from());
            }
            boolean opens = cue.side() == Cue.Side.AFTER || isJoined(cue.at()) || cue.from() == 0;
            cueStarts.set(cue.from(), opens);
            closing.set(cue.from(), !opens && cue.side() == Cue.Side.AROUND);
        }
    }

    /** The clauses in order; together they hold every token. */
    static List<Phrase> of(Marks marks, Verbs verbs, List<Cue> cues) {
        Clauses clauses = new Clauses(marks, verbs, cues);
        List<Phrase> found = new ArrayList<>();
        for (Phrase clause : clauses.cut()) {
            clauses.cutLong(clause, found);
        }
        return found;
    }

    private boolean isJoined(int at) {
        return marks.isJoined(at, WordClass.ACCORDING)
                || marks.isJoined(at, WordClass.ACCORDING_PRONOUN)
                || marks.isJoined(at, WordClass.AS)
                || marks.isJoined(at, WordClass.CITING);
    }

    private List<Phrase> cut() {
        List<Phrase> clauses = new ArrayList<>();
        int start = 0;
        for (int i = 1; i < marks.size(); i++) {
            if (!whole.get(i) && isBorder(start, i) && isLongEnough(start, i) && hasMore(i)) {
                int end = marks.opensQuote(i - 1) ? i - 1 : i;
                clauses.add(new Phrase(start, end));
                start = end;
            }
        }
        clauses.add(new Phrase(start, marks.size()));
        return clauses;
    }

    private boolean isLongEnough(int start, int i) {
        int content = start;
        while (content < i && (whole.get(content) || cueStarts.get(content))) {
            content++;
        }
        return marks.words(start, i) >= LEAST_WORDS && marks.words(content, i) >= LEAST_WORDS - 2;
    }

    /** Are there words enough behind a border, before the sentence's own end or the next one? */
    private boolean hasMore(int i) {
        int words = 0;
        for (int j = i; j < marks.size() && words < LEAST_WORDS; j++) {
            if (j > i && marks.isInnerStop(j)) {
                break;
            }
            words += marks.isSign(j) ? 0 : 1;
        }
        return words >= LEAST_WORDS;
    }

    private boolean isBorder(int start, int i) {
        if (marks.isSign(i)) {
            return false;
        }
        boolean stop = marks.isInnerStop(i - 1) || i > 1 && marks.isInnerStop(i - 2) && marks.isQuoteMark(i - 1);
        if (stop) {
            return true;
        }
        if (marks.is(i, WordClass.STRONG) && (marks.language() == Language.ARABIC || verbs.hasVerb(i, marks.size()))) {
            return true;
        }
        boolean comma = marks.isComma(i - 1)
                || marks.isDash(i - 1)
                || i > 1 && marks.isComma(i - 2) && marks.isQuoteMark(i - 1);
        return comma ? isBorderAfterComma(start, i) : isJoint(start, i);
    }

    private boolean isBorderAfterComma(int start, int i) {
        if (marks.is(i, WordClass.RELATIVE)) {
            return marks.words(start, i) >= LEAST_BEFORE_RELATIVE
                    && verbs.hasVerb(start, i)
                    && marks.words(i, nextSign(i)) > LEAST_WORDS
                    && verbs.hasVerb(i, nextSign(i));
        }
        if (closing.get(i)) {
            return false;
        }
        if (marks.isAny(i, WordClass.SAYING, WordClass.SAYING_DENY)) {
            return true;
        }
        if (marks.language() == Language.ARABIC) {
            if (isAdverbial(start, i)) {
                return false;
            }
            return marks.is(i, WordClass.AFTER_COMMA)
                    || verbs.isJoinedVerb(i)
                    || cueStarts.get(i)
                    || marks.isJoined(i, WordClass.NEGATION) && i + 1 < marks.size() && verbs.isVerb(i + 1);
        }
        return marks.is(i, WordClass.COORDINATOR) && cueStarts.get(i + 1)
                || marks.is(i, WordClass.AFTER_COMMA) && verbs.hasVerb(i, nextSign(i)) && verbs.hasVerb(start, i)
                || cueStarts.get(i) && verbs.hasVerb(start, i);
    }

    /** "In answer to the question," is no clause. */
    private boolean isAdverbial(int start, int i) {
        int first = start;
        while (first < i && (marks.isSign(first) || marks.isAny(first, WordClass.LEAD, WordClass.AUXILIARY))) {
            first++;
        }
        boolean opens =
                marks.isAny(first, WordClass.PREPOSITION, WordClass.ACCORDING, WordClass.CITING, WordClass.PHRASE_END)
                        || marks.get(first).is("بدوره")
                        || marks.get(first).is("ب");
        if (!opens) {
            return false;
        }
        for (int j = first; j < i; j++) {
            if (verbs.isVerb(j)) {
                return false;
            }
        }
        return true;
    }

    private int nextSign(int i) {
        int end = i;
        while (end < marks.size() && !marks.isComma(end) && !marks.isInnerStop(end)) {
            end++;
        }
        return end;
    }

    /** "and" with a predicate on both sides. */
    private boolean isJoint(int start, int i) {
        if (marks.language() == Language.ARABIC) {
            return verbs.isJoinedVerb(i) && verbs.hasVerb(start, i) && marks.words(i, nextSign(i)) >= LEAST_WORDS
                    || marks.get(i).is("و") && i + 1 < marks.size() && verbs.isVerb(i + 1) && verbs.hasVerb(start, i);
        }
        boolean subject = !(i + 1 < marks.size() && verbs.isVerb(i + 1));
        return marks.is(i, WordClass.COORDINATOR)
                && verbs.hasVerb(start, i)
                && marks.words(i + 1, nextSign(i)) >= LEAST_WORDS
                && hasEarlyVerb(i + 1)
                && (subject || marks.words(start, nextSign(i)) > LONG_JOINT);
    }

    /** A predicate follows within the words that a subject may take. */
    private boolean hasEarlyVerb(int i) {
        int end = Math.min(nextSign(i), i + LEAST_WORDS);
        return !marks.is(i, WordClass.NO_VERB) && verbs.hasVerb(i, end);
    }

    private void cutLong(Phrase clause, List<Phrase> found) {
        int start = clause.from();
        for (int i = start + 1; i < clause.to(); i++) {
            boolean comma = (marks.isComma(i - 1) || marks.isDash(i - 1)) && !whole.get(i) && !marks.isSign(i);
            if (comma
                    && marks.words(start, clause.to()) > LONG
                    && marks.words(start, i) >= LEAST_OF_LONG
                    && marks.words(i, clause.to()) >= LEAST_OF_LONG
                    && verbs.hasVerb(i, Math.min(clause.to(), i + VERB_WITHIN))
                    && verbs.hasVerb(start, i)
                    && (marks.language() == Language.ARABIC || marks.is(i, WordClass.AFTER_COMMA))
                    && (marks.name(i) == null || verbs.isVerb(i + 1))) {
                found.add(new Phrase(start, i));
                start = i;
            }
        }
        found.add(new Phrase(start, clause.to()));
    }
}
