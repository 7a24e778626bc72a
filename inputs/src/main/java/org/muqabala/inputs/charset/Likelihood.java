package org.muqabala.inputs.charset;

import java.lang.Character.UnicodeScript;
import org.jspecify.annotations.Nullable;
import org.muqabala.inputs.charset.Characters.Sort;
import org.muqabala.text.Language;

/**
 * How likely a text is news, as the logarithm of a probability: that of its characters beyond ASCII, each among those of its
 * sort, and of where they stand. Words are in one script; a capital does not follow a small letter; a sign stands between words.
 * Bytes read in several charsets are compared by it: it is highest for the text that was meant.
 */
final class Likelihood {
    /** A word of another script than most of the text. */
    private static final double OTHER_SCRIPT = -4;
    /** A letter of another script than the one before it. */
    private static final double MIXED = -9;
    /** A letter with an accent, among those without. */
    private static final double ACCENT = -3;
    /** A letter with an accent behind another, or that starts a word. */
    private static final double RARE_ACCENT = -4;
    /** A letter beyond ASCII beside a digit. */
    private static final double BESIDE_DIGIT = -2;
    /** A capital behind a small letter. */
    private static final double CAPITAL_WITHIN = -6;
    /** A capital that starts a word, which one in twenty does. */
    private static final double CAPITAL = -3;
    /** A capital in a word of capitals. */
    private static final double CAPITAL_AGAIN = -0.5;
    /** A sign where none is met: between two letters, or one of Arabic behind a letter of another script. */
    private static final double SIGN_WITHIN = -6;
    /** What stands behind a word. */
    private static final String BEHIND_WORDS = " .,;:\n";
    /** A dash at the end of a word, where no sentence in dashes ends. */
    private static final double DASH_AT_END = -3;
    /** Greek, Hebrew and other letters, of which no tables are kept: one of thirty. */
    private static final double OTHER_LETTER = -3.4;
    /** Letters of scripts that have thousands. */
    private static final double IDEOGRAPH = -8.5;
    /** Boxes, arrows, and signs of no use in news. */
    private static final double ODD = -10;
    /** What no text has: controls, and bytes that are none. */
    private static final double NONE = -14;

    private final String text;
    private final @Nullable Language language;
    private final Sort latin;
    private final UnicodeScript main;
    private double sum;

    private Likelihood(String text, @Nullable Language language) {
        this.text = text;
        this.language = language;
        this.main = main(text);
        this.latin = language == null
                ? Sort.LATIN
                : switch (language) {
                    case ENGLISH -> Sort.ENGLISH;
                    case FRENCH -> Sort.FRENCH;
                    case SPANISH -> Sort.SPANISH;
                    default -> Sort.LATIN;
                };
    }

    /**
     * The logarithm of the probability of a text, 0 for one in ASCII.
     *
     * @param language that its words without accents are of; null where they do not tell
     */
    static double of(String text, @Nullable Language language) {
        Likelihood likelihood = new Likelihood(text, language);
        for (int i = 0; i < text.length(); i++) {
            likelihood.add(i);
        }
        return likelihood.sum;
    }

    private void add(int i) {
        char c = text.charAt(i);
        char before = i == 0 ? ' ' : text.charAt(i - 1);
        if (c < 0x80) {
            addPlain(c, before);
        } else if (Character.isLowSurrogate(c) || c == '\u00A0') {
            sum += Character.isLowSurrogate(c) ? 0 : ACCENT;
        } else if (c == '\uFFFD' || c < 0xA0 || !Character.isDefined(c)) {
            sum += NONE;
        } else if (isLetter(c)) {
            addLetter(i, c, before);
        } else {
            addSign(c, before, i + 1 < text.length() ? text.charAt(i + 1) : ' ');
        }
    }

    private void addPlain(char c, char before) {
        if (before >= 0x80 && isLetter(before) && isLetter(c)) {
            sum += script(before) == UnicodeScript.LATIN ? 0 : MIXED;
            sum += isCapitalWithin(c, before) ? CAPITAL_WITHIN : 0;
        } else if (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' || c == 0x7F) {
            sum += NONE;
        }
    }

