package org.muqabala.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.muqabala.text.Span;
import org.muqabala.text.Tokens;

/**
 * A line of a page that holds something.
 *
 * @param span the whole line without its line end
 * @param tokens its tokens, one at least
 * @param afterGap true where an empty line, or the start of the text, stands before it
 */
record Line(Span span, Tokens tokens, boolean afterGap) {
    /** Fewer words than these tell nothing, with a stop or without. */
    private static final int LEAST_PROSE = 8;
    /** Headlines ask and exclaim as well, within fewer words. */
    private static final int LEAST_ASKING_PROSE = 25;
    /** A line of so many words is text even where its stop is missing. */
    private static final int LONG_PROSE = 40;

    private static final String STOPS = ".!?؟…۔";
    private static final String CLOSING = "\"”»“’›)]″";
    private static final String BULLETS = "-–—•*·▪◦‣›»|";

    /** The lines of a text that hold a token. */
    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        boolean gap = true;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && !isLineEnd(text.charAt(end))) {
                end++;
            }
            Tokens tokens = end > start ? Tokens.of(text, new Span(start, end)) : new Tokens(text, List.of());
            if (tokens.size() > 0) {
                lines.add(new Line(new Span(start, end), tokens, gap));
            }
            gap = tokens.size() == 0;
            start = end + (text.startsWith("\r\n", end) ? 2 : 1);
        }
        return lines;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
    }

    int words() {
        int words = 0;
        for (int i = 0; i < tokens.size(); i++) {
            words += tokens.get(i).isWord() ? 1 : 0;
        }
        return words;
    }

    /** Does a full stop, question mark or the like end it, closing marks aside? */
    boolean endsWithStop() {
        for (int i = tokens.size() - 1; i >= 0; i--) {
            String sign = tokens.get(i).text();
            if (!CLOSING.contains(sign)) {
                return STOPS.contains(sign) && !isTruncated(i);
            }
        }
        return false;
    }

    /** Is the last sign, closing marks aside, one of these? */
    boolean endsWith(String signs) {
        for (int i = tokens.size() - 1; i >= 0; i--) {
            String sign = tokens.get(i).text();
            if (!CLOSING.contains(sign)) {
                return signs.contains(sign);
            }
        }
        return false;
    }

    /** Three dots at the end of a teaser are no stop. */
    private boolean isTruncated(int last) {
        return tokens.get(last).is("…")
                || last > 1
                        && tokens.get(last - 1).is(".")
                        && tokens.get(last - 2).is(".");
    }

    /** Is it a paragraph of an article rather than a heading, a link or a label? */
    boolean isProse() {
        int words = words();
        int least = endsWith("?؟!") ? LEAST_ASKING_PROSE : LEAST_PROSE;
        return words >= LONG_PROSE || words >= least && endsWithStop();
    }

    boolean startsWithBullet() {
        return tokens.size() > 1 && BULLETS.contains(tokens.get(0).text());
    }

    /** Its words and numbers, folded, one space between them. */
    String key() {
        return tokens.folded().stream().collect(Collectors.joining(" "));
    }
}
