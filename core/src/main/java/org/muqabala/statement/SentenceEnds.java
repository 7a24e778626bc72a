package org.muqabala.statement;

import java.util.ArrayList;
import java.util.List;
import org.muqabala.statement.SentenceLexicon.Sort;
import org.muqabala.text.Token;
import org.muqabala.text.Tokens;

/**
 * Cuts the tokens of a paragraph into sentences. Rules of its own over {@link Tokens} rather than ICU's BreakIterator, which
 * cuts after د. and initials, costs a tenth of a second at its first use, and knows nothing of who goes on speaking.
 */
final class SentenceEnds {
    /** A quotation up to so many characters stays in one piece, so that its speaker stays with it. */
    private static final int LONGEST_WHOLE_QUOTATION = 400;
    /** A bracket up to so many characters holds no end. */
    private static final int LONGEST_BRACKET = 200;
    /** Within so many tokens after a question that is quoted, a verb tells who asked. */
    private static final int SPEECH_WITHIN = 4;

    private static final String STOPS = ".!?؟…۔";
    private static final String CLOSERS = ")]”»›’″";
    private static final String GOES_ON = ",;:،؛)-–—";

    private final Tokens tokens;
    private final SentenceLexicon lexicon;
    /** For each token, the index of the closing mark of the short quotation or bracket it stands in, else -1. */
    private final int[] shieldedUntil;

    private final boolean[] closesQuotation;

    private SentenceEnds(Tokens tokens, List<Quotation> quotations, SentenceLexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.shieldedUntil = new int[tokens.size()];
        this.closesQuotation = new boolean[tokens.size()];
        java.util.Arrays.fill(shieldedUntil, -1);
        shieldBrackets();
        for (Quotation quotation : quotations) {
            if (quotation.close() < tokens.size()) {
                closesQuotation[quotation.close()] = true;
                shield(quotation.open(), quotation.close(), LONGEST_WHOLE_QUOTATION);
            }
        }
    }

    /**
     * The indexes after the last token of each sentence, ascending; the last is the number of tokens.
     *
     * @param quotations the outermost quotations of the paragraph
     */
    static List<Integer> of(Tokens paragraph, List<Quotation> quotations, SentenceLexicon lexicon) {
        SentenceEnds ends = new SentenceEnds(paragraph, quotations, lexicon);
        List<Integer> found = new ArrayList<>();
        int i = 0;
        while (i < paragraph.size()) {
            int after = i + 1;
            Token token = paragraph.get(i);
            if (token.kind() == Token.Kind.SIGN && STOPS.contains(token.text())) {
                after = ends.afterClosers(i);
                if (after < paragraph.size() && ends.isEnd(i, after)) {
                    found.add(after);
                }
            }
            i = after;
        }
        if (paragraph.size() > 0) {
            found.add(paragraph.size());
        }
        return found;
    }

    private void shieldBrackets() {
        int open = -1;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).kind() != Token.Kind.SIGN) {
                continue;
            }
            if (tokens.get(i).is("(")) {
                open = i;
            } else if (open >= 0 && tokens.get(i).is(")")) {
                shield(open, i, LONGEST_BRACKET);
                open = -1;
            }
        }
    }

    private void shield(int open, int close, int longest) {
        if (tokens.get(close).end() - tokens.get(open).start() <= longest) {
            for (int i = open; i < close; i++) {
                shieldedUntil[i] = Math.max(shieldedUntil[i], close);
            }
        }
    }

    /** Index after the stop and the stops and closing marks that belong to it. */
    private int afterClosers(int stop) {
        int i = stop + 1;
        while (i < tokens.size()) {
            String sign = tokens.get(i).text();
            boolean joined = tokens.get(i).gap() == Token.Gap.NONE;
            if (closesQuotation[i] || joined && (STOPS.contains(sign) || CLOSERS.contains(sign))) {
                i++;
            } else {
                break;
            }
        }
        return i;
    }

    private boolean isEnd(int stop, int after) {
        Token next = tokens.get(after);
        if (shieldedUntil[stop] >= after || GOES_ON.contains(next.text())) {
            return false;
        }
        if (Character.isLowerCase(next.text().codePointAt(0))) {
            return false;
        }
        boolean quoted = closesQuotation[after - 1];
        if (quoted && isToldBy(stop, after)) {
            return false;
        }
        return quoted || !tokens.get(stop).is(".") || isFullStop(stop, next);
    }

    /** Does the text go on with who said the quotation that ends here? */
    private boolean isToldBy(int stop, int after) {
        int within = tokens.get(stop).is(".") ? 1 : SPEECH_WITHIN;
        for (int i = after; i < Math.min(after + within, tokens.size()); i++) {
            if (STOPS.contains(tokens.get(i).text())) {
                return false;
            }
            if (lexicon.startsAt(Sort.SPEECH, tokens, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isFullStop(int stop, Token next) {
        if (stop == 0) {
            return false;
        }
        Token before = tokens.get(stop - 1);
        if (before.isNumber() && stop == 1) {
            return false;
        }
        if (!before.isWord()) {
            return true;
        }
        if (next.gap() == Token.Gap.NONE && (next.isNumber() || !startsAfresh(before, next))) {
            return false;
        }
        return !isAbbreviation(stop, next);
    }

    /** A stop without a space is a slip where a whole word stands before it and a capital or an uncased letter after it. */
    private static boolean startsAfresh(Token before, Token next) {
        int last = before.text().codePointBefore(before.text().length());
        boolean whole = before.folded().length() > 2 && !Character.isUpperCase(last);
        return whole && next.isWord() && (Character.isUpperCase(next.text().codePointAt(0)) || isUncased(next));
    }

    private static boolean isUncased(Token token) {
        int first = token.text().codePointAt(0);
        return !Character.isUpperCase(first) && !Character.isLowerCase(first);
    }

    private boolean isAbbreviation(int stop, Token next) {
        String word = abbreviationBefore(stop);
        if (lexicon.is(Sort.HOUR, word)) {
            return lexicon.is(Sort.CONTINUATION, next.folded());
        }
        if (lexicon.is(Sort.INNER, word)) {
            return true;
        }
        boolean letters = word.indexOf('.') >= 0;
        if (letters || lexicon.is(Sort.CLOSING, word)) {
            return !lexicon.is(Sort.STARTER, next.folded());
        }
        Token before = tokens.get(stop - 1);
        return before.text().codePointCount(0, before.text().length()) == 1 && !before.is("i");
    }

    /** The word before a stop with the letters and stops it is joined to: "u.s" of "U.S.". */
    private String abbreviationBefore(int stop) {
        int from = stop - 1;
        while (from >= 2
                && tokens.get(from).gap() == Token.Gap.NONE
                && tokens.get(from - 1).is(".")
                && tokens.get(from - 1).gap() == Token.Gap.NONE
                && tokens.get(from - 2).isWord()
                && tokens.get(from - 2).folded().length() <= 2
                && stop - from < 8) {
            from -= 2;
        }
        StringBuilder word = new StringBuilder();
        for (int i = from; i < stop; i++) {
            word.append(tokens.get(i).folded());
        }
        return word.toString();
    }
}
