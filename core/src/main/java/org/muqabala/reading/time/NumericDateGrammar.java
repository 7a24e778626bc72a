package org.muqabala.reading.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muqabala.reading.time.Time.Precision;
import org.muqabala.text.Language;

/**
 * Reads dates written in digits alone: 18/04/2024, 2024-04-18, 12.02.2013. Where both orders of day and month are possible the month
 * comes first in English alone, and there not where that lies well ahead of the reference while the other order lies near it.
 */
final class NumericDateGrammar {
    private static final int NEAR = 31;
    private static final int SIGNS = 3;

    private final TimeWords words;
    private final @Nullable LocalDate reference;

    NumericDateGrammar(TimeWords words, @Nullable LocalDate reference) {
        this.words = words;
        this.reference = reference;
    }

    @Nullable
    Found<When> at(int i) {
        if (!words.isNumber(i) || words.isSign(i - 1, "/-") && words.touches(i)) {
            return null;
        }
        Found<When> date = dotted(i);
        if (date == null) {
            date = signed(i);
        }
        return date;
    }

    private @Nullable Found<When> dotted(int i) {
        String[] parts = words.token(i).folded().split("\\.", -1);
        return parts.length == SIGNS ? full(i, i + 1, List.of(parts), ".") : null;
    }

    private @Nullable Found<When> signed(int i) {
        if (words.number(i) == null) {
            return null;
        }
        List<String> parts = new ArrayList<>();
        parts.add(words.token(i).folded());
        int at = i + 1;
        String sign = null;
        while (parts.size() < SIGNS
                && words.isSign(at, sign == null ? "/-" : sign)
                && words.number(at + 1) != null
                && words.touches(at) == words.touches(at + 1)) {
            sign = words.token(at).folded();
            parts.add(words.token(at + 1).folded());
            at += 2;
        }
        boolean goesOn = sign != null && words.isSign(at, sign) && words.isNumber(at + 1);
        if (sign == null || goesOn || parts.size() == 1) {
            return null;
        }
        return parts.size() == SIGNS ? full(i, at, parts, sign) : pair(i, at, parts, sign);
    }

    private @Nullable Found<When> full(int from, int to, List<String> parts, String sign) {
        List<Integer> numbers = new ArrayList<>();
        for (String part : parts) {
            if (part.isEmpty()
                    || part.length() > 4
                    || part.length() == 3
                    || !part.chars().allMatch(c -> c >= '0' && c <= '9')) {
                return null;
            }
            numbers.add(Integer.parseInt(part));
        }
        LocalDate day;
        if (parts.get(0).length() == 4) {
            day = day(numbers.get(0), numbers.get(1), numbers.get(2));
        } else if (parts.get(2).length() >= 2) {
            int year = parts.get(2).length() == 2 ? DateGrammar.fullYear(numbers.get(2)) : numbers.get(2);
            // who writes dots seldom puts the month first
            LocalDate dayFirst = sign.equals(".") ? day(year, numbers.get(1), numbers.get(0)) : null;
            day = dayFirst == null ? inOrder(year, numbers.get(0), numbers.get(1)) : dayFirst;
        } else {
            return null;
        }
        return day == null || day.getYear() < 1000 || day.getYear() >= 2200
                ? null
                : new Found<>(from, to, new FixedTime(Days.of(day), Precision.DAY));
    }

    private @Nullable LocalDate inOrder(int year, int first, int second) {
        LocalDate dayFirst = day(year, second, first);
        LocalDate monthFirst = day(year, first, second);
        if (dayFirst == null || monthFirst == null) {
            return dayFirst == null ? monthFirst : dayFirst;
        }
        if (words.language() != Language.ENGLISH) {
            return dayFirst;
        }
        return isAhead(monthFirst) && isNear(dayFirst) ? dayFirst : monthFirst;
    }

    private boolean isNear(LocalDate day) {
        return reference != null && Math.abs(ChronoUnit.DAYS.between(day, reference)) <= NEAR;
    }

    private boolean isAhead(LocalDate day) {
        return reference != null && ChronoUnit.DAYS.between(reference, day) > NEAR;
    }

    private static @Nullable LocalDate day(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** "2014-10" is a month; "2/15" a day, which only "on" before it or an otherwise empty text tells from a score or a fraction. */
    private @Nullable Found<When> pair(int from, int to, List<String> parts, String sign) {
        Integer first = Integer.valueOf(parts.get(0));
        Integer second = Integer.valueOf(parts.get(1));
        if (words.year(from) != null) {
            boolean month = parts.get(1).length() == 2 && second >= 1 && second <= 12 && second <= first % 100;
            return month && words.touches(from + 1)
                    ? new Found<>(from, to, new FixedTime(Days.of(YearMonth.of(first, second)), Precision.MONTH))
                    : null;
        }
        boolean monthLeads = words.language() == Language.ENGLISH && first <= 12;
        int month = monthLeads ? first : second;
        int day = monthLeads ? second : first;
        if (month < 1
                || month > 12
                || day < 1
                || day > 31
                || !MonthPiece.day(day).fits(month)) {
            return null;
        }
        boolean introduced = sign.equals("/") && (words.is(from - 1, Kind.ON) || words.is(from - 1, Kind.WEEKDAY));
        return new Found<>(
                from, to, MonthTime.of(new MonthRef(month, null, YearRef.UNTOLD), MonthPiece.day(day)), introduced);
    }
}
