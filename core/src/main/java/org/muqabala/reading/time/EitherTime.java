package org.muqabala.reading.time;

import org.jspecify.annotations.Nullable;
import org.muqabala.reading.time.Time.Precision;

/**
 * A weekday and an ordinal before a month, which is a date where the calendar agrees and else the place of the weekday in the
 * month: "الثلاثاء الثالث من أيلول" is Tuesday the 3rd in 2013 and the third Tuesday in 2014.
 *
 * @param date the first reading, with its weekday
 * @param place the other
 */
record EitherTime(MonthTime date, MonthTime place) implements When {
    @Override
    public Precision precision() {
        return Precision.DAY;
    }

    @Override
    public @Nullable Days days(Anchor anchor) {
        Days days = date.days(anchor);
        return days == null || days.from().getDayOfWeek() == date.weekday() ? days : place.days(anchor);
    }

    @Override
    public @Nullable String partial() {
        return date.partial();
    }
}
