package org.muqabala.report.view;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muqabala.report.words.Isolates;

/** Text cut into runs for the page. */
final class Pieces {
    private Pieces() {}

    /** A sentence of the page's own, its isolated numbers apart. */
    static List<Piece> of(String sentence) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        while (from < sentence.length()) {
            int open = sentence.indexOf(Isolates.OPEN, from);
            int close = open < 0 ? -1 : sentence.indexOf(Isolates.CLOSE, open);
            if (close < 0) {
                break;
            }
            add(pieces, sentence.substring(from, open), Piece.Style.PLAIN);
            add(pieces, sentence.substring(open + 1, close), Piece.Style.NUMBER);
            from = close + 1;
        }
        add(pieces, sentence.substring(from), Piece.Style.PLAIN);
        return List.copyOf(pieces);
    }

    /** The runs as one text. */
    static String text(List<Piece> pieces) {
        StringBuilder text = new StringBuilder();
        pieces.forEach(p -> text.append(p.text()));
        return text.toString();
    }

    /** The runs as one text, numbers between the marks that isolate them. */
    static String marked(List<Piece> pieces) {
        StringBuilder text = new StringBuilder();
        pieces.forEach(p -> text.append(p.number() ? Isolates.ltr(p.text()) : p.text()));
        return text.toString();
    }

    /** A text on one line, cut behind a word where it is longer than so many characters, safe to show. */
    static String cut(String text, int longest) {
        String words = String.join(" ", text.strip().split("\\s+"));
        if (words.length() > longest) {
            int space = words.lastIndexOf(' ', longest);
            words = words.substring(0, space > 0 ? space : longest) + "…";
        }
        return visible(words);
    }

    static void add(List<Piece> pieces, String text, Piece.Style style) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(visible(text), style));
        }
    }

    /**
     * The text with what could mislead the eye made visible: control characters as their pictures, and the two marks that
     * turn the order of letters round as their code points.
     */
    static String visible(String text) {
        StringBuilder shown = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String instead = instead(c);
            if (instead != null && shown == null) {
                shown = new StringBuilder(text.length() + 16).append(text, 0, i);
            }
            if (shown != null) {
                shown.append(instead == null ? String.valueOf(c) : instead);
            }
        }
        return shown == null ? text : shown.toString();
    }

    private static @Nullable String instead(char c) {
        if (c == '\u202D' || c == '\u202E') {
            return c == '\u202D' ? "[U+202D]" : "[U+202E]";
        }
        if (c < ' ' && c != '\t' && c != '\n' && c != '\r') {
            return String.valueOf((char) ('\u2400' + c));
        }
        return c >= '\u007F' && c <= '\u009F' && c != '\u0085' ? "\uFFFD" : null;
    }
}
