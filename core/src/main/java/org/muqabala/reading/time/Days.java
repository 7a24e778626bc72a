package org.muqabala.reading.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/**
 * A run of days, both ends included.
 *
 * @param from the first day
 * @param to the last day, not before {@code from}
 */
record Days(LocalDate from, LocalDate to) {
    static Days of(LocalDate day) {
        return new Days(day, day);
    }

    static Days of(YearMonth month) {
        return new Days(month.atDay(1), month.atEndOfMonth());
    }

    /** From the first of January of one year to the last of December of another. */
    static Days ofYears(int first, int last) {
        return new Days(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    /** The months of a year from {@code first} to {@code last}, 1 for January. */
    static Days ofMonths(int year, int first, int last) {
        return new Days(LocalDate.of(year, first, 1), YearMonth.of(year, last).atEndOfMonth());
    }

    /** Monday to Sunday around {@code day}. */
    static Days weekOf(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Days(monday, monday.plusDays(6));
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** How many days lie between this run and {@code day}; 0 where it holds the day. */
    long distance(LocalDate day) {
        if (contains(day)) {
            return 0;
        }
        return day.isBefore(from) ? ChronoUnit.DAYS.between(day, from) : ChronoUnit.DAYS.between(to, day);
    }
}
