package org.muqabala.inputs.office;

import java.text.Normalizer;

/**
 * Turns what a font shows back into letters: the forms of Arabic letters at the beginning, middle and end of a word (U+FB50 to
 * U+FDFF, U+FE70 to U+FEFF) and the Latin ligatures (U+FB00 to U+FB06). All else stays as it is written.
 */
final class PresentationForms {
    private PresentationForms() {}

    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isForm(c)) {
                // a sign that stands alone is given with a space to stand on
                plain.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC)
                        .strip());
            } else if (!isControl(c)) {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    private static boolean isForm(char c) {
        return c >= '\uFB00' && c <= '\uFB06' || c >= '\uFB50' && c <= '\uFDFF' || c >= '\uFE70' && c < '\uFEFF';
    }

    /** What steers the direction has done so; what is no character says nothing. */
    private static boolean isControl(char c) {
        return c < ' ' && c != '\t'
                || c == '\u200B'
                || c == '\u200E'
                || c == '\u200F'
                || c >= '\u202A' && c <= '\u202E'
                || c >= '\u2066' && c <= '\u2069'
                || c == '\uFEFF'
                || c == '\uFFFF';
    }
}
