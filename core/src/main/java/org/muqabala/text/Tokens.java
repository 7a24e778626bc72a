package org.muqabala.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The tokens of a text, or of a part of it, in order. Offsets are those of the whole text, so what is read from a part
 * quotes the whole.
 *
 * @param text the whole text
 * @param list the tokens of the part that is read
 */
public record Tokens(String text, List<Token> list) {
    public Tokens {
        list = List.copyOf(list);
    }

    /** The tokens of a whole text; none for an empty one. */
    public static Tokens of(String text) {
        return new Tokens(text, Tokenizer.tokenize(text, 0, text.length()));
    }

    /** The tokens of {@code range} of a text. */
    public static Tokens of(String text, Span range) {
        return new Tokens(text, Tokenizer.tokenize(text, range.start(), range.end()));
    }

    public int size() {
        return list.size();
    }

    public Token get(int index) {
        return list.get(index);
    }

    /** The words from token {@code from} to before token {@code to}, as they stand in the text. */
    public Quote quote(int from, int to) {
        return Quote.of(text, get(from).start(), get(to - 1).end());
    }

    /** The tokens that lie within {@code range}. */
    public Tokens within(Span range) {
        return new Tokens(text, list.subList(indexAtOrAfter(range.start()), indexBeyond(range.end())));
    }

    /** Index of the first token that starts at {@code offset} or later; {@link #size()} when none does. */
    public int indexAtOrAfter(int offset) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int indexBeyond(int end) {
        int index = indexAtOrAfter(end);
        return index > 0 && get(index - 1).end() > end ? index - 1 : index;
    }

    /** The folded words and numbers, signs left out. */
    public List<String> folded() {
        List<String> words = new ArrayList<>(size());
        for (Token token : list) {
            if (token.kind() != Token.Kind.SIGN) {
                words.add(token.folded());
            }
        }
        return words;
    }
}
