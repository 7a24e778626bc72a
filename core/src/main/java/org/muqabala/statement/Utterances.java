package org.muqabala.statement;

import org.muqabala.statement.SentenceLexicon.Sort;
import org.muqabala.text.Token;
import org.muqabala.text.Tokens;

/** Tells a quotation that is someone's words from a name, a title or a term in quotation marks. */
final class Utterances {
    /** So many words are an utterance without further ado. */
    private static final int LEAST_WORDS = 3;

    private Utterances() {}

    static boolean isUtterance(Tokens paragraph, Quotation quotation, SentenceLexicon lexicon) {
        int words = 0;
        for (int i = quotation.open() + 1; i < quotation.close() && words < LEAST_WORDS; i++) {
            words += paragraph.get(i).isWord() ? 1 : 0;
        }
        return words >= LEAST_WORDS
                || words > 0 && (hasCue(paragraph, quotation, lexicon) || endsInside(paragraph, quotation));
    }

    private static boolean hasCue(Tokens paragraph, Quotation quotation, SentenceLexicon lexicon) {
        if (quotation.open() == 0) {
            return false;
        }
        Token before = paragraph.get(quotation.open() - 1);
        return before.is(":") || lexicon.is(Sort.CUE, before.folded());
    }

    /** "No," he said. */
    private static boolean endsInside(Tokens paragraph, Quotation quotation) {
        return ",.!?؟،".contains(paragraph.get(quotation.close() - 1).text());
    }
}
