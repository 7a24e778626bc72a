package org.muqabala.inputs.charset;

import java.nio.charset.Charset;
import java.util.Locale;

/**
 * Bytes read in one charset. Where they are no text U+FFFD stands, so that nothing shifts, and the text can be written in
 * UTF-8.
 *
 * @param text without a byte order mark; it may still have NULs
 */
record Reading(String text, Faults faults) {
    private static final char REPLACEMENT = '\uFFFD';

    /**
     * Reads all bytes from one on.
     *
     * @param from behind a byte order mark
     */
    static Reading of(byte[] bytes, int from, Charset charset) {
        int width = width(charset);
        if (width > 1) {
            return wide(bytes, from, width, !charset.name().endsWith("LE"));
        }
        Faults faults = Faults.of(bytes, from, charset);
        String text = new String(bytes, from, bytes.length - from, charset);
        return new Reading(paired(text.startsWith("\uFEFF") ? text.substring(1) : text), faults);
    }

    /** The bytes of one unit of a charset: 2 of UTF-16, 4 of UTF-32, else 1. */
    static int width(Charset charset) {
        String name = charset.name();
        return name.startsWith("UTF-16") ? 2 : name.startsWith("UTF-32") ? 4 : 1;
    }

    /** Java's own decoder of UTF-16 takes what follows half a surrogate pair along with it; here only the half is lost. */
    private static Reading wide(byte[] bytes, int from, int width, boolean bigEnds) {
        StringBuilder text = new StringBuilder((bytes.length - from) / width + 1);
        int count = 0;
        int first = 0;
        int at = from;
        while (at + width <= bytes.length) {
            int unit = unit(bytes, at, width, bigEnds);
            boolean pair = width == 2
                    && isHigh(unit)
                    && at + 2 * width <= bytes.length
                    && isLow(unit(bytes, at + width, width, bigEnds));
            if (pair) {
                text.append((char) unit).append((char) unit(bytes, at + width, width, bigEnds));
                at += width;
            } else if (unit < 0 || unit > Character.MAX_CODE_POINT || isHigh(unit) || isLow(unit)) {
                first = count == 0 ? at : first;
                count++;
                text.append(REPLACEMENT);
            } else {
                text.appendCodePoint(unit);
            }
            at += width;
        }
        if (at < bytes.length) {
            first = count == 0 ? at : first;
            count++;
            text.append(REPLACEMENT);
        }
        Faults faults = count == 0 ? Faults.NONE : new Faults(count, first, value(bytes, first, width, bigEnds));
        boolean marked = text.length() > 0 && text.charAt(0) == '\uFEFF';
        return new Reading(marked ? text.substring(1) : text.toString(), faults);
    }

    private static int unit(byte[] bytes, int at, int width, boolean bigEnds) {
        int unit = 0;
        for (int i = 0; i < width; i++) {
            unit = unit << 8 | bytes[bigEnds ? at + i : at + width - 1 - i] & 0xFF;
        }
        return unit;
    }

    /** The unit that stands there in hexadecimal, or the byte where it is the last. */
    private static String value(byte[] bytes, int at, int width, boolean bigEnds) {
        int value = at + width <= bytes.length ? unit(bytes, at, width, bigEnds) : bytes[at] & 0xFF;
        return Integer.toHexString(value).toUpperCase(Locale.ROOT);
    }

    private static boolean isHigh(int unit) {
        return unit >= Character.MIN_HIGH_SURROGATE && unit <= Character.MAX_HIGH_SURROGATE;
    }

    private static boolean isLow(int unit) {
        return unit >= Character.MIN_LOW_SURROGATE && unit <= Character.MAX_LOW_SURROGATE;
    }

    /** Rare charsets let a half surrogate pair through. */
    private static String paired(String text) {
        int at = lone(text, 0);
        if (at < 0) {
            return text;
        }
        StringBuilder paired = new StringBuilder(text);
        for (; at >= 0; at = lone(text, at + 1)) {
            paired.setCharAt(at, REPLACEMENT);
        }
        return paired.toString();
    }

    private static int lone(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (Character.charCount(text.codePointAt(i)) == 1) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }
}
