package org.muqabala.text;

/**
 * A word, a run of digits with its inner separators, or a single other sign.
 *
 * @param start offset in the text of its first character
 * @param end offset after its last
 * @param text its characters as written
 * @param word its {@linkplain Folding folded} form; of a number, its digits and separators with Latin digits
 * @param kind what it is
 * @param gap what stands between it and the token before
 */
public record Token(int start, int end, String text, Word word, Kind kind, Gap gap) {
    /** What a token is made of. */
    public enum Kind {
        /** Letters of any script, with the apostrophe of "didn't" or "l'". */
        WORD,
        /** Digits with '.', ',', '٬' or '٫' between them. */
        NUMBER,
        /** One sign that is neither. */
        SIGN
    }

    /** What stands between a token and the one before it. */
    public enum Gap {
        /** Nothing: "20$" is two tokens without a gap. */
        NONE,
        /** Spaces within a line. */
        SPACE,
        /** One line end. */
        LINE,
        /** An empty line, or the start of the text. */
        PARAGRAPH
    }

    /** The letters of its word. */
    public String folded() {
        return word.folded();
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    /** A sign that opens or closes a quotation; an apostrophe is none. */
    public boolean isQuotationMark() {
        return kind == Kind.SIGN
                && switch (text) {
                    case "\"", "“", "”", "«", "»", "„", "‟", "″", "‘" -> true;
                    default -> false;
                };
    }

    /** Is this the sign or word {@code text}, folded? */
    public boolean is(String folded) {
        return word.folded().equals(folded);
    }

    /** Is this the word, number or sign {@code other}? */
    public boolean is(Word other) {
        return word.is(other);
    }

    /** The same token behind another gap. */
    Token after(Gap other) {
        return other == gap ? this : new Token(start, end, text, word, kind, other);
    }

    /** Where it stands in the text. */
    public Span span() {
        return new Span(start, end);
    }
}
