package org.muqabala.inputs.text;

import org.muqabala.inputs.charset.Decoded;
import org.muqabala.inputs.charset.Decoder;

/** Tells text from what is none, by the first bytes of a file. */
final class TextSigns {
    /** Text has fewer controls than one in so many characters; of random bytes one in ten is one. */
    private static final int CONTROLS_AT_MOST = 20;

    /**
     * What files that are no text begin with (the list of "file signatures" that browsers keep, WHATWG MIME Sniffing, and
     * those of archives and programs).
     */
    private static final int[][] BEGINNINGS = {
        {0x89, 'P', 'N', 'G'},
        {'G', 'I', 'F', '8', '7', 'a'},
        {'G', 'I', 'F', '8', '9', 'a'},
        {0xFF, 0xD8, 0xFF},
        {'I', 'I', 0x2A, 0x00},
        {'M', 'M', 0x00, 0x2A},
        {'%', 'P', 'D', 'F', '-'},
        {'%', '!', 'P', 'S'},
        {'{', '\\', 'r', 't', 'f'},
        {'P', 'K', 0x03, 0x04},
        {'P', 'K', 0x05, 0x06},
        {0x1F, 0x8B},
        {'B', 'Z', 'h', -1, 0x31, 0x41, 0x59, 0x26},
        {0xFD, '7', 'z', 'X', 'Z', 0x00},
        {'7', 'z', 0xBC, 0xAF, 0x27, 0x1C},
        {'R', 'a', 'r', '!', 0x1A},
        {0x28, 0xB5, 0x2F, 0xFD},
        {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1},
        {0x7F, 'E', 'L', 'F'},
        {'M', 'Z', -1, 0x00},
        {0xCA, 0xFE, 0xBA, 0xBE},
        {0xCF, 0xFA, 0xED, 0xFE},
        {0x00, 'a', 's', 'm'},
        {'R', 'I', 'F', 'F', -1, -1, -1, -1, 'W'},
        {'R', 'I', 'F', 'F', -1, -1, -1, -1, 'A'},
        {'O', 'g', 'g', 'S'},
        {'I', 'D', '3', -1, 0x00},
        {'f', 'L', 'a', 'C'},
        {0x1A, 0x45, 0xDF, 0xA3},
        {-1, -1, -1, -1, 'f', 't', 'y', 'p'},
        {'S', 'Q', 'L', 'i', 't', 'e', ' ', 'f', 'o', 'r', 'm', 'a', 't'},
    };

    private TextSigns() {}

    /** May it be text, in any charset or in the one that the user names? */
    static boolean isText(byte[] head, Decoder decoder) {
        for (int[] beginning : BEGINNINGS) {
            if (beginsWith(head, beginning)) {
                return false;
            }
        }
        if (fewControls(head)) {
            return true;
        }
        // in UTF-16 the high bytes of letters look like controls
        Decoded decoded = decoder.decode("", head, null);
        String charset = decoded.charset().name();
        boolean wide = charset.startsWith("UTF-16") || charset.startsWith("UTF-32");
        return wide && fewControls(decoded.text());
    }

    /** @param beginning bytes, -1 for any */
    private static boolean beginsWith(byte[] head, int[] beginning) {
        if (head.length < beginning.length) {
            return false;
        }
        for (int i = 0; i < beginning.length; i++) {
            if (beginning[i] >= 0 && beginning[i] != (head[i] & 0xFF)) {
                return false;
            }
        }
        return true;
    }

    private static boolean fewControls(byte[] head) {
        int controls = 0;
        for (byte value : head) {
            controls += isControl(value) ? 1 : 0;
        }
        return controls * CONTROLS_AT_MOST <= head.length;
    }

    private static boolean fewControls(String text) {
        long controls = text.chars()
                .filter(c -> c < ' ' && isControl(c) || c == '\uFFFD')
                .count();
        return controls * CONTROLS_AT_MOST <= text.length();
    }

    /** Spaces, line ends, and the two that old word processors and mainframes leave in text are none. */
    private static boolean isControl(int value) {
        return value == 0x7F
                || value >= 0 && value < ' ' && (value < '\b' || value > '\r') && value != 0x1A && value != 0x1B;
    }
}
