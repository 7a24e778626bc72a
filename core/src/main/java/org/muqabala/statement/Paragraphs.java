package org.muqabala.statement;

import java.util.ArrayList;
import java.util.List;
import org.muqabala.text.Span;

/**
 * The paragraphs of a text: its lines, as the pages of news sites have them, or, where the text is broken into lines of one
 * width, the lines between two empty ones.
 */
final class Paragraphs {
    /** Lines that are broken by width are no longer. */
    private static final int WIDEST = 100;
    /** A line that is broken by width fills so much of the widest. */
    private static final double FILLED = 0.6;
    /** Fewer line ends within a paragraph tell nothing. */
    private static final int LEAST_BREAKS = 3;

    private Paragraphs() {}

    /**
     * The paragraphs of a text that are no furniture.
     *
     * @param furniture whole lines, or the words that open one, in order
     * @param sections parts of the text that no paragraph crosses, in order
     */
    static List<Span> of(String text, List<Span> furniture, List<Span> sections) {
        List<List<Span>> blocks = blocks(text, furniture, sections);
        List<Span> paragraphs = new ArrayList<>();
        boolean wrapped = isWrapped(text, blocks);
        for (List<Span> block : blocks) {
            if (wrapped) {
                paragraphs.add(block.get(0).cover(block.get(block.size() - 1)));
            } else {
                paragraphs.addAll(block);
            }
        }
        return paragraphs;
    }

    /** Runs of lines of one section without an empty line or furniture between them. */
    private static List<List<Span>> blocks(String text, List<Span> furniture, List<Span> sections) {
        List<List<Span>> blocks = new ArrayList<>();
        List<Span> block = new ArrayList<>();
        int next = 0;
        int section = 0;
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && !isLineEnd(text.charAt(end))) {
                end++;
            }
            while (next < furniture.size() && furniture.get(next).end() <= start) {
                next++;
            }
            boolean starts = section < sections.size() && sections.get(section).start() <= start;
            section += starts ? 1 : 0;
            if (starts && !block.isEmpty()) {
                blocks.add(block);
                block = new ArrayList<>();
            }
            boolean page = next < furniture.size() && furniture.get(next).start() < end;
            if (page || isBlank(text, start, end)) {
                if (!block.isEmpty()) {
                    blocks.add(block);
                    block = new ArrayList<>();
                }
                if (page
                        && furniture.get(next).end() < end
                        && !isBlank(text, furniture.get(next).end(), end)) {
                    block.add(new Span(furniture.get(next).end(), end));
                }
            } else {
                block.add(new Span(start, end));
            }
            start = end + (text.startsWith("\r\n", end) ? 2 : 1);
        }
        if (!block.isEmpty()) {
            blocks.add(block);
        }
        return blocks;
    }

    private static boolean isBlank(String text, int start, int end) {
        int i = start;
        while (i < end && Character.isWhitespace(text.codePointAt(i))) {
            i += Character.charCount(text.codePointAt(i));
        }
        return i >= end;
    }

    /** Do most lines within the blocks end where the width ends, not where a sentence does? */
    private static boolean isWrapped(String text, List<List<Span>> blocks) {
        int widest = 0;
        int breaks = 0;
        int open = 0;
        for (List<Span> block : blocks) {
            for (Span line : block) {
                widest = Math.max(widest, line.length());
            }
        }
        for (List<Span> block : blocks) {
            for (Span line : block.subList(0, block.size() - 1)) {
                String cut = line.cut(text).stripTrailing();
                breaks++;
                open += cut.length() >= FILLED * widest && ".!?؟:".indexOf(cut.charAt(cut.length() - 1)) < 0 ? 1 : 0;
            }
        }
        return widest <= WIDEST && breaks >= LEAST_BREAKS && open * 4 >= breaks * 3;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
    }
}
