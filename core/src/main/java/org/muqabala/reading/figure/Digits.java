package org.muqabala.reading.figure;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muqabala.text.Language;

/**
 * Reads digits with their separators. Where a separator parts thousands in one region and decimals in another, both values
 * are kept, the likelier for the language first; CLDR's number symbols of its locales say which.
 */
final class Digits {
    /** More digits than any figure of the news has; longer runs are keys and serial numbers. */
    private static final int MOST = 24;

    private Digits() {}

    /** The values that digits may have, the likelier first; empty where they are no number ("1.2.3"). */
    static List<BigDecimal> read(String folded, Language language) {
        if (folded.length() > MOST) {
            return List.of();
        }
        String digits = folded.replace('،', ',');
        int separators = count(digits);
        if (separators == 0) {
            return List.of(new BigDecimal(digits));
        }
        int last = lastSeparator(digits);
        char sign = digits.charAt(last);
        boolean onlyOneKind = digits.chars().filter(c -> !isDigit((char) c)).allMatch(c -> c == sign);
        if (separators == 1) {
            return readOne(digits, last, sign, language);
        }
        if (onlyOneKind) {
            return sign == '٫' || !isGrouped(digits) ? List.of() : List.of(whole(digits));
        }
        return sign == '٬' || !isGrouped(digits.substring(0, last)) ? List.of() : List.of(decimal(digits, last));
    }

    private static List<BigDecimal> readOne(String digits, int at, char sign, Language language) {
        boolean couldGroup = at <= 3 && digits.length() - at == 4 && digits.charAt(0) != '0';
        if (sign == '٫') {
            return List.of(decimal(digits, at));
        }
        if (sign == '٬') {
            return couldGroup ? List.of(whole(digits)) : List.of();
        }
        if (!couldGroup) {
            return List.of(decimal(digits, at));
        }
        List<BigDecimal> grouped = List.of(whole(digits), decimal(digits, at));
        List<BigDecimal> parted = List.of(decimal(digits, at), whole(digits));
        boolean round = digits.endsWith("0");
        return switch (language) {
            case ENGLISH -> sign == ',' ? List.of(whole(digits)) : digits.endsWith("000") ? grouped : parted;
            case ARABIC -> sign == ',' || round ? grouped : parted;
            case SPANISH -> sign == '.' || round ? grouped : parted;
            case FRENCH -> sign == '.' || digits.endsWith("000") ? grouped : parted;
            case RUSSIAN -> digits.endsWith("000") ? grouped : parted;
        };
    }

    /** Digits in groups that spaces part ("70 000"), from {@code i}; null where there are none. */
    static @Nullable Spaced spaced(Words words, int i) {
        if (!isGroup(words, i, 1)) {
            return null;
        }
        int to = i + 1;
        StringBuilder digits = new StringBuilder(words.get(i).folded());
        while (words.goesOn(to) && to - i < 8 && isGroup(words, to, 3) && isNarrow(words, to)) {
            digits.append(words.get(to++).folded());
        }
        if (to == i + 1 || isGlued(words, to)) {
            return null;
        }
        return new Spaced(to, new BigDecimal(digits.toString()));
    }

    /**
     * A number in groups that spaces part.
     *
     * @param to index after its last token
     * @param value its value
     */
    record Spaced(int to, BigDecimal value) {}

    /** A plain space parts groups in French, Spanish and Russian only: elsewhere it parts two numbers. */
    private static boolean isNarrow(Words words, int i) {
        int before = words.get(i - 1).end();
        int gap = words.get(i).start() - before;
        boolean plain = words.text().charAt(before) == ' ';
        boolean spaces = words.language() == Language.FRENCH
                || words.language() == Language.SPANISH
                || words.language() == Language.RUSSIAN;
        return gap == 1 && (!plain || spaces) && words.text().charAt(before) != '\n';
    }

    private static boolean isGroup(Words words, int i, int least) {
        if (!words.isFree(i) || !words.isNumber(i)) {
            return false;
        }
        String digits = words.get(i).folded();
        return digits.length() <= 3
                && digits.length() >= least
                && count(digits) == 0
                && (least == 3 || digits.charAt(0) != '0');
    }

    private static boolean isGlued(Words words, int i) {
        return words.isNumber(i) && words.touches(i);
    }

    /** Groups of three, or of two before the last three as in India, after a first of one to three. */
    private static boolean isGrouped(String digits) {
        String[] groups = digits.split("[.,٬]", -1);
        int n = groups.length;
        if (n == 1) {
            return true;
        }
        int inner = n > 2 ? groups[1].length() : 3;
        if (groups[0].isEmpty() || groups[0].length() > 3 || groups[n - 1].length() != 3 || inner != 2 && inner != 3) {
            return false;
        }
        for (int i = 1; i < n - 1; i++) {
            if (groups[i].length() != inner) {
                return false;
            }
        }
        return true;
    }

    private static BigDecimal whole(String digits) {
        return new BigDecimal(bare(digits));
    }

    private static BigDecimal decimal(String digits, int at) {
        return new BigDecimal(bare(digits.substring(0, at)) + "." + digits.substring(at + 1));
    }

    private static String bare(String digits) {
        StringBuilder bare = new StringBuilder(digits.length());
        for (int i = 0; i < digits.length(); i++) {
            if (isDigit(digits.charAt(i))) {
                bare.append(digits.charAt(i));
            }
        }
        return bare.toString();
    }

    private static int count(String digits) {
        return digits.length() - bare(digits).length();
    }

    private static int lastSeparator(String digits) {
        int i = digits.length() - 1;
        while (isDigit(digits.charAt(i))) {
            i--;
        }
        return i;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
