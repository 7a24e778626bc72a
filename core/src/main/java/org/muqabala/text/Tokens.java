package org.muqabala.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a text, or of a part of it, in order. Offsets are those of the whole text, so what is read from a part
 * quotes the whole. A part of some tokens looks at the same array and copies nothing. {@linkplain #lean Lean} ones have no array.
 * Immutable.
 */
public final class Tokens {
    private final String text;

    /** Null where they are lean. */
    private final Token @Nullable [] all;

    private final int from;
    private final int to;

    /** Where lean ones stand, and what stands before the first of them; null where there is an array. */
    private final @Nullable Place place;

    private record Place(int start, int end, Token.Gap gap) {}

    private Tokens(String text, Token @Nullable [] all, int from, int to, @Nullable Place place) {
        this.text = text;
        this.all = all;
        this.from = from;
        this.to = to;
        this.place = place;
    }

    private Tokens(String text, Token[] all, int from, int to) {
        this(text, all, from, to, null);
    }

    private Tokens(String text, Token[] all) {
        this(text, all, 0, all.length);
    }

    /**
     * Some tokens of a text.
     *
     * @param text the whole text
     * @param list the tokens of the part that is read
     */
    public Tokens(String text, List<Token> list) {
        this(text, list.toArray(Token[]::new));
    }

    /** The tokens of a whole text; none for an empty one. */
    public static Tokens of(String text) {
        return new Tokens(text, Tokenizer.tokenize(text, 0, text.length()));
    }

    /** The tokens of {@code range} of a text. */
    public static Tokens of(String text, Span range) {
        return new Tokens(text, Tokenizer.tokenize(text, range.start(), range.end()));
    }

    /**
     * The tokens of a range of a text, the first of which stands behind this gap.
     *
     * @param range from the start of a token to the end of one
     */
    public static Tokens of(String text, Span range, Token.Gap gap) {
        Token[] all = Tokenizer.tokenize(text, range.start(), range.end());
        all[0] = all[0].after(gap);
        return new Tokens(text, all);
    }

    /**
     * The same tokens without an array of them, for what is kept long and seldom looked at: each time that they are asked for
     * one, they are cut from the text anew.
     */
    public Tokens lean() {
        if (all == null || size() == 0) {
            return this;
        }
        return new Tokens(
                text, null, 0, size(), new Place(get(0).start(), get(size() - 1).end(), get(0).gap()));
    }

    /** The same tokens with an array of them, for what is looked at closely. */
    public Tokens whole() {
        return all != null ? this : new Tokens(text, all());
    }

    private Token[] all() {
        if (all != null) {
            return all;
        }
        Place lean = Objects.requireNonNull(place);
        return of(text, new Span(lean.start, lean.end), lean.gap).all();
    }

    /** The whole text. */
    public String text() {
        return text;
    }

    /** The tokens as a list, unchangeable. */
    public List<Token> list() {
        return Collections.unmodifiableList(Arrays.asList(all()).subList(from, to));
    }

    public int size() {
        return to - from;
    }

    /**
     * The token of an index.
     *
     * @throws IndexOutOfBoundsException where there is none
     */
    public Token get(int index) {
        if (index < 0 || index >= to - from) {
            throw new IndexOutOfBoundsException("no token " + index + " of " + size());
        }
        return all()[from + index];
    }

    /** The tokens from {@code first} to before {@code last}. */
    public Tokens part(int first, int last) {
        if (first < 0 || last < first || last > size()) {
            throw new IndexOutOfBoundsException("no tokens " + first + " to " + last + " of " + size());
        }
        return first == 0 && last == size() ? this : new Tokens(text, all(), from + first, from + last);
    }

    /** The words from token {@code from} to before token {@code to}, as they stand in the text. */
    public Quote quote(int from, int to) {
        Token first = get(from);
        return to == from + 1 // whose letters are at hand, so that thousands of quotes of one word are one string
                ? new Quote(first.span(), first.text())
                : Quote.of(text, first.start(), get(to - 1).end());
    }

    /** The tokens that lie within {@code range}. */
    public Tokens within(Span range) {
        int first = indexAtOrAfter(range.start());
        return part(first, indexBeyond(range.end()));
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
        for (Token token : list()) {
            if (token.kind() != Token.Kind.SIGN) {
                words.add(token.folded());
            }
        }
        return words;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Tokens tokens && text.equals(tokens.text) && list().equals(tokens.list());
    }

    @Override
    public int hashCode() {
        return 31 * text.hashCode() + list().hashCode();
    }

    @Override
    public String toString() {
        return list().toString();
    }
}
