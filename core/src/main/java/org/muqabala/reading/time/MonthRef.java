package org.muqabala.reading.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A month as the words give it: "January", "last November", "March 2024", "next month", "May of last year".
 *
 * @param month its number, 1 for January; null where it is told from the reference's month alone ("next month")
 * @param direction the word that steers it; null where there is none
 * @param year the year it stands in
 */
record MonthRef(@Nullable Integer month, @Nullable Direction direction, YearRef year) {
    /** A date and its weekday meet again within eleven years. */
    private static final int YEARS_AROUND = 11;

    MonthRef in(YearRef other) {
        return new MonthRef(month, direction, other);
    }

    /** Every month it may be, in order of time; none where nothing places it. */
    List<YearMonth> candidates(Anchor anchor) {
        LocalDate reference = anchor.reference();
        List<YearMonth> months = new ArrayList<>();
        if (month == null) {
            if (reference != null && direction != null) {
                months.add(YearMonth.from(reference).plusMonths(direction.units()));
            }
        } else if (year.isTold()) {
            Integer number = year.number(anchor);
            if (number != null) {
                months.add(YearMonth.of(number, month));
            }
        } else if (reference != null) {
            for (int shift = -YEARS_AROUND; shift <= YEARS_AROUND; shift++) {
                months.add(YearMonth.of(reference.getYear() + shift, month));
            }
        }
        return months;
    }

    /** The word that has still to choose among the candidates. */
    @Nullable
    Direction choosing() {
        return month == null || year.isTold() ? null : direction;
    }
}
