package org.muqabala.document;

import java.util.List;
import java.util.Set;
import org.muqabala.text.Token;

/** Lines that are a name alone: a publisher's or an author's. */
final class NameLines {
    /** A name in letters without capitals has at most so many words. */
    private static final int LONGEST_UNCASED = 3;
    /** Words that names hold in lower case. */
    private static final Set<String> JOINERS = Set.of(
            "of", "the", "and", "for", "de", "la", "le", "les", "du", "des", "et", "del", "el", "los", "y", "von",
            "van", "al", "i", "и", "in", "a", "en", "at", "d'", "l'");

    private NameLines() {}

    /** Is every word of a line one that a name may hold? */
    static boolean isName(Line line) {
        return isName(line.tokens().list());
    }

    /** Is every one of some words one that a name may hold? */
    static boolean isName(List<Token> tokens) {
        return isName(tokens, LONGEST_UNCASED);
    }

    /**
     * Is every one of some words one that a name may hold?
     *
     * @param longestUncased how many words without case there may be
     */
    static boolean isName(List<Token> tokens, int longestUncased) {
        int uncased = 0;
        for (Token token : tokens) {
            if (token.isNumber()) {
                return false;
            }
            if (token.isWord()) {
                int first = token.text().codePointAt(0);
                if (Character.isLowerCase(first) && !JOINERS.contains(token.folded())) {
                    return false;
                }
                uncased += Character.isLowerCase(first) || Character.isUpperCase(first) ? 0 : 1;
            }
        }
        return uncased <= longestUncased;
    }
}
