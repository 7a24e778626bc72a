package org.muqabala.inputs.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * UTF-8 that was once read in another charset and written as UTF-8 again, so that {@code ال} became {@code Ø§Ù„}.
 *
 * @param charset in which it was read wrongly
 * @param count of the characters that were mended, or would be
 * @param text mended; null where it is not sure enough
 */
record DoubleEncoding(String charset, int count, @Nullable String text) {
    /** Of the characters beyond ASCII so many must belong to it where all of a text is mended. */
    private static final double NEARLY_ALL = 0.9;
    /** So many sequences in a row are found in no text that is right. */
    private static final int ROW = 3;
    /** What all sequences of a text must weigh to be believed: that of a sequence is its bytes beyond the first. */
    private static final int WEIGHT = 2;

    private static final List<Charset> OFTEN_MISREAD =
            List.of(Charset.forName("windows-1252"), Charset.forName("windows-1256"), Charset.forName("windows-1251"));

    /** The double encoding in a text; null where there is none. */
    static @Nullable DoubleEncoding in(String text) {
        DoubleEncoding found = null;
        for (Charset charset : OFTEN_MISREAD) {
            DoubleEncoding other = new Search(text, charset).result();
            if (other != null && (found == null || other.isBetter(found))) {
                found = other;
            }
        }
        return found;
    }

    private boolean isBetter(DoubleEncoding other) {
        return (text == null) == (other.text == null) ? count > other.count : text != null;
    }

    /** Looks for what one charset makes of UTF-8. */
    private static final class Search {
        private final String text;
        private final Charset charset;
        private final byte[] bytesOf;
        /** Characters beyond ASCII; those of them in sequences; sequences, also in rows; what they weigh. */
        private int beyond;

        private int covered;
        private int sequences;
        private int inRows;
        private int weight;

        Search(String text, Charset charset) {
            this.text = text;
            this.charset = charset;
            this.bytesOf = bytesOf(charset);
        }

        @Nullable
        DoubleEncoding result() {
            count();
            if (sequences == 0) {
                return null;
            }
            if (covered >= NEARLY_ALL * beyond && weight >= WEIGHT) {
                return new DoubleEncoding(charset.name(), sequences, mended(1));
            }
            if (inRows > 0) {
                return new DoubleEncoding(charset.name(), inRows, mended(ROW));
            }
            // single pairs stand in right texts too where the charset is that of their script: "С»"
            boolean strange = charset.equals(OFTEN_MISREAD.get(0)) && covered >= NEARLY_ALL * beyond;
            return strange ? new DoubleEncoding(charset.name(), sequences, null) : null;
        }

        private void count() {
            int row = 0;
            for (int i = 0; i < text.length(); ) {
                int length = sequence(i);
                if (length > 0) {
                    row++;
                    sequences++;
                    covered += length;
                    beyond += length;
                    weight += length - 1;
                    inRows += row == ROW ? ROW : row > ROW ? 1 : 0;
                    i += length;
                } else {
                    row = 0;
                    beyond += text.charAt(i) >= 0x80 ? 1 : 0;
                    i++;
                }
            }
        }

        /** @param row sequences in a row that are not as many are left as they are */
        private String mended(int row) {
            StringBuilder mended = new StringBuilder(text.length());
            for (int i = 0; i < text.length(); ) {
                int end = i;
                int found = 0;
                for (int length = sequence(i); length > 0; length = sequence(end)) {
                    end += length;
                    found++;
                }
                if (found == 0) {
                    mended.append(text.charAt(i++));
                } else if (found < row) {
                    mended.append(text, i, end);
                    i = end;
                } else {
                    byte[] utf8 = new byte[end - i];
                    for (int k = i; k < end; k++) {
                        utf8[k - i] = bytesOf[text.charAt(k)];
                    }
                    mended.append(new String(utf8, StandardCharsets.UTF_8));
                    i = end;
                }
            }
            return mended.toString();
        }

        /** The length of the sequence that starts there and stands for a character of news; 0 where none does. */
        private int sequence(int start) {
            if (start == text.length()) {
                return 0;
            }
            int lead = bytesOf[text.charAt(start)] & 0xFF;
            int length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
            if (length == 0 || start + length > text.length()) {
                return 0;
            }
            int point = lead & (0xFF >> (length + 1));
            for (int i = start + 1; i < start + length; i++) {
                int next = bytesOf[text.charAt(i)] & 0xFF;
                if (next < 0x80 || next > 0xBF) {
                    return 0;
                }
                point = point << 6 | next & 0x3F;
            }
            return isOfNews(point) ? length : 0;
        }

        /** Latin letters with accents, Cyrillic, Arabic and its joined forms, the signs of print, and pictures. */
        private static boolean isOfNews(int point) {
            return point >= 0xA0 && point <= 0x17F
                    || point >= 0x400 && point <= 0x45F
                    || point >= 0x60C && point <= 0x6D5
                    || point >= 0x2010 && point <= 0x203A
                    || point >= 0x200B && point <= 0x200F
                    || point == 0x20AC
                    || point == 0x2116
                    || point == 0x2122
                    || point >= 0xFB50 && point <= 0xFEFF
                    || point >= 0x1F300 && point <= 0x1FAFF;
        }

        /** The byte of each character, 0 where it has none or is ASCII; controls stand where the charset has a gap. */
        private static byte[] bytesOf(Charset charset) {
            byte[] bytesOf = new byte[Character.MAX_VALUE + 1];
            Arrays.fill(bytesOf, (byte) 0);
            for (int value = 0x80; value <= 0xFF; value++) {
                if (value < 0xA0) {
                    bytesOf[value] = (byte) value;
                }
                char character = new String(new byte[] {(byte) value}, charset).charAt(0);
                if (character != '\uFFFD') {
                    bytesOf[character] = (byte) value;
                }
            }
            return bytesOf;
        }
    }
}
