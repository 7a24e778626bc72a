package org.muqabala.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.muqabala.text.Folding;
import org.muqabala.text.Token;
import org.muqabala.text.Tokens;

/**
 * A word, number or sign of a phrase as a lexicon file lists it.
 *
 * @param folded {@linkplain Folding folded}
 * @param isWord false for a number or a sign
 */
record ListedWord(String folded, boolean isWord) {
    private static final String ELISION = "'";

    /**
     * What the tokenizer makes of a phrase. Nearly all are letters and spaces, which need no tokenizer: a lexicon has more of
     * them than the texts have words.
     */
    static List<ListedWord> of(String phrase) {
        List<ListedWord> words = new ArrayList<>(2);
        int start = 0;
        for (int i = 0; i <= phrase.length(); i++) {
            char c = i == phrase.length() ? ' ' : phrase.charAt(i);
            if (c != ' ' && !Character.isLetter(c)) {
                return ofTokens(phrase);
            }
            if (c == ' ' && start == i) {
                start = i + 1;
            } else if (c == ' ') {
                String folded = Folding.fold(phrase.substring(start, i));
                if (!folded.isEmpty()) {
                    words.add(new ListedWord(folded, true));
                }
                start = i + 1;
            }
        }
        return words;
    }

    private static List<ListedWord> ofTokens(String phrase) {
        List<ListedWord> words = new ArrayList<>(2);
        for (Token token : Tokens.of(phrase).list()) {
            words.add(new ListedWord(token.folded(), token.isWord()));
        }
        int last = words.size() - 1;
        if (last > 0 && words.get(last).isElision() && words.get(last - 1).isWord()) {
            ListedWord elided = words.get(last - 1);
            words.subList(last - 1, last + 1).clear();
            words.add(new ListedWord(elided.folded() + ELISION, true));
        }
        return words;
    }

    /** A phrase that ends in "d'" goes on in the text, where the tokenizer leaves the sign with its word. */
    private boolean isElision() {
        return !isWord && folded.equals(ELISION);
    }
}
