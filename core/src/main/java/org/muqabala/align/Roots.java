package org.muqabala.align;

import org.muqabala.text.Language;

/**
 * Tells whether two stems are made from one root: ارتفاع and يرتفع, investigate and investigation. Arabic words are compared
 * by the letters that their patterns leave alone (after Larkey, Ballesteros and Connell's light stemming, without the weak
 * letters and the letters that patterns add in front), others by how they begin.
 */
final class Roots {
    private static final String WEAK = "اويءه";
    private static final String ADDED_IN_FRONT = "متنس";
    private static final int ROOT = 3;
    private static final int COMMON_START = 5;

    private Roots() {}

    static boolean areKin(Language language, String a, String b) {
        if (language == Language.ARABIC) {
            String root = root(a);
            return root.length() >= ROOT && root.equals(root(b));
        }
        int common = 0;
        while (common < Math.min(a.length(), b.length()) && a.charAt(common) == b.charAt(common)) {
            common++;
        }
        // four letters of five or more: "elect" and "election", not "person" and "personal trainer"
        return common >= COMMON_START && common * 4 >= Math.max(a.length(), b.length()) * 3;
    }

    /** The letters of an Arabic stem that its pattern leaves alone; of a word of weak letters few or none. */
    static String root(String stem) {
        StringBuilder letters = new StringBuilder(stem.length());
        stem.chars().filter(c -> WEAK.indexOf(c) < 0).forEach(c -> letters.append((char) c));
        while (letters.length() > ROOT && ADDED_IN_FRONT.indexOf(letters.charAt(0)) >= 0) {
            letters.deleteCharAt(0);
        }
        if (letters.length() > ROOT && letters.charAt(1) == 'ت') {
            letters.deleteCharAt(1); // the eighth form: ارتفع from رفع
        }
        return letters.toString();
    }
}
