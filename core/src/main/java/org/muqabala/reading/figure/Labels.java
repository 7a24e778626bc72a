package org.muqabala.reading.figure;

import org.jspecify.annotations.Nullable;
import org.muqabala.reading.figure.CountedNouns.Noun;
import org.muqabala.reading.figure.WordLists.Name;
import org.muqabala.text.Language;
import org.muqabala.text.Token;

/** Tells digits that name, date or number something from digits that count: G7, Boeing 737, article 5, 2021, 05:40. */
final class Labels {
    private static final int FIRST_YEAR = 1800;
    /** The first year that a month or "in" before it tells. */
    private static final int FIRST_DATED = 1000;

    private static final int LAST_YEAR = 2100;
    private static final int LONGEST_COUNT = 13;
    private static final int REACH = 6;
    private static final int LEAST_WORD = 3;

    private final WordLists lists;
    private final NumberLexicon numbers;
    private final UnitLexicon units;

    Labels(WordLists lists, NumberLexicon numbers, UnitLexicon units) {
        this.lists = lists;
        this.numbers = numbers;
        this.units = units;
    }

    /** Are the digits at token {@code i} part of a code, a clock time, a date or a telephone number, whatever follows? */
    boolean isCode(Words words, int i) {
        if (!words.isNumber(i)) {
            return false;
        }
        String digits = words.get(i).folded();
        return isGluedBefore(words, i)
                || isGluedAfter(words, i + 1)
                || isChain(words, i)
                || digits.length() > LONGEST_COUNT && digits.chars().allMatch(Character::isDigit)
                || digits.startsWith("0")
                        && digits.length() > 5
                        && digits.chars().allMatch(Character::isDigit)
                || words.is(i - 1, "+") && words.touches(i) && digits.length() > 5;
    }

    private boolean isGluedBefore(Words words, int i) {
        if (!words.touches(i)) {
            return false;
        }
        Token before = words.get(i - 1);
        if (before.isWord()) {
            return !isParticle(words, i - 1) && units.beforeNumber(words, i - 1) == null;
        }
        if (words.is(i - 1, "#") || words.is(i - 1, "№") || words.is(i - 1, "@") || words.is(i - 1, "_")) {
            return true;
        }
        boolean hyphen = words.isHyphen(i - 1) || words.is(i - 1, "/");
        return hyphen && words.touches(i - 1) && words.isWord(i - 2) && !isParticle(words, i - 2);
    }

    /** و500, الـ50, l'1: what a language writes onto a number. */
    private static boolean isParticle(Words words, int i) {
        String word = words.get(i).folded();
        return words.language() == Language.ARABIC
                ? word.length() <= 4 && "وفبلكال".contains(word.substring(0, 1)) && isAllParticles(word)
                : word.endsWith("'");
    }

    private static boolean isAllParticles(String word) {
        return word.chars().allMatch(c -> "وفبلكا".indexOf(c) >= 0);
    }

    private boolean isGluedAfter(Words words, int i) {
        return words.touches(i)
                && words.isWord(i)
                && !isArabicWord(words, i)
                && (isDecade(words, i)
                        || units.at(words, i) == null
                                && numbers.at(words, i) == null
                                && units.beforeNumber(words, i) == null);
    }

    /** "1950s" is a decade, not a span of seconds. */
    private static boolean isDecade(Words words, int i) {
        return words.is(i, "s") && words.get(i - 1).folded().length() == 4;
    }

    /** Arabic nouns are often written onto the digits that count them. */
    static boolean isArabicWord(Words words, int i) {
        return words.language() == Language.ARABIC
                && words.get(i).folded().length() >= LEAST_WORD
                && Character.UnicodeScript.of(words.get(i).folded().charAt(0)) == Character.UnicodeScript.ARABIC;
    }

    /** Clock times, dates, results, versions and telephone numbers: numbers that signs chain together. */
    private static boolean isChain(Words words, int i) {
        return links(words, i, -1, ":/.")
                || links(words, i, 1, ":.")
                || isDate(words, i)
                || isDate(words, i - 2)
                || isDate(words, i - 4)
                || links(words, i, 1, "-") && (links(words, i + 2, 1, "-") || isLong(words, i) && isLong(words, i + 2))
                || links(words, i, -1, "-")
                        && (links(words, i - 2, -1, "-") || isLong(words, i) && isLong(words, i - 2));
    }

