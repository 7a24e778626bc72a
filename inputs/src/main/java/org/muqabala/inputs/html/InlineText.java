package org.muqabala.inputs.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** The text of a block while it is being read. */
final class InlineText {
    private static final String DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final StringBuilder text = new StringBuilder();
    private int linked;
    private int sup = -1;
    private boolean cells;

    /** How much of it is linked, blanks left out. */
    int linked() {
        return linked;
    }

    void add(String words, boolean inLink, boolean preformatted) {
        int visible = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '\n' && !preformatted) {
                c = ' ';
            }
            boolean space = c == ' ' || c == '\t' || c == '\r';
            if (space && !preformatted && !text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
                continue;
            }
            text.append(space ? ' ' : c);
            visible += 1;
        }
        if (inLink) {
            linked += words.isBlank() ? 0 : visible;
        }
    }

    /** A cell of a row starts. */
    void cell() {
        if (cells) {
            text.append(" | ");
        }
        cells = true;
    }

    void lineBreak() {
        if (hasStarted()) {
            text.append('\n');
        } else {
            text.setLength(0);
        }
    }

    private boolean hasStarted() {
        for (int i = 0; i < text.length(); i++) {
            if (!TextFolder.isSpace(text.charAt(i)) && text.charAt(i) != '\n') {
                return true;
            }
        }
        return false;
    }

    /** Did a line break come last, with nothing to see behind it? */
    boolean isAfterBreak() {
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if (c == '\n') {
                return true;
            }
            if (!TextFolder.isSpace(c)) {
                return false;
            }
        }
        return false;
    }

    void openSup() {
        sup = text.length();
    }

    /** Leaves out the mark of a note; a power or a square metre keeps its small figure. */
    void closeSup(Element element) {
        if (sup < 0 || sup > text.length()) {
            return;
        }
        String mark = text.substring(sup).strip();
        boolean number = !mark.isEmpty() && mark.chars().allMatch(c -> c >= '0' && c <= '9');
        boolean bracketed = mark.startsWith("[") && mark.endsWith("]") || mark.equals("*");
        if (bracketed || number && element.selectFirst("a") != null) {
            text.setLength(sup);
        } else if (number) {
            text.setLength(sup);
            mark.chars().forEach(c -> text.append(DIGITS.charAt(c - '0')));
        }
        sup = -1;
    }

    /** The paragraphs read so far, one unless preformatted, and starts anew. */
    List<String> take(boolean preformatted) {
        List<String> paragraphs = new ArrayList<>();
        for (String part : preformatted ? text.toString().split("\n[ \r]*\n") : new String[] {text.toString()}) {
            String folded = TextFolder.fold(part);
            if (hasWords(folded)) {
                paragraphs.add(folded);
            }
        }
        text.setLength(0);
        linked = 0;
        sup = -1;
        cells = false;
        return paragraphs;
    }

    private static boolean hasWords(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
