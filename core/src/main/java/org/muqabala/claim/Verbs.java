package org.muqabala.claim;

import java.util.BitSet;
import org.muqabala.lexicon.ConceptLexicon;
import org.muqabala.text.Language;
import org.muqabala.text.Token;

/**
 * Tells whether a word is a finite verb, so far as that shows. A past of three letters in Arabic may be a noun as
 * well and counts only where it is listed.
 */
final class Verbs {
    private final Marks marks;
    private final ArabicVerbs arabic;
    /** The tokens that are verbs, so far as was asked, and those that were asked about: each is asked about many times. */
    private final BitSet verbs = new BitSet();

    private final BitSet known = new BitSet();

    Verbs(Marks marks, ConceptLexicon lexicon) {
        this.marks = marks;
        this.arabic = marks.language() == Language.ARABIC ? ArabicVerbs.of(lexicon) : ArabicVerbs.NONE;
    }

    /** Is a token a finite verb, with or without a joined و or ف? */
    boolean isVerb(int i) {
        if (!known.get(i)) {
            known.set(i);
            verbs.set(i, tellVerb(i));
        }
        return verbs.get(i);
    }

    private boolean tellVerb(int i) {
        Token token = marks.get(i);
        if (!token.isWord() || marks.name(i) != null) {
            return false;
        }
        if (marks.isAny(i, WordClass.VERB, WordClass.SAY, WordClass.DENY, WordClass.JUDGE)) {
            return true;
        }
        return marks.language() == Language.ARABIC
                ? isArabicVerb(token)
                : marks.words().resembles(WordClass.VERB_ENDING, token.folded());
    }

    private boolean isArabicVerb(Token token) {
        return arabic.holds(token.word()) || isFuture(token.folded());
    }

    /** A present verb with the س of the future before it. */
    boolean isFuture(String folded) {
        String word = ArabicVerbs.isJoined(folded) && folded.length() > ArabicVerbs.LEAST_SURE_PAST
                ? folded.substring(1)
                : folded;
        boolean shaped = word.length() >= ArabicVerbs.LEAST_SURE_PAST
                && (word.startsWith("سي") || word.startsWith("ست") || word.startsWith("سن"));
        if (!shaped || marks.words().resembles(WordClass.NO_FUTURE, word)) {
            return false;
        }
        String present = (word.startsWith("سن") ? "ن" : "ي") + word.substring(2);
        return word.length() > ArabicVerbs.LEAST_SURE_PAST || marks.words().has(WordClass.VERB, present);
    }

    /** Is a و written onto the verb that this token is? */
    boolean isJoinedVerb(int i) {
        Token token = marks.get(i);
        if (!ArabicVerbs.isJoined(token.folded())
                || !token.folded().startsWith("و")
                || marks.is(i, WordClass.NO_VERB)) {
            return false;
        }
        String bare = token.folded().substring(1);
        return arabic.holdsBare(bare)
                || isFuture(bare)
                || marks.isJoined(i, WordClass.VERB)
                || marks.isJoined(i, WordClass.SAY)
                || marks.isJoined(i, WordClass.DENY)
                || bare.startsWith("ي") && bare.length() > ArabicVerbs.LEAST_SURE_PAST;
    }

    boolean hasVerb(int from, int to) {
        int asked = known.nextClearBit(from);
        int first = verbs.nextSetBit(from);
        if (first >= 0 && first < Math.min(asked, to)) {
            return true;
        }
        for (int i = asked; i < to; i++) {
            if (isVerb(i)) {
                return true;
            }
        }
        return false;
    }
}
