package org.muqabala.text;

import java.util.Arrays;

/**
 * Cuts a text into words, numbers and signs in one pass. It is finer than Lucene's tokenizers on purpose: "20$", "الـ6" and
 * "USD3.14" are two tokens each, since a reader of figures needs both, and the {@link Token.Gap} tells that they touch.
 */
final class Tokenizer {
    /** A token of news with its gap takes so many characters at least. */
    private static final int SHORTEST = 4;

    private final String text;
    private final int end;
    private Token[] tokens;
    private int count;
    private int at;
    private Token.Gap gap = Token.Gap.PARAGRAPH;

    private Tokenizer(String text, int start, int end) {
        this.text = text;
        this.at = start;
        this.end = end;
        this.tokens = new Token[(end - start) / SHORTEST + 1];
    }

    static Token[] tokenize(String text, int start, int end) {
        Tokenizer tokenizer = new Tokenizer(text, start, end);
        while (tokenizer.at < end) {
            tokenizer.next();
        }
        return Arrays.copyOf(tokenizer.tokens, tokenizer.count);
    }

    private void next() {
        switch (sort(at)) {
            case GAP -> skipGap();
            case DIGIT -> add(endOfNumber(), Token.Kind.NUMBER);
            case LETTER -> add(endOfWord(), Token.Kind.WORD);
            case MARK, OTHER -> add(Math.min(end, after(at)), Token.Kind.SIGN);
        }
    }

    private void add(int to, Token.Kind kind) {
        Spelling spelling = Spelling.of(text, at, to, kind);
        if (!spelling.isEmpty()) {
            if (count == tokens.length) {
                tokens = Arrays.copyOf(tokens, 2 * count);
            }
            tokens[count++] = new Token(at, to, spelling.written(), spelling.word(), kind, gap);
            gap = Token.Gap.NONE;
        }
        at = to;
    }

    private void skipGap() {
        int lines = 0;
        while (at < end && sort(at) == Sort.GAP) {
            char c = text.charAt(at);
            if (c == '\n' || c == '\r' && !(at + 1 < end && text.charAt(at + 1) == '\n') || c == '\u2028') {
                lines++;
            } else if (c == '\u2029') {
                lines += 2;
            }
            at = after(at);
        }
        Token.Gap seen = lines > 1 ? Token.Gap.PARAGRAPH : lines == 1 ? Token.Gap.LINE : Token.Gap.SPACE;
        gap = seen.compareTo(gap) > 0 ? seen : gap;
    }

    private int endOfNumber() {
        int i = at;
        while (i < end) {
            if (sort(i) == Sort.DIGIT) {
                i = after(i);
            } else if (isSeparator(text.charAt(i)) && i + 1 < end && sort(i + 1) == Sort.DIGIT) {
                i++;
            } else {
                break;
            }
        }
        return i;
    }

    private int endOfWord() {
        int i = at;
        while (i < end) {
            Sort sort = sort(i);
            if (sort == Sort.LETTER || sort == Sort.MARK) {
                i = after(i);
            } else if (isApostrophe(text.charAt(i)) && i + 1 < end && sort(i + 1) == Sort.LETTER) {
                if (isNegation(i)) {
                    i += 2;
                } else if (isPossessive(i)) {
                    return i;
                } else {
                    return i + 1;
                }
            } else {
                break;
            }
        }
        return i;
    }

    /** The "n't" of English, which stays with its verb. */
    private boolean isNegation(int apostrophe) {
        return (text.charAt(apostrophe + 1) | 32) == 't' && (text.charAt(apostrophe - 1) | 32) == 'n';
    }

    /** The "'s" of English, a token of its own. */
    private boolean isPossessive(int apostrophe) {
        return (text.charAt(apostrophe + 1) | 32) == 's'
                && (apostrophe + 2 >= end || sort(apostrophe + 2) != Sort.LETTER);
    }

    private Sort sort(int index) {
        char c = text.charAt(index);
        return Sort.of(Character.isHighSurrogate(c) ? text.codePointAt(index) : c);
    }

    /** Index after the character at one. */
    private int after(int index) {
        return Character.isHighSurrogate(text.charAt(index))
                ? index + Character.charCount(text.codePointAt(index))
                : index + 1;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == 'ʼ';
    }

    private static boolean isSeparator(char c) {
        return c == '.' || c == ',' || c == '٬' || c == '٫' || c == '،';
    }
}
