package org.muqabala.statement;

import org.muqabala.text.Span;
import org.muqabala.text.Tokens;

/**
 * A pair of quotation marks in the tokens of a paragraph, with a token between them at least.
 *
 * @param open index of the opening mark
 * @param close index of the closing mark
 */
record Quotation(int open, int close) {
    /** What stands between the marks. */
    Span inside(Tokens tokens) {
        return new Span(tokens.get(open + 1).start(), tokens.get(close - 1).end());
    }

    boolean holds(int token) {
        return open < token && token < close;
    }
}
