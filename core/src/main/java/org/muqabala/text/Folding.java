package org.muqabala.text;

import java.text.Normalizer;

/**
 * Makes spellings of one word equal: lower case, no vowel signs, accents, tatweel or invisible controls, one form of alef,
 * ya, ta marbuta and hamza seats, Latin digits. For matching only; quotes are never folded.
 *
 * <p>The Arabic rules are those of Lucene's ArabicNormalizer with the hamza seats ؤ and ئ and the Persian yeh, keheh and
 * gaf added, since Arabic newsrooms mix them. Cyrillic keeps й apart from и and takes ё as е.
 */
public final class Folding {
    private Folding() {}

    /** The folded form of a word; empty for a word of signs that fold away. */
    public static String fold(String word) {
        if (isFolded(word)) {
            return word;
        }
        String compatible = needsCompatibility(word) ? Normalizer.normalize(word, Normalizer.Form.NFKC) : word;
        StringBuilder folded = new StringBuilder(compatible.length());
        for (int i = 0; i < compatible.length(); i++) {
            append(folded, compatible.charAt(i));
        }
        return folded.toString();
    }

    /** Most words are: small Latin letters without accents, or Arabic letters of one form. */
    private static boolean isFolded(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= 'ا' && c <= 'ي' && c != 'ة' && c != 'ى' && (c < 'ػ' || c > 'ـ'))) {
                return false;
            }
        }
        return true;
    }

    /** Presentation forms, full-width letters and letters with a combining accent of their own. */
    private static boolean needsCompatibility(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= 0xFB00 && c <= 0xFEFC || c >= 0xFF01 && c <= 0xFFEE || c >= 0x0300 && c <= 0x036F) {
                return true;
            }
        }
        return false;
    }

    private static void append(StringBuilder folded, char c) {
        if (c < 0x80) {
            folded.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
            return;
        }
        switch (c) {
            case 'أ', 'إ', 'آ', 'ٱ' -> folded.append('ا');
            case 'ى', 'ی' -> folded.append('ي');
            case 'ئ' -> folded.append('ي');
            case 'ؤ' -> folded.append('و');
            case 'ة' -> folded.append('ه');
            case 'ک' -> folded.append('ك');
            case 'گ' -> folded.append('ك');
            case 'ё', 'Ё' -> folded.append('е');
            case 'œ', 'Œ' -> folded.append("oe");
            case 'ß', 'ẞ' -> folded.append("ss");
            case '’', 'ʼ' -> folded.append('\'');
            default -> appendOther(folded, c);
        }
    }

    private static void appendOther(StringBuilder folded, char c) {
        if (c >= 'ء' && c <= 'ي' && c != 'ـ') {
            folded.append(c);
            return;
        }
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.FORMAT || c == 'ـ') {
            return;
        }
        if (type == Character.DECIMAL_DIGIT_NUMBER) {
            folded.append((char) ('0' + Character.digit(c, 10)));
        } else {
            char lower = Character.toLowerCase(c);
            folded.append(lower >= 0xC0 && lower <= 0x24F ? withoutAccent(lower) : lower);
        }
    }

    private static char withoutAccent(char c) {
        return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
    }
}
