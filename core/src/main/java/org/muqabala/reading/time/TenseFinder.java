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
            cues.set(i, match.get().values().get(0));
            return match.get().to();
        }
        if (words.isWord(i) && !words.isTimeWord(i)) {
            cues.set(i, byForm(i));
        }
        return i + 1;
    }

    private @Nullable Cue byForm(int i) {
        Token token = words.token(i);
        String word = token.text().toLowerCase(Locale.ROOT);
        for (Affix affix : lexicon.endings()) {
            boolean has = affix.begins() ? token.folded().startsWith(affix.text()) : word.endsWith(affix.text());
            if (has && word.length() - affix.text().length() >= LEAST_STEM && !(words.isCapital(i) && i > 0)) {
                return affix.cue();
            }
        }
        return i > 0 && cues.get(i - 1) == Cue.BEFORE_PAST ? Cue.PAST : null;
    }

    /** The tense around the tokens from {@code from} to before {@code to}. */
    Tense around(int from, int to) {
        if (from <= 1 && isEnd(to)) {
            return Tense.ALONE;
        }
        Tense before = scan(from - 1, -1);
        return before != Tense.UNTOLD ? before : scan(to, 1);
    }

    private boolean isEnd(int i) {
        return i >= words.size() || i == words.size() - 1 && words.token(i).kind() == Token.Kind.SIGN;
    }

    private Tense scan(int start, int step) {
        Tense found = Tense.UNTOLD;
        for (int i = start, seen = 0; i >= 0 && i < words.size() && seen < WINDOW; i += step, seen++) {
            Cue cue = cues.get(i);
            if (cue == Cue.CLAUSE) {
                break;
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
