package org.muqabala.reading.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.muqabala.reading.time.Time.Precision;

/**
 * Which days of a month are meant: all, the third, the last Friday, the first week.
 *
 * @param precision how finely it is told
 * @param day the day of the month where one is named by its number; else null
 * @param days the days in a given month; null where the month has none such
 */
record MonthPiece(Precision precision, @Nullable Integer day, Function<YearMonth, @Nullable Days> days) {
    static MonthPiece whole() {
        return new MonthPiece(Precision.MONTH, null, Days::of);
    }

    static MonthPiece day(int number) {
        return new MonthPiece(
                Precision.DAY, number, month -> number <= month.lengthOfMonth() ? Days.of(month.atDay(number)) : null);
    }

    static MonthPiece lastDay() {
        return new MonthPiece(Precision.DAY, null, month -> Days.of(month.atEndOfMonth()));
    }

    static MonthPiece nthWeekday(int nth, DayOfWeek weekday) {
        return new MonthPiece(Precision.DAY, null, month -> {
            LocalDate day = month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday));
            return YearMonth.from(day).equals(month) ? Days.of(day) : null;
        });
    }

    static MonthPiece lastWeekday(DayOfWeek weekday) {
        return new MonthPiece(
                Precision.DAY, null, month -> Days.of(month.atDay(1).with(TemporalAdjusters.lastInMonth(weekday))));
    }

    /** The n-th week, Monday to Sunday, that lies wholly in the month. */
    static MonthPiece nthWeek(int nth) {
        return new MonthPiece(Precision.WEEK, null, month -> {
            LocalDate monday = month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(nth, DayOfWeek.MONDAY));
            return YearMonth.from(monday).equals(month) ? Days.weekOf(monday) : null;
        });
    }

    /** The last week, Monday to Sunday, that lies wholly in the month. */
    static MonthPiece lastWeek() {
        return new MonthPiece(Precision.WEEK, null, month -> {
            LocalDate sunday = month.atDay(1).with(TemporalAdjusters.lastInMonth(DayOfWeek.SUNDAY));
            return new Days(sunday.minusDays(6), sunday);
        });
    }

    /** May a month of that number have such days in some year? */
    boolean fits(int month) {
        try {
            return day == null || LocalDate.of(2000, month, day) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
