package org.muqabala.inputs.office;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;

/**
 * Joins lines into paragraphs, since a sentence must not end where a line does. A paragraph ends at a wider gap, at another
 * size of letters, before an indented line or a sign of a list, and after a line in which the next word would have found room.
 */
final class Paragraphs {
    /** A part of the font's height: figures and Latin words in an Arabic line have another. */
    private static final float SAME_SIZE = 0.12f;
    /** Wider than the usual distance of lines by such a part. */
    private static final float WIDE = 1.3f;
    /** No distance of two lines of a paragraph is wider, in heights of their font. */
    private static final float WIDEST = 2.6f;
    /** An indent, in heights of the font. */
    private static final float INDENT = 0.9f;

    /** So many lines around a paragraph show where its column ends. */
    private static final int NEAR = 12;

    private static final String LIST_SIGNS = "•▪▫●○◦‣■□";
    private static final String LIST_DASHES = "·–—-*";
    private static final String SENTENCE_ENDS = ".!?؟…。:»”\")";

    private final List<PageLine> lines;
    private final TreeMap<Integer, Float> leadings = new TreeMap<>();
    private final Set<String> hyphenated = new HashSet<>();

    private Paragraphs(List<PageLine> lines) {
        this.lines = lines;
        learnLeadings();
        for (PageLine line : lines) {
            for (String word : line.text().split(" ", -1)) {
                if (word.indexOf('-') > 0 && !word.endsWith("-")) {
                    hyphenated.add(bare(word));
                }
            }
        }
    }

    /** The paragraphs, an empty line between them. */
    static String of(List<PageLine> lines) {
        Paragraphs paragraphs = new Paragraphs(lines);
        StringBuilder text = new StringBuilder();
        int first = 0; // of the paragraph
        for (int i = 0; i < lines.size(); i++) {
            if (i == 0) {
                text.append(opening(lines.get(0)));
            } else if (paragraphs.goesOn(first, i)) {
                paragraphs.join(text, lines.get(i).text());
            } else {
                text.append("\n\n").append(opening(lines.get(i)));
                first = i;
            }
        }
        return text.toString();
    }

    /** The usual distance of lines, for each size: the lower quarter, since titles and short paragraphs stand wider. */
    private void learnLeadings() {
        TreeMap<Integer, List<Float>> gaps = new TreeMap<>();
        for (int i = 1; i < lines.size(); i++) {
            PageLine line = lines.get(i);
            float gap = line.y() - lines.get(i - 1).y();
            if (isSameSize(lines.get(i - 1), line)
                    && line.page() == lines.get(i - 1).page()
                    && gap > line.size() * 0.5
                    && gap < line.size() * WIDEST) {
                gaps.computeIfAbsent(Math.round(line.size()), size -> new ArrayList<>())
                        .add(gap);
            }
        }
        gaps.forEach((size, all) -> {
            all.sort(null);
            leadings.put(size, all.get(all.size() / 4));
        });
    }

    private static boolean isSameSize(PageLine a, PageLine b) {
        return Math.abs(a.size() - b.size()) <= SAME_SIZE * Math.max(a.size(), b.size());
    }

    /** Does the paragraph that begins with line {@code first} go on with line {@code next}, which follows its last one? */
    private boolean goesOn(int first, int next) {
        PageLine before = lines.get(next - 1);
        PageLine line = lines.get(next);
        if (!isSameSize(before, line) || before.rightToLeft() != line.rightToLeft() || isListItem(line)) {
            return false;
        }
        float gap = line.y() - before.y();
        boolean moved = before.page() != line.page() || gap < 0; // to the next page or column
        if (moved) {
            return !endsSentence(before.text()) && isFull(first, next);
        }
        float leading = leadings.getOrDefault(Math.round(line.size()), line.size() * 1.5f);
        return gap <= Math.min(leading * WIDE, line.size() * WIDEST) && isFull(first, next) && !isIndented(first, next);
    }