    /** Three numbers with strokes between them. */
    private static boolean isDate(Words words, int i) {
        return words.isNumber(i)
                && words.is(i + 1, "/")
                && words.isNumber(i + 2)
                && words.is(i + 3, "/")
                && words.isNumber(i + 4);
    }

    /** Are the digits at token {@code i} one side of a result of a match, "3-1"? */
    static boolean isResult(Words words, int i) {
        return links(words, i, 1, "-–") || links(words, i, -1, "-–");
    }

    private static boolean isLong(Words words, int i) {
        return words.get(i).folded().length() > 6;
    }

    private static boolean links(Words words, int i, int step, String signs) {
        int sign = i + step;
        return words.isNumber(i)
                && words.isNumber(i + 2 * step)
                && words.get(sign).text().length() == 1
                && signs.contains(words.get(sign).text())
                && words.touches(Math.max(i, sign))
                && words.touches(Math.max(sign, sign + step));
    }

    /** Does a month follow the number {@code [from, to)}, or stand before it where days follow their month? */
    boolean isDay(Words words, int from, int to) {
        boolean of = to < words.size() && numbers.at(words, to, NumberWord.Role.OF) != null;
        return lists.has(Name.MONTH, words, of ? to + 1 : to)
                || words.language() == Language.ENGLISH && lists.endsBefore(Name.MONTH, words, from);
    }

    /** Does the word before token {@code i} say that a number follows which counts nothing? */
    boolean isLabelled(Words words, int i) {
        int at = i;
        for (int n = 0; n < 2 && at > 0 && isOpening(words, at - 1); n++) {
            at--;
        }
        return lists.endsBefore(Name.LABEL, words, at);
    }

    private static boolean isOpening(Words words, int i) {
        return words.is(i, ":") || words.is(i, "(") || words.is(i, "«") || words.is(i, "\"");
    }

    /** Is this a year, as far as its digits and the word before tell? */
    boolean isYear(Words words, int i, @Nullable Noun noun) {
        String digits = words.get(i).folded();
        if (digits.length() != 4 || !digits.chars().allMatch(Character::isDigit)) {
            return false;
        }
        int value = Integer.parseInt(digits);
        boolean dated = lists.endsBefore(Name.YEAR, words, i) || lists.endsBefore(Name.MONTH, words, i);
        if (value < (dated ? FIRST_DATED : FIRST_YEAR) || value > LAST_YEAR) {
            return false;
        }
        boolean round = value % 100 == 0;
        if (words.isAlone(i, i + 1)) {
            return !round;
        }
        return dated || noun == null || !round && !(words.language() == Language.ARABIC && noun.plural());
    }

    /** Do digits without unit, bound and noun count all the same, as after "the toll rose to"? */
    boolean isExpected(Words words, int i) {
        if (words.touches(i) && words.isWord(i - 1) || lists.has(Name.CUE_BEHIND, words, i + 1)) {
            return true;
        }
        for (int k = i - 1; k >= Math.max(0, i - REACH); k--) {
            if (words.is(k, ".") || words.is(k, "؟")) {
                return false;
            }
            if (lists.has(Name.CUE, words, k)) {
                return true;
            }
        }
        return false;
    }

    /** Does a name stand right before token {@code i}, as of an aircraft or a product? */
    boolean followsName(Words words, int i) {
        if (words.isTaken(i - 1) && words.isWord(i - 1)) {
            return true;
        }
        if (!words.isWord(i - 1) || words.get(i).gap() != Token.Gap.SPACE) {
            return false;
        }
        Token before = words.get(i - 1);
        boolean first =
                i == 1 || before.gap().compareTo(Token.Gap.LINE) >= 0 || words.is(i - 2, ".") || words.is(i - 2, "?");
        return Character.isUpperCase(before.text().charAt(0)) && !first;
    }

    /** Do quotation marks close right after token {@code i}, so that it is the end of a name or a title? */
    boolean closesQuotation(Words words, int i) {
        int next = i + 1;
        return next < words.size()
                && words.touches(next)
                && "\"”»″’“".contains(words.get(next).text())
                && words.isWord(i - 1);
    }
}
