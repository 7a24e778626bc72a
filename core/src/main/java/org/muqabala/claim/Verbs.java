package org.muqabala.claim;

import org.muqabala.lexicon.ConceptLexicon;
import org.muqabala.text.Language;
import org.muqabala.text.Token;
import org.muqabala.text.Word;

/**
 * Tells whether a word is a finite verb, so far as that shows. A past of three letters in Arabic may be a noun as
 * well and counts only where it is listed.
 */
final class Verbs {
    private final Marks marks;
    private final ArabicVerbs arabic;
    /** How many verbs stand before each token, and before the end. */
    private final int[] verbsBefore;

    Verbs(Marks marks, ConceptLexicon lexicon) {
        this.marks = marks;
        this.arabic = marks.language() == Language.ARABIC ? ArabicVerbs.of(lexicon) : ArabicVerbs.NONE;
        this.verbsBefore = new int[marks.size() + 1];
        for (int i = 0; i < marks.size(); i++) {
            verbsBefore[i + 1] = verbsBefore[i] + (tellVerb(i) ? 1 : 0);
        }
    }

    /** Is a token a finite verb, with or without a joined و or ف? */
    boolean isVerb(int i) {
        return verbsBefore[i + 1] > verbsBefore[i];
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
        return arabic.holds(token.word()) || isFuture(token.word());
    }

    /** A present verb with the س of the future before it. */
    boolean isFuture(Word word) {
        return marks.words().isFuture(word);
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
                || marks.words().isFuture(bare)
                || marks.isJoined(i, WordClass.VERB)
                || marks.isJoined(i, WordClass.SAY)
                || marks.isJoined(i, WordClass.DENY)
                || bare.startsWith("ي") && bare.length() > ArabicVerbs.LEAST_SURE_PAST;
    }

    boolean hasVerb(int from, int to) {
        return from < to && verbsBefore[to] > verbsBefore[from];
    }
}