    /** Had the next word no room at the end of the line before? */
    private boolean isFull(int first, int next) {
        PageLine before = lines.get(next - 1);
        PageLine line = lines.get(next);
        float room;
        if (line.rightToLeft()) {
            room = before.left() - edge(first, next, true);
        } else {
            room = edge(first, next, false) - before.right();
        }
        return room < line.firstWord() + line.size() * 0.25f;
    }

    /** The end of the column, as far as the lines of the paragraph and those close to it show it. */
    private float edge(int first, int next, boolean left) {
        float edge = left ? Float.MAX_VALUE : -Float.MAX_VALUE;
        PageLine before = lines.get(next - 1);
        for (int i = Math.max(0, first - NEAR); i < Math.min(lines.size(), next + NEAR); i++) {
            PageLine line = lines.get(i);
            if (line.page() == before.page() && isInColumn(line, before)) {
                edge = left ? Math.min(edge, line.left()) : Math.max(edge, line.right());
            }
        }
        return edge;
    }

    /** Do both stand in one column? They begin at one edge, nearly. */
    private static boolean isInColumn(PageLine a, PageLine b) {
        float apart = a.rightToLeft() ? a.right() - b.right() : a.left() - b.left();
        return a.rightToLeft() == b.rightToLeft() && isSameSize(a, b) && Math.abs(apart) < 3 * b.size();
    }

    private boolean isIndented(int first, int next) {
        PageLine before = lines.get(next - 1);
        PageLine line = lines.get(next);
        float indent = line.rightToLeft() ? before.right() - line.right() : line.left() - before.left();
        // the second line of a paragraph may stand further out or, below a sign of a list, further in
        boolean second = next - first == 1;
        return indent > INDENT * line.size() && !(second && isListItem(before));
    }

    private static boolean isListItem(PageLine line) {
        String text = line.text();
        char first = text.charAt(0);
        boolean spaced = text.length() > 1 && text.charAt(1) == ' ';
        return LIST_SIGNS.indexOf(first) >= 0 || spaced && LIST_DASHES.indexOf(first) >= 0 || number(text) > 0;
    }

    /** The first line of a paragraph, the sign of a list as a dash. */
    private static String opening(PageLine line) {
        String text = line.text();
        if (text.length() > 1 && LIST_SIGNS.indexOf(text.charAt(0)) >= 0) {
            return "- " + text.substring(1).strip();
        }
        int number = number(text);
        return number > 0
                ? text.substring(0, number) + " " + text.substring(number).strip()
                : text;
    }

    /** The length of a number that begins an item, "1." or "12)", no digit after it; 0 where there is none. */
    private static int number(String text) {
        int digits = 0;
        while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        boolean is = digits > 0
                && digits <= 2
                && digits + 1 < text.length()
                && ".)".indexOf(text.charAt(digits)) >= 0
                && !Character.isDigit(text.charAt(digits + 1));
        return is ? digits + 1 : 0;
    }

    private static boolean endsSentence(String text) {
        return SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private void join(StringBuilder text, String line) {
        int end = text.length() - 1;
        char last = text.charAt(end);
        boolean soft = last == '\u00AD' || last == '\u2010';
        boolean letters =
                end > 0 && Character.isLowerCase(text.charAt(end - 1)) && Character.isLowerCase(line.codePointAt(0));
        if (letters && (soft || last == '-')) {
            String head = text.substring(text.lastIndexOf(" ", end) + 1, end + 1);
            int space = line.indexOf(' ');
            String tail = space < 0 ? line : line.substring(0, space);
            if (soft || !hyphenated.contains(bare(head + tail))) {
                text.setLength(end);
            }
        } else if (last != '-' || end == 0 || text.charAt(end - 1) == ' ') {
            text.append(' ');
        }
        text.append(line);
    }

    /** A word as it is looked up: no capitals, no punctuation at its ends. */
    private static String bare(String word) {
        int start = 0;
        int end = word.length();
        while (start < end && !Character.isLetterOrDigit(word.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(word.charAt(end - 1))) {
            end--;
        }
        return word.substring(start, end).toLowerCase(Locale.ROOT);
    }
}
