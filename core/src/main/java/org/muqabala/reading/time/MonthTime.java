package org.muqabala.reading.time;

import java.time.DayOfWeek;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.muqabala.reading.time.Time.Precision;

/**
 * A month or some days of it.
 *
 * @param month the month
 * @param piece which of its days
 * @param weekday the weekday that the words give to the day, to choose the year by; null where they give none
 */
record MonthTime(MonthRef month, MonthPiece piece, @Nullable DayOfWeek weekday) implements When {
    /** A weekday chooses a year only this near: beyond, it is a slip of the pen. */
    private static final int NEAR_YEARS = 3;

    static MonthTime of(MonthRef month, MonthPiece piece) {
        return new MonthTime(month, piece, null);
    }

    MonthTime on(@Nullable DayOfWeek other) {
        return new MonthTime(month, piece, other);
    }

    MonthTime in(YearRef year) {
        return new MonthTime(month.in(year), piece, weekday);
    }

    @Override
    public Precision precision() {
        return piece.precision();
    }

    @Override
    public @Nullable Days days(Anchor anchor) {
        List<Days> all = new ArrayList<>();
        List<Days> fitting = new ArrayList<>();
        for (YearMonth candidate : month.candidates(anchor)) {
            Days days = piece.days().apply(candidate);
            if (days != null) {
                all.add(days);
                if (weekday != null
                        && days.from().getDayOfWeek() == weekday
                        && (anchor.reference() == null
                                || month.year().isTold()
                                || Math.abs(days.from().getYear()
                                                - anchor.reference().getYear())
                                        <= NEAR_YEARS)) {
                    fitting.add(days);
                }
            }
        }
        if (all.size() == 1) {
            return all.get(0);
        }
        return Choice.among(fitting.isEmpty() ? all : fitting, month.choosing(), anchor);
    }

    @Override
    public @Nullable String partial() {
        Integer number = month.month();
        if (number == null) {
            return null;
        }
        return piece.day() == null
                ? String.format(Locale.ROOT, "--%02d", number)
                : String.format(Locale.ROOT, "--%02d-%02d", number, piece.day());
    }
}
