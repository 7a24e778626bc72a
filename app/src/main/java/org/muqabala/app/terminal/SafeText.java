package org.muqabala.app.terminal;

import java.util.Locale;

/**
 * Text of a source, or a name a user gave, as it may be shown on a terminal: what would move the cursor, colour the screen,
 * turn the direction of what follows or start a new line is shown as its code point or left out.
 */
public final class SafeText {
    /** Opens a stretch whose direction is its own, so that an Arabic quote leaves the order of the line as it is. */
    private static final char FIRST_STRONG_ISOLATE = '\u2068';

    private static final char POP_ISOLATE = '\u2069';

    private SafeText() {}

    /** On one line: each run of white space is one space. */
    public static String line(String text) {
        return block(text.strip().replaceAll("\\s+", " "));
    }

    /** On one line, in a direction of its own. */
    public static String isolated(String text) {
        return FIRST_STRONG_ISOLATE + line(text) + POP_ISOLATE;
    }

    /** On one line, in a direction of its own, cut after {@code most} characters. */
    public static String isolated(String text, int most) {
        String line = line(text);
        if (line.codePointCount(0, line.length()) <= most) {
            return FIRST_STRONG_ISOLATE + line + POP_ISOLATE;
        }
        String cut = line.substring(0, line.offsetByCodePoints(0, most - 1)).strip();
        return FIRST_STRONG_ISOLATE + cut + "…" + POP_ISOLATE;
    }

    /** With its line ends. */
    public static String block(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(point -> append(safe, point));
        return safe.toString();
    }

    private static void append(StringBuilder safe, int point) {
        if (point == '\n' || point == 0x200C || point == 0x200D || !isUnsafe(point)) {
            safe.appendCodePoint(point);
        } else if (point != 0x200E && point != 0x200F && point != 0xFEFF && point != 0xAD) {
            // direction marks, byte order marks and soft hyphens say nothing; the others are shown, for someone put
            // them there
            safe.append(String.format(Locale.ROOT, point > 0xFFFF ? "\\u{%X}" : "\\u%04X", point));
        }
    }

    private static boolean isUnsafe(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