    private void addLetter(int i, char c, char before) {
        UnicodeScript script = script(c);
        boolean within = isLetter(before);
        if (within && script(before) != script) {
            sum += MIXED;
        } else if (!within && script != main) {
            sum += OTHER_SCRIPT;
        }
        sum += isDigit(before) || i + 1 < text.length() && isDigit(text.charAt(i + 1)) ? BESIDE_DIGIT : 0;
        switch (script) {
            case ARABIC -> sum += Characters.KNOWN.log(c, Sort.ARABIC);
            case CYRILLIC -> addCased(c, before, Sort.CYRILLIC);
            case LATIN -> {
                sum += within && before < 0x80 ? ACCENT : RARE_ACCENT;
                sum += latin == Sort.ENGLISH ? ACCENT : 0;
                addCased(c, before, latin);
            }
            case HAN, HIRAGANA, KATAKANA, HANGUL -> sum += IDEOGRAPH;
            default -> sum += OTHER_LETTER;
        }
    }

    private void addCased(char c, char before, Sort sort) {
        sum += Characters.KNOWN.log(Character.toLowerCase(c), sort);
        if (Character.isUpperCase(c)) {
            sum += isCapitalWithin(c, before) ? CAPITAL_WITHIN : isLetter(before) ? CAPITAL_AGAIN : CAPITAL;
        }
    }

    private void addSign(char c, char before, char after) {
        boolean arabic = c == '،' || c == '؛' || c == '؟';
        boolean opens = c == '¿' || c == '¡';
        boolean isFraction = c == '¼' || c == '½' || c == '¾';
        if (Character.isSurrogate(c)) {
            sum += ODD;
            return;
        }
        if (!arabic && Character.UnicodeBlock.ARABIC.equals(Character.UnicodeBlock.of(c))) {
            boolean mark = Character.getType(c) == Character.NON_SPACING_MARK;
            sum += Characters.KNOWN.log(c, Sort.ARABIC);
            sum += mark && script(before) != UnicodeScript.ARABIC ? MIXED : 0;
            return;
        }
        sum += Characters.KNOWN.log(c, Sort.SIGN);
        boolean misplaced = isLetter(before) && isLetter(after) && !standsWithin(c)
                || arabic && (main != UnicodeScript.ARABIC || Character.isWhitespace(before))
                || opens && (isLetter(before) || !isLetter(after))
                || isFraction && (isLetter(before) || isLetter(after))
                || c == '°' && !isDigit(before) && !isLetter(before);
        boolean ends = (c == '–' || c == '—')
                && isLetter(before)
                && BEHIND_WORDS.indexOf(after) >= 0
                && language != Language.ENGLISH;
        sum += misplaced ? SIGN_WITHIN : ends ? DASH_AT_END : 0;
    }

    /** Spanish has no apostrophes, and only English sets dashes between words without a space. */
    private boolean standsWithin(char c) {
        return switch (c) {
            case '’' -> language != Language.SPANISH;
            case '–', '—' -> language == Language.ENGLISH;
            default -> c == '·';
        };
    }

    private static boolean isCapitalWithin(char c, char before) {
        return Character.isUpperCase(c) && Character.isLowerCase(before);
    }

    private static boolean isLetter(char c) {
        return c < 0x80 ? c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' : Character.isLetter(c) && c != 'ª' && c != 'º';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static UnicodeScript script(char c) {
        if (c < 0x80) {
            return isLetter(c) ? UnicodeScript.LATIN : UnicodeScript.COMMON;
        }
        UnicodeScript script = UnicodeScript.of(c);
        return script == UnicodeScript.INHERITED || c == 'ـ' ? UnicodeScript.ARABIC : script;
    }

    /** The script of most letters. */
    private static UnicodeScript main(String text) {
        int latin = 0;
        int arabic = 0;
        int cyrillic = 0;
        int other = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isLetter(c)) {
                switch (script(c)) {
                    case LATIN -> latin++;
                    case ARABIC -> arabic++;
                    case CYRILLIC -> cyrillic++;
                    default -> other++;
                }
            }
        }
        int most = Math.max(Math.max(latin, arabic), Math.max(cyrillic, other));
        if (most == latin) {
            return UnicodeScript.LATIN;
        }
        if (most == arabic) {
            return UnicodeScript.ARABIC;
        }
        return most == cyrillic ? UnicodeScript.CYRILLIC : UnicodeScript.COMMON;
    }
}
