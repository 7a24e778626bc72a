package org.muqabala.reading.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muqabala.reading.time.Time.Precision;

/**
 * A day of a month that is not named: "on the 24th", "Tuesday 19th".
 *
 * @param day the day of the month
 * @param weekday the weekday that the words give to it; null where they give none
 */
record BareDay(int day, @Nullable DayOfWeek weekday) implements When {
    private static final int MONTHS_AROUND = 7;

    @Override
    public Precision precision() {
        return Precision.DAY;
    }

    @Override
    public @Nullable Days days(Anchor anchor) {
        LocalDate reference = anchor.reference();
        if (reference == null) {
            return null;
        }
        List<Days> fitting = new ArrayList<>();
        for (int shift = -MONTHS_AROUND; shift <= MONTHS_AROUND; shift++) {
            YearMonth month = YearMonth.from(reference).plusMonths(shift);
            if (day <= month.lengthOfMonth()
                    && (weekday == null || month.atDay(day).getDayOfWeek() == weekday)) {
                fitting.add(Days.of(month.atDay(day)));
            }
        }
        return Choice.among(
                fitting,
                null,
                anchor.tense() == Tense.ALONE ? new Anchor(reference, Tense.UNTOLD, null, null) : anchor);
    }
}
