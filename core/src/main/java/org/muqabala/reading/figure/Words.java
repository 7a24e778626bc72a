package org.muqabala.reading.figure;

import java.util.BitSet;
import java.util.List;
import org.muqabala.text.Language;
import org.muqabala.text.Quote;
import org.muqabala.text.Span;
import org.muqabala.text.Token;
import org.muqabala.text.Tokens;

/** The tokens of a text with what a reader of figures asks of them: which are taken, and their forms. */
final class Words {
    private final Tokens tokens;
    private final Language language;
    private final BitSet taken = new BitSet();
    /** By token: the bits of the lists of terms with a phrase that it begins. */
    private final long[] begun;

    Words(Vocabulary vocabulary, Tokens tokens, List<Span> spans) {
        this.language = vocabulary.language();
        this.tokens = tokens;
        this.begun = new long[tokens.size()];
        for (int i = 0; i < begun.length; i++) {
            begun[i] = vocabulary.begun(tokens.get(i).word());
        }
        for (Span span : spans) {
            int i = tokens.indexAtOrAfter(span.start());
            if (i > 0 && tokens.get(i - 1).end() > span.start()) {
                i--;
            }
            for (; i < tokens.size() && tokens.get(i).start() < span.end(); i++) {
                taken.set(i);
            }
        }
    }

    String text() {
        return tokens.text();
    }

    Language language() {
        return language;
    }

    int size() {
        return tokens.size();
    }

    Token get(int i) {
        return tokens.get(i);
    }

    /** Does token {@code i}, under its particles, begin a phrase of one of these lists of terms? */
    boolean begins(int i, long lists) {
        return i >= 0 && i < begun.length && (begun[i] & lists) != 0;
    }

    /** Is there a token {@code i} that nothing else has read? */
    boolean isFree(int i) {
        return i >= 0 && i < size() && !taken.get(i);
    }

    boolean isTaken(int i) {
        return i >= 0 && i < size() && taken.get(i);
    }

    /** The first taken token from {@code from} on, at most {@code to}: where a quote has to end. */
    int freeUntil(int from, int to) {
        int next = taken.nextSetBit(from + 1);
        return next < 0 || next > to ? to : next;
    }

    /** May token {@code i} go on with what stands before it: it is free and begins no paragraph. */
    boolean goesOn(int i) {
        return isFree(i) && get(i).gap() != Token.Gap.PARAGRAPH;
    }

    /** Does token {@code i} follow the one before it without a gap? */
    boolean touches(int i) {
        return i > 0 && i < size() && get(i).gap() == Token.Gap.NONE;
    }

    boolean is(int i, String folded) {
        return i >= 0 && i < size() && get(i).is(folded);
    }

    boolean isWord(int i) {
        return i >= 0 && i < size() && get(i).isWord();
    }

    boolean isNumber(int i) {
        return i >= 0 && i < size() && get(i).isNumber();
    }

    boolean isHyphen(int i) {
        return is(i, "-") || is(i, "–") || is(i, "—") || is(i, "‑") || is(i, "−");
    }

    List<Form> forms(int i) {
        return Form.of(language, get(i).word());
    }

    /** The quote from a text offset to the end of the token before {@code to}. */
    Quote quote(int start, int to) {
        return Quote.of(tokens.text(), start, get(to - 1).end());
    }

    /** Do the tokens outside {@code [from, to)} say nothing: are they signs only, or none at all? */
    boolean isAlone(int from, int to) {
        return onlySigns(Math.max(0, from - 4), from)
                && from <= 4
                && onlySigns(to, Math.min(size(), to + 5))
                && to + 4 >= size();
    }

    private boolean onlySigns(int from, int to) {
        for (int i = from; i < to; i++) {
            if (get(i).kind() != Token.Kind.SIGN) {
                return false;
            }
        }
        return true;
    }
}
