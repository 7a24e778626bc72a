package org.muqabala.reading.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muqabala.reading.time.Time.Precision;

/**
 * A time of the Islamic calendar, by the Umm al-Qura table of the JDK. The day may be one earlier or later where months begin by
 * sighting, so a day is an interval of three.
 *
 * @param year the year; null where it is not told
 * @param month the month, 1 for Muharram; null for a whole year
 * @param day the day; null for a whole month or year
 * @param direction the word that steers a month without a year; null where there is none
 */
record HijriTime(
        @Nullable Integer year,
        @Nullable Integer month,
        @Nullable Integer day,
        @Nullable Direction direction) implements When {
    @Override
    public Precision precision() {
        if (day != null) {
            return Precision.DAY;
        }
        return month == null ? Precision.YEAR : Precision.MONTH;
    }

    @Override
    public @Nullable Days days(Anchor anchor) {
        if (year != null) {
            return in(year);
        }
        if (anchor.reference() == null) {
            return null;
        }
        List<Days> around = new ArrayList<>();
        for (int shift = -1; shift <= 1; shift++) {
            Days days = in(yearOf(anchor.reference()) + shift);
            if (days != null) {
                around.add(days);
            }
        }
        return Choice.among(around, direction, anchor);
    }

    private static int yearOf(LocalDate day) {
        try {
            return HijrahDate.from(day).get(ChronoField.YEAR_OF_ERA);
        } catch (DateTimeException e) {
            return 0;
        }
    }

    private @Nullable Days in(int hijriYear) {
        try {
            HijrahDate first = HijrahDate.of(hijriYear, month == null ? 1 : month, day == null ? 1 : day);
            HijrahDate last = first;
            if (day == null) {
                int length = month == null ? first.lengthOfYear() : first.lengthOfMonth();
                last = first.plus(length - 1L, ChronoUnit.DAYS);
            }
            return new Days(
                    LocalDate.from(first).minusDays(1), LocalDate.from(last).plusDays(1));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
