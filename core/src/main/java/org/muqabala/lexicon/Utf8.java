package org.muqabala.lexicon;

import java.nio.charset.StandardCharsets;

/** A part of a text in UTF-8 that is looked at byte by byte, since most of it is never asked for as text. */
final class Utf8 {
    private Utf8() {}

    /** Where white space, as {@link Character#isWhitespace} knows it, ends that begins at an index; the index itself where none does. */
    static int skipSpace(byte[] bytes, int from, int end) {
        int at = from;
        while (at < end) {
            int space = space(bytes, at, end);
            if (space == 0) {
                return at;
            }
            at += space;
        }
        return at;
    }

    /** How many bytes the white space at an index takes; 0 where there is none. All beyond ASCII takes three. */
    private static int space(byte[] bytes, int at, int end) {
        int first = bytes[at];
        if (first >= 0) {
            return Character.isWhitespace(first) ? 1 : 0;
        }
        if ((first & 0xF0) == 0xE0 && at + 2 < end) {
            int c = (first & 0x0F) << 12 | (bytes[at + 1] & 0x3F) << 6 | bytes[at + 2] & 0x3F;
            return Character.isWhitespace(c) ? 3 : 0;
        }
        return 0;
    }

    static String text(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }
}
