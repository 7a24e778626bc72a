package org.muqabala.inputs.html;

/**
 * Text as a reader sees it: white space folded, line breaks kept where the page forces them, no soft hyphens and no control
 * characters. Zero-width joiners stay, since words of several scripts need them.
 */
final class TextFolder {
    private static final char LINE = '\n';
    private static final char NO_BREAK = '\u00A0';
    private static final char NARROW_NO_BREAK = '\u202F';

    private TextFolder() {}

    /** The text folded; empty where there is nothing to see. Line feeds are line breaks. */
    static String fold(CharSequence raw) {
        StringBuilder folded = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (isDropped(c) || Character.isSurrogate(c) && !isPaired(raw, i)) {
                continue;
            }
            if (c == LINE || isSpace(c)) {
                addSpace(folded, c);
            } else {
                folded.append(c);
            }
        }
        trimEnd(folded);
        return folded.toString();
    }

    private static void addSpace(StringBuilder folded, char c) {
        if (folded.isEmpty()) {
            return;
        }
        char last = folded.charAt(folded.length() - 1);
        if (c == LINE) {
            trimEnd(folded);
            folded.append(LINE);
        } else if (last != LINE) {
            boolean kept = c == NO_BREAK || c == NARROW_NO_BREAK;
            if (!isSpace(last)) {
                folded.append(kept ? c : ' ');
            } else {
                folded.setCharAt(folded.length() - 1, ' ');
            }
        }
    }

    private static void trimEnd(StringBuilder folded) {
        int end = folded.length();
        while (end > 0 && (isSpace(folded.charAt(end - 1)) || folded.charAt(end - 1) == LINE)) {
            end--;
        }
        folded.setLength(end);
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\f' || c == NO_BREAK || Character.isSpaceChar(c);
    }

    /** Soft hyphens, byte order marks, zero-width spaces and controls, of which a reader sees nothing. */
    private static boolean isDropped(char c) {
        return c == '\u00AD'
                || c == '\uFEFF'
                || c == '\u200B'
                || c == '\uFFFE'
                || c == '\uFFFF'
                || Character.isISOControl(c) && c != LINE && c != '\t' && c != '\r' && c != '\f';
    }

    private static boolean isPaired(CharSequence raw, int i) {
        return Character.isHighSurrogate(raw.charAt(i))
                ? i + 1 < raw.length() && Character.isLowSurrogate(raw.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(raw.charAt(i - 1));
    }
}
