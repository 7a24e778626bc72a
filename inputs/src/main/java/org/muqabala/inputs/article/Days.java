package org.muqabala.inputs.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads the days that programs write: ISO 8601 (2024-03-05, 2024-03-05T23:30:00+03:00, 20240305), with slashes (2024/03/05), and as in
 * letters and feeds (Tue, 5 Mar 2024 23:30:00 +0300; RFC 822). The day is the one that is written, not the one it then was in
 * London. 25/03/2024 can be one day only and is read; 03/04/2024 may be two and is not.
 */
public final class Days {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    /** A notation of a day is not longer. */
    private static final int LONGEST = 60;

    private static final Map<String, Integer> MONTHS = months();

    private Days() {}

    /** What a run of characters is. */
    private enum Kind {
        DIGIT,
        LETTER,
        SIGN
    }

    /** The day of a notation; empty where it is none or may be several. */
    public static Optional<LocalDate> of(String written) {
        String text = written.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        return Optional.ofNullable(day(parts(text)))
                .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
    }

    /** The runs of digits, of letters, and the signs between them; spaces and full stops of abbreviations left out. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            int from = i;
            Kind kind = kind(text.charAt(i));
            do {
                i++;
            } while (kind != Kind.SIGN && i < text.length() && kind(text.charAt(i)) == kind);
            String part = text.substring(from, i);
            if (kind == Kind.DIGIT) {
                parts.add(digits(part));
            } else if (kind == Kind.LETTER || !part.isBlank()) {
                parts.add(part.toLowerCase(Locale.ROOT));
            }
        }
        return parts;
    }

    private static Kind kind(char c) {
        return Character.isDigit(c) ? Kind.DIGIT : Character.isLetter(c) ? Kind.LETTER : Kind.SIGN;
    }

    /** In ASCII, also where they are written as in Arabic. */
    private static String digits(String part) {
        StringBuilder ascii = new StringBuilder();
        part.chars().forEach(c -> ascii.append((char) ('0' + Character.digit(c, 10))));
        return ascii.toString();
    }

    private static @Nullable LocalDate day(List<String> parts) {
        if (parts.size() >= 4
                && MONTHS.containsKey(parts.get(0))
                && parts.get(2).equals(",")) { // March 5, 2024
            return isTimeAfter(parts, 4) ? inWords(parts.get(1), parts.get(0), parts.get(3)) : null;
        }
        int first = !parts.isEmpty() && Character.isLetter(parts.get(0).charAt(0)) ? afterWeekday(parts) : 0;
        List<String> day = parts.subList(first, parts.size());
        if (day.size() == 1 || day.size() > 1 && day.get(1).equals("t")) {
            return compact(day.get(0));
        }
        if (day.size() >= 3 && isNumber(day.get(0), 1, 2) && MONTHS.containsKey(day.get(1))) {
            return isTimeAfter(day, 3) ? inWords(day.get(0), day.get(1), day.get(2)) : null;
        }
        if (day.size() >= 5 && day.get(1).equals(day.get(3)) && isTimeAfter(day, 5)) {
            return separated(day.get(0), day.get(1), day.get(2), day.get(4));
        }
        return null;
    }

    /** The index of what follows "Tue," or "Tuesday". */
    private static int afterWeekday(List<String> parts) {
        return parts.size() > 1 && parts.get(1).equals(",") ? 2 : 1;
    }

    /** What follows a day is a time of day: nothing, or "T" or a space and digits; never a sign that goes on with the day. */
    private static boolean isTimeAfter(List<String> day, int index) {
        if (day.size() == index) {
            return true;
        }
        String next = day.get(index);
        if (next.equals("t") || next.equals(",")) {
            return day.size() > index + 1 && isNumber(day.get(index + 1), 1, 2);
        }
        return next.equals("z")
                || isNumber(next, 1, 2)
                        && day.size() > index + 1
                        && day.get(index + 1).equals(":");
    }

    private static @Nullable LocalDate separated(String first, String sign, String second, String third) {
        boolean dash = sign.equals("-");
        if (!dash && !sign.equals("/") && !sign.equals(".")) {
            return null;
        }
        if (isNumber(first, 4, 4) && isNumber(second, 1, 2) && isNumber(third, 1, 2)) {
            return date(number(first), number(second), number(third));
        }
        if (dash && isNumber(first, 1, 2) && MONTHS.containsKey(second)) {
            return inWords(first, second, third);
        }
        if (!isNumber(third, 4, 4) || !isNumber(first, 1, 2) || !isNumber(second, 1, 2)) {
            return null;
        }
        int one = number(first);
        int two = number(second);
        if (one > 12 || one == two || sign.equals(".")) {
            return date(number(third), two, one);
        }
        return two > 12 ? date(number(third), one, two) : null;
    }

    private static @Nullable LocalDate inWords(String day, String month, String year) {
        Integer number = MONTHS.get(month);
        if (number == null || !isNumber(year, 2, 4) || year.length() == 3 || !isNumber(day, 1, 2)) {
            return null;
        }
        int full = number(year);
        if (year.length() == 2) { // RFC 2822: 00 to 49 are of this century
            full += full < 50 ? 2000 : 1900;
        }
        return date(full, number, number(day));
    }

    private static @Nullable LocalDate compact(String digits) {
        return isNumber(digits, 8, 8)
                ? date(number(digits.substring(0, 4)), number(digits.substring(4, 6)), number(digits.substring(6)))
                : null;
    }

    private static boolean isNumber(String part, int shortest, int longest) {
        return part.length() >= shortest && part.length() <= longest && part.charAt(0) >= '0' && part.charAt(0) <= '9';
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static @Nullable LocalDate date(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new TreeMap<>();
        String[] names = {
            "january", "february", "march", "april", "may", "june",
            "july", "august", "september", "october", "november", "december"
        };
        for (int i = 0; i < names.length; i++) {
            months.put(names[i], i + 1);
            months.put(names[i].substring(0, 3), i + 1);
        }
        months.put("sept", 9);
        return months;
    }
}
