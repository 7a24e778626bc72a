package org.muqabala.statement;

import java.util.List;
import org.muqabala.text.Quote;
import org.muqabala.text.Span;
import org.muqabala.text.Tokens;

/**
 * A sentence or heading of a document.
 *
 * @param quote its words, white space at the ends left out
 * @param kind what it is
 * @param section index of the document's section it stands in; 0 where the document has none
 * @param tokens its tokens
 * @param utterances the spans between its quotation marks that are someone's words, marks left out, in order; a quotation
 *     that runs on over several sentences has one span in each
 */
public record Statement(Quote quote, Kind kind, int section, Tokens tokens, List<Span> utterances) {
    /** The sorts of statement. */
    public enum Kind {
        HEADING,
        SENTENCE
    }

    public Statement {
        utterances = List.copyOf(utterances);
    }
}
