package org.muqabala.reading.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.muqabala.reading.time.Time.Precision;

/**
 * A calendar unit told by its distance from the reference: yesterday, last week, three months ago.
 *
 * @param unit the unit
 * @param shift how many units after the reference's own, negative for before
 * @param spoken how the words tell the distance
 * @param weekday the weekday that the words give to the day; null where they give none
 */
record ShiftedTime(
        Unit unit, int shift, Spoken spoken, @Nullable DayOfWeek weekday) implements When {
    private static final int ROUND = 20;

    /** The ways to tell a distance. */
    enum Spoken {
        /** By a name: "yesterday", "last week", which is Monday to Sunday. */
        NAMED,
        /** By a count back: "two weeks ago", a day fourteen days before. */
        BACK,
        /** By a count ahead: "in two weeks". */
        AHEAD
    }

    static ShiftedTime day(int shift) {
        return new ShiftedTime(Unit.DAY, shift, Spoken.NAMED, null);
    }

    static ShiftedTime unit(Unit unit, int shift) {
        return new ShiftedTime(unit, shift, Spoken.NAMED, null);
    }

    static ShiftedTime counted(Unit unit, int shift) {
        return new ShiftedTime(unit, shift, shift < 0 ? Spoken.BACK : Spoken.AHEAD, null);
    }

    ShiftedTime on(DayOfWeek other) {
        return new ShiftedTime(unit, shift, spoken, other);
    }

    @Override
    public Precision precision() {
        return unit.precision();
    }

    @Override
    public @Nullable Days days(Anchor anchor) {
        LocalDate day = anchor.reference();
        if (day == null || isNarrated(anchor.tense()) || isRound()) {
            return null;
        }
        return switch (unit) {
            case DAY -> Days.of(nearestWeekday(day.plusDays(shift)));
            case WEEK -> spoken != Spoken.NAMED ? Days.of(day.plusWeeks(shift)) : Days.weekOf(day.plusWeeks(shift));
            case WEEKEND -> weekend(day);
            case MONTH -> Days.of(YearMonth.from(day).plusMonths(shift));
            case QUARTER -> months(YearMonth.from(day), 3);
            case HALF -> months(YearMonth.from(day), 6);
            case YEAR -> Days.ofYears(day.getYear() + shift, day.getYear() + shift);
            case DECADE -> years(day.getYear(), 10);
            case CENTURY -> years(day.getYear(), 100);
        };
    }

    /** "The worst since 100 years": a round number that great counts nothing off. */
    private boolean isRound() {
        return spoken != Spoken.NAMED && Math.abs(shift) >= ROUND && shift % 10 == 0;
    }

    /** "After two days" of a story is counted from the story. */
    private boolean isNarrated(Tense tense) {
        return spoken == Spoken.AHEAD && (tense == Tense.PAST || tense == Tense.UNTOLD);
    }

    /** The weekday wins over the distance: a text printed a day late keeps its weekdays. */
    private LocalDate nearestWeekday(LocalDate day) {
        if (weekday == null) {
            return day;
        }
        int ahead = Math.floorMod(weekday.getValue() - day.getDayOfWeek().getValue(), 7);
        return ahead <= 3 ? day.plusDays(ahead) : day.minusDays(7 - ahead);
    }

    private Days weekend(LocalDate day) {
        LocalDate saturday = Days.weekOf(day).from().plusDays(5).plusWeeks(shift);
        return new Days(saturday, saturday.plusDays(1));
    }

    private Days months(YearMonth month, int length) {
        YearMonth first =
                month.minusMonths((month.getMonthValue() - 1) % length).plusMonths((long) shift * length);
        return new Days(first.atDay(1), first.plusMonths(length - 1).atEndOfMonth());
    }

    private Days years(int year, int length) {
        int first = year - Math.floorMod(year, length) + shift * length;
        return Days.ofYears(first, first + length - 1);
    }
}
