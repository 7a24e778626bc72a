package org.muqabala.statement;

import org.muqabala.text.Token;
import org.muqabala.text.Tokens;

/** Tells headings from paragraphs by their shape: short, and without the stop of a sentence. */
final class Headings {
    /** A title has at most so many words, a heading between paragraphs fewer. */
    private static final int LONGEST_TITLE = 25;

    private static final int LONGEST_HEADING = 12;

    private Headings() {}

    /**
     * Is a paragraph a heading?
     *
     * @param first true where no text stands before it in its article
     */
    static boolean isHeading(Tokens paragraph, boolean first) {
        int most = first ? LONGEST_TITLE : LONGEST_HEADING;
        int words = 0;
        for (int i = 0; i < paragraph.size() && words <= most; i++) {
            words += paragraph.get(i).isWord() ? 1 : 0;
        }
        Token last = paragraph.get(paragraph.size() - 1);
        if (words > most || ".:…)".contains(last.text())) {
            return false;
        }
        boolean asks = "!?؟".contains(last.text());
        return !asks || first;
    }
}
