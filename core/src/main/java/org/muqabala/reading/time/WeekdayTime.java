package org.muqabala.reading.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.muqabala.reading.time.Time.Precision;

/**
 * A weekday without a date: "on Tuesday", "next Friday", "Sunday of last week".
 *
 * <p>As the news writes it, a bare weekday is the last such day, the reference's own included, unless the words around it tell
 * of what will be; a verb of the present, which announces, asks for the next one where that is close.
 *
 * @param weekday the weekday
 * @param direction the word that steers it; null where there is none
 * @param week weeks from the reference's week to the one named; null where no week is named
 */
record WeekdayTime(
        DayOfWeek weekday,
        @Nullable Direction direction,
        @Nullable Integer week) implements When {
    private static final int CLOSE = 3;

    static WeekdayTime of(DayOfWeek weekday) {
        return new WeekdayTime(weekday, null, null);
    }

    @Override
    public Precision precision() {
        return Precision.DAY;
    }

    @Override
    public @Nullable Days days(Anchor anchor) {
        LocalDate reference = anchor.reference();
        return reference == null ? null : Days.of(day(reference, anchor.tense()));
    }

    private LocalDate day(LocalDate reference, Tense tense) {
        if (week != null) {
            return inWeek(reference, week);
        }
        if (direction == null) {
            return bare(reference, tense);
        }
        LocalDate next = reference.with(TemporalAdjusters.next(weekday));
        return switch (direction) {
            case LAST -> reference.with(TemporalAdjusters.previous(weekday));
            case THIS ->
                tense == Tense.PAST ? inWeek(reference, 0) : reference.with(TemporalAdjusters.nextOrSame(weekday));
            case COMING -> next;
            case NEXT -> inWeek(reference, 1);
            case AFTER_NEXT -> next.plusWeeks(1);
        };
    }

    private LocalDate bare(LocalDate reference, Tense tense) {
        LocalDate behind = reference.with(TemporalAdjusters.previousOrSame(weekday));
        LocalDate ahead = reference.with(TemporalAdjusters.nextOrSame(weekday));
        return switch (tense) {
            case FUTURE -> ahead;
            case PRESENT -> ahead.isAfter(reference.plusDays(CLOSE)) ? behind : ahead;
            case PAST, UNTOLD, ALONE -> behind;
        };
    }

    private LocalDate inWeek(LocalDate reference, int weeks) {
        return Days.weekOf(reference).from().plusWeeks(weeks).with(TemporalAdjusters.nextOrSame(weekday));
    }
}
