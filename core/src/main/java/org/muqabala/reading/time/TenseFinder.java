package org.muqabala.reading.time;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muqabala.lexicon.Phrases;
import org.muqabala.reading.time.TenseLexicon.Affix;
import org.muqabala.reading.time.TenseLexicon.Cue;
import org.muqabala.text.Token;

/**
 * Finds the tense of the clause that a time stands in: the verb nearest before it, else the nearest after it. A verb of the past
 * nearby outweighs one of the present, since stories of what was are told in both.
 */
final class TenseFinder {
    private static final int WINDOW = 25;
    private static final int REACH = 3;
    private static final int LEAST_VERB = 4;
    private static final int LEAST_STEM = 3;

    private final TimeWords words;
    private final TenseLexicon lexicon;
    private final List<@Nullable Cue> cues;

    TenseFinder(TimeWords words, TenseLexicon lexicon) {
        this.words = words;
        this.lexicon = lexicon;
        this.cues = new ArrayList<>(Collections.nCopies(words.size(), null));
        int i = 0;
        while (i < words.size()) {
            i = mark(i);
        }
    }

    private int mark(int i) {
        if (words.isSign(i, ".!?؟;؛:\n")) {
            cues.set(i, Cue.CLAUSE);
            return i + 1;
        }
        Optional<Phrases.Match<Cue>> match = lexicon.words().longestAt(words.tokens(), i);
        if (match.isPresent()) {
            Cue cue = isOtherByItsAccent(match.get())
                    ? Cue.NONE
                    : firstTelling(match.get().values());
            cues.set(i, cue == Cue.PAST && isParticiple(i) ? Cue.NONE : cue);
            return match.get().to();
        }
        if (words.isWord(i) && !words.isTimeWord(i)) {
            Cue cue = byForm(i);
            cues.set(i, cue == Cue.PAST && isParticiple(i) ? Cue.NONE : cue);
        }
        return i + 1;
    }

    private boolean isOtherByItsAccent(Phrases.Match<Cue> match) {
        String word = words.token(match.from()).text().toLowerCase(Locale.ROOT);
        return match.length() == 1 && lexicon.accented().contains(word);
    }

    private static Cue firstTelling(List<Cue> cues) {
        for (Cue cue : cues) {
            if (cue != Cue.NONE) {
                return cue;
            }
        }
        return Cue.NONE;
    }

    /** "Will be held", "is published": a form of the past right after a verb of another tense is a part of it. */
    private boolean isParticiple(int i) {
        for (int before = i - 1; before >= Math.max(0, i - REACH + 1); before--) {
            Cue cue = cues.get(before);
            if (cue == Cue.FUTURE || cue == Cue.PRESENT) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Cue byForm(int i) {
        Token token = words.token(i);
        String word = token.text().toLowerCase(Locale.ROOT);
        for (Affix affix : lexicon.endings()) {
            if (has(token, word, affix) && !(words.isCapital(i) && i > 0)) {
                return affix.cue();
            }
        }
        return i > 0 && cues.get(i - 1) == Cue.BEFORE_PAST ? Cue.PAST : null;
    }

    private static boolean has(Token token, String word, Affix affix) {
        return affix.begins()
                ? word.length() >= LEAST_VERB && token.folded().startsWith(affix.text())
                : word.length() - affix.text().length() >= LEAST_STEM && word.endsWith(affix.text());
    }

    /** The tense around the tokens from {@code from} to before {@code to}. */
    Tense around(int from, int to) {
        if (from <= 1 && isEnd(to)) {
            return Tense.ALONE;
        }
        Tense before = scan(from - 1, -1);
        if (before != Tense.PAST && isAhead(from)) {
            return Tense.FUTURE;
        }
        return before != Tense.UNTOLD ? before : scan(to, 1);
    }

    private boolean isAhead(int time) {
        for (int i = time - 1; i >= Math.max(0, time - REACH); i--) {
            if (cues.get(i) == Cue.AHEAD) {
                return true;
            }
        }
        return false;
    }

    /** "It is expected also that": what is expected reaches over the word that begins its clause. */
    private boolean isExpected(int clause) {
        for (int i = clause - 1; i >= Math.max(0, clause - REACH); i--) {
            if (cues.get(i) == Cue.FUTURE) {
                return true;
            }
        }
        return false;
    }

    private boolean isEnd(int i) {
        return i >= words.size() || i == words.size() - 1 && words.token(i).kind() == Token.Kind.SIGN;
    }

    private Tense scan(int start, int step) {
        Tense found = Tense.UNTOLD;
        for (int i = start, seen = 0; i >= 0 && i < words.size() && seen < WINDOW; i += step, seen++) {
            Cue cue = cues.get(i);
            if (cue == Cue.CLAUSE) {
                return step < 0 && found != Tense.FUTURE && isExpected(i) ? Tense.FUTURE : found;
            }
            if (cue == Cue.PAST || cue == Cue.FUTURE && found == Tense.UNTOLD) {
                return cue == Cue.PAST ? Tense.PAST : Tense.FUTURE;
            }
            if (cue == Cue.PRESENT || cue == Cue.FUTURE) {
                found = cue == Cue.FUTURE ? Tense.FUTURE : found == Tense.UNTOLD ? Tense.PRESENT : found;
            }
        }
        return found;
    }
}
