package org.muqabala.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into words, numbers and signs in one pass. It is finer than Lucene's tokenizers on purpose: "20$", "الـ6" and
 * "USD3.14" are two tokens each, since a reader of figures needs both, and the {@link Token.Gap} tells that they touch.
 */
final class Tokenizer {
    private final String text;
    private final int end;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private Token.Gap gap = Token.Gap.PARAGRAPH;

    private Tokenizer(String text, int start, int end) {
        this.text = text;
        this.at = start;
        this.end = end;
    }

    static List<Token> tokenize(String text, int start, int end) {
        Tokenizer tokenizer = new Tokenizer(text, start, end);
        while (tokenizer.at < end) {
            tokenizer.next();
        }
        return tokenizer.tokens;
    }

    private void next() {
        int point = text.codePointAt(at);
        if (isGap(point)) {
            skipGap();
        } else if (isDigit(point)) {
            add(endOfNumber(), Token.Kind.NUMBER);
        } else if (isLetter(point)) {
            add(endOfWord(), Token.Kind.WORD);
        } else {
            add(Math.min(end, at + Character.charCount(point)), Token.Kind.SIGN);
        }
    }

    private void add(int to, Token.Kind kind) {
        Spelling spelling = Spelling.of(text, at, to, kind);
        if (!spelling.word().folded().isEmpty()) {
            tokens.add(new Token(new Span(at, to), spelling.written(), spelling.word(), kind, gap));
            gap = Token.Gap.NONE;
        }
        at = to;
    }

    private void skipGap() {
        int lines = 0;
        while (at < end && isGap(text.codePointAt(at))) {
            char c = text.charAt(at);
            if (c == '\n' || c == '\r' && !(at + 1 < end && text.charAt(at + 1) == '\n') || c == '\u2028') {
                lines++;
            } else if (c == '\u2029') {
                lines += 2;
            }
            at += Character.charCount(text.codePointAt(at));
        }
        Token.Gap seen = lines > 1 ? Token.Gap.PARAGRAPH : lines == 1 ? Token.Gap.LINE : Token.Gap.SPACE;
        gap = seen.compareTo(gap) > 0 ? seen : gap;
    }

    private int endOfNumber() {
        int i = at;
        while (i < end) {
            if (isDigit(text.codePointAt(i))) {
                i += Character.charCount(text.codePointAt(i));
            } else if (isSeparator(text.charAt(i)) && i + 1 < end && isDigit(text.codePointAt(i + 1))) {
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
            int point = text.codePointAt(i);
            if (isLetter(point) || isMark(point)) {
                i += Character.charCount(point);
            } else if (isApostrophe(point) && i + 1 < end && isLetter(text.codePointAt(i + 1))) {
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
                && (apostrophe + 2 >= end || !isLetter(text.codePointAt(apostrophe + 2)));
    }

    private static boolean isGap(int point) {
        return point == ' '
                || Character.isWhitespace(point)
                || Character.isSpaceChar(point)
                || point == 0xFEFF
                || point == 0x200B
                || point >= 0x200E && point <= 0x200F
                || point >= 0x202A && point <= 0x202E
                || point >= 0x2060 && point <= 0x2069;
    }

    private static boolean isDigit(int point) {
        return Character.getType(point) == Character.DECIMAL_DIGIT_NUMBER;
    }

    private static boolean isLetter(int point) {
        return Character.isLetter(point);
    }

    /** Signs that belong to the word they follow: vowel signs, accents, joiners. */
    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || point == 0x200C
                || point == 0x200D;
    }

    private static boolean isApostrophe(int point) {
        return point == '\'' || point == '’' || point == 'ʼ';
    }

    private static boolean isSeparator(char c) {
        return c == '.' || c == ',' || c == '٬' || c == '٫' || c == '،';
    }
}
