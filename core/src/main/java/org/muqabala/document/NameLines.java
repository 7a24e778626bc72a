package org.muqabala.document;

import java.util.Set;
import org.muqabala.text.Token;

/** Lines that are a name alone: a publisher's or an author's. */
final class NameLines {
    /** A name in Arabic, whose letters have no capitals, has at most so many words. */
    private static final int LONGEST_UNCASED = 3;
    /** Words that names hold in lower case. */
    private static final Set<String> JOINERS = Set.of(
            "of", "the", "and", "for", "de", "la", "le", "les", "du", "des", "et", "del", "el", "los", "y", "von",
            "van", "al", "i", "и");

    private NameLines() {}

    /** Is every word of a line one that a name may hold? */
    static boolean isName(Line line) {
        boolean uncased = false;
        for (Token token : line.tokens().list()) {
            if (token.isNumber()) {
                return false;
            }
            if (token.isWord()) {
                int first = token.text().codePointAt(0);
                if (Character.isLowerCase(first) && !JOINERS.contains(token.folded())) {
                    return false;
                }
                uncased |= !Character.isLowerCase(first) && !Character.isUpperCase(first);
            }
        }
        return !uncased || line.words() <= LONGEST_UNCASED;
    }
}
