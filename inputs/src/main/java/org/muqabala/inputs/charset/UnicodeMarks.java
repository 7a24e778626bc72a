package org.muqabala.inputs.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Tells the encodings of Unicode by their byte order marks, and UTF-16 and UTF-32 without one by where their NULs stand. */
final class UnicodeMarks {
    /** In text of ours this share of the units is of a block that its letters, signs or spaces are in. */
    private static final double KNOWN_SHARE = 0.9;
    /** So many bytes tell it. */
    private static final int ENOUGH = 1 << 16;
    /** Latin, Greek, Cyrillic and Arabic, the signs of print, and the joined forms of Arabic, by the high byte. */
    private static final int[] BLOCKS = {0x00, 0x01, 0x03, 0x04, 0x06, 0x20, 0x21, 0x22, 0xFB, 0xFC, 0xFD, 0xFE};

    private UnicodeMarks() {}

    /**
     * A byte order mark.
     *
     * @param length its bytes
     */
    record Mark(Charset charset, int length) {}

    /** The byte order mark at the start; null where there is none. */
    static @Nullable Mark mark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return new Mark(StandardCharsets.UTF_8, 3);
        }
        if (startsWith(bytes, 0x00, 0x00, 0xFE, 0xFF)) {
            return new Mark(Charset.forName("UTF-32BE"), 4);
        }
        if (startsWith(bytes, 0xFF, 0xFE, 0x00, 0x00)) {
            return new Mark(Charset.forName("UTF-32LE"), 4);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new Mark(StandardCharsets.UTF_16BE, 2);
        }
        return startsWith(bytes, 0xFF, 0xFE) ? new Mark(StandardCharsets.UTF_16LE, 2) : null;
    }

    /** UTF-16 or UTF-32 without a byte order mark; null where the bytes look like neither. */
    static @Nullable Charset pattern(byte[] bytes) {
        int length = Math.min(bytes.length, ENOUGH);
        if (!hasNul(bytes, length)) {
            return null;
        }
        if (share32(bytes, length, 1) >= KNOWN_SHARE) {
            return Charset.forName("UTF-32BE");
        }
        if (share32(bytes, length, 2) >= KNOWN_SHARE) {
            return Charset.forName("UTF-32LE");
        }
        double big = share16(bytes, length, 0);
        double little = share16(bytes, length, 1);
        if (Math.max(big, little) < KNOWN_SHARE) {
            return null;
        }
        return big > little ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }

    private static boolean startsWith(byte[] bytes, int... values) {
        if (bytes.length < values.length) {
            return false;
        }
        for (int i = 0; i < values.length; i++) {
            if ((bytes[i] & 0xFF) != values[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasNul(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }

    /** The share of units whose high byte, at this place of the two, names a block of ours; units of NUL alone are none. */
    private static double share16(byte[] bytes, int length, int high) {
        int known = 0;
        for (int i = 0; i + 1 < length; i += 2) {
            if (isBlock(bytes[i + high] & 0xFF) && (bytes[i] != 0 || bytes[i + 1] != 0)) {
                known++;
            }
        }
        return length < 2 ? 0 : known / (length / 2.0);
    }

    /**
     * The share of units of four bytes that are a character.
     *
     * @param plane place of the byte that numbers the plane; the one that is always NUL is its neighbour on the outside
     */
    private static double share32(byte[] bytes, int length, int plane) {
        int outer = plane == 1 ? 0 : 3;
        int block = plane == 1 ? 2 : 1;
        int known = 0;
        for (int i = 0; i + 3 < length; i += 4) {
            boolean character = bytes[i + block] != 0 || bytes[i + (plane == 1 ? 3 : 0)] != 0;
            if (bytes[i + outer] == 0 && (bytes[i + plane] & 0xFF) <= 0x10 && character) {
                known++;
            }
        }
        return length < 4 ? 0 : known / (length / 4.0);
    }

    private static boolean isBlock(int high) {
        for (int block : BLOCKS) {
            if (block == high) {
                return true;
            }
        }
        return false;
    }
}
