package org.muqabala.inputs.office;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Puts glyphs that stand from left to right into the order in which they are read, by the Unicode bidirectional algorithm: in a
 * line from the right its figures and Latin words are read from the left.
 */
final class LogicalOrder {
    private LogicalOrder() {}

    /**
     * The order in which a line is read.
     *
     * @param visual from left to right
     * @param fromRight is the line read from the right?
     * @param goesOn does a line from the right stand above, whose letters decide how a figure at the beginning is read?
     * @param mirrored do the brackets have the shapes that are seen?
     */
    static List<Glyph> of(List<Glyph> visual, boolean fromRight, boolean goesOn, boolean mirrored) {
        List<Glyph> glyphs = new ArrayList<>(visual);
        if (fromRight) {
            // Each number and Latin word is backwards now, and what stands around it is where it is read.
            Collections.reverse(glyphs);
        }
        byte[] levels = levels(glyphs, fromRight, goesOn);
        if (mirrored) {
            for (int i = 0; i < levels.length; i++) {
                if (levels[i] % 2 == 1) {
                    glyphs.set(
                            i,
                            glyphs.get(i).with(Brackets.mirrored(glyphs.get(i).text())));
                }
            }
        }
        if (!fromRight) {
            reverse(glyphs, levels, 1);
        }
        reverse(glyphs, levels, 2);
        if (fromRight) {
            putPercentLast(glyphs);
        }
        return glyphs;
    }

    /** Where a percent sign is seen depends on what was written before the line; it is read after its number. */
    private static void putPercentLast(List<Glyph> glyphs) {
        for (int i = 0; i + 1 < glyphs.size(); i++) {
            boolean first = isPercent(glyphs.get(i)) && isDigit(glyphs.get(i + 1));
            if (first && (i == 0 || !isDigit(glyphs.get(i - 1)))) {
                int end = i + 1;
                while (end < glyphs.size() && (isDigit(glyphs.get(end)) || isInNumber(glyphs, end))) {
                    end++;
                }
                Collections.rotate(glyphs.subList(i, end), -1);
            }
        }
    }

    private static boolean isPercent(Glyph glyph) {
        return glyph.text().equals("%") || glyph.text().equals("\u066A");
    }

    private static boolean isDigit(Glyph glyph) {
        return !glyph.text().isEmpty() && Character.isDigit(glyph.text().codePointAt(0));
    }

    private static boolean isInNumber(List<Glyph> glyphs, int i) {
        return ".,\u066B\u066C".contains(glyphs.get(i).text()) && i + 1 < glyphs.size() && isDigit(glyphs.get(i + 1));
    }

    private static void reverse(List<Glyph> glyphs, byte[] levels, int from) {
        int start = 0;
        while (start < levels.length) {
            int end = start;
            while (end < levels.length && levels[end] >= from) {
                end++;
            }
            if (end - start > 1) {
                Collections.reverse(glyphs.subList(start, end));
                reverse(levels, start, end);
            }
            start = Math.max(end, start + 1);
        }
    }

    private static void reverse(byte[] levels, int start, int end) {
        for (int i = start, j = end - 1; i < j; i++, j--) {
            byte level = levels[i];
            levels[i] = levels[j];
            levels[j] = level;
        }
    }

    private static byte[] levels(List<Glyph> glyphs, boolean fromRight, boolean goesOn) {
        StringBuilder text = new StringBuilder(fromRight && goesOn ? "\u0627" : "");
        int[] starts = new int[glyphs.size()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = text.length();
            // one that carries no letter is a part of its neighbour
            text.append(
                    glyphs.get(i).text().isEmpty() ? "\u200B" : glyphs.get(i).text());
        }
        byte[] levels = new byte[starts.length];
        if (text.length() > 0) {
            Bidi bidi =
                    new Bidi(text.toString(), fromRight ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
            for (int i = 0; i < levels.length; i++) {
                levels[i] = (byte) bidi.getLevelAt(starts[i]);
            }
        }
        return levels;
    }

    /** 1 for a letter that is read from the right, -1 for one from the left, 0 for all else. */
    static int direction(String text) {
        if (text.isEmpty()) {
            return 0;
        }
        return switch (Character.getDirectionality(text.codePointAt(0))) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> 1;
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> -1;
            default -> 0;
        };
    }

    /** Is it a vowel sign or accent alone, which stands above or below a letter? */
    static boolean isMark(String text) {
        return !text.isEmpty() && text.codePoints().allMatch(c -> Character.getType(c) == Character.NON_SPACING_MARK);
    }
}
