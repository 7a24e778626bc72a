package org.muqabala.reading.time;

import org.jspecify.annotations.Nullable;
import org.muqabala.reading.time.Time.Precision;

/**
 * A time whose two ends are both named: "from 9 to 10 January".
 *
 * @param first the first end
 * @param last the last end
 */
record RangeTime(When first, When last) implements When {
    @Override
    public Precision precision() {
        return last.precision();
    }

    @Override
    public @Nullable Days days(Anchor anchor) {
        Days end = last.days(anchor);
        Days start = end == null ? null : startBefore(first, end, anchor);
        return start == null || end == null || start.from().isAfter(end.to()) ? null : new Days(start.from(), end.to());
    }

    /** A first end without a year of its own is the last such day before the other end. */
    private static @Nullable Days startBefore(When first, Days end, Anchor anchor) {
        if (first instanceof PartTime time) {
            Days whole = startBefore(time.whole(), end, anchor);
            return whole == null ? null : time.part().of(whole, time.whole().precision());
        }
        if (first instanceof MonthTime time
                && time.month().month() != null
                && !time.month().year().isTold()) {
            Days sameYear = time.in(YearRef.of(end.to().getYear())).days(anchor);
            return sameYear != null && sameYear.from().isAfter(end.to())
                    ? time.in(YearRef.of(end.to().getYear() - 1)).days(anchor)
                    : sameYear;
        }
        if (first instanceof WeekdayTime time) {
            int back = Math.floorMod(
                    end.to().getDayOfWeek().getValue() - time.weekday().getValue(), 7);
            return Days.of(end.to().minusDays(back));
        }
        return first.days(anchor);
    }

    @Override
    public @Nullable String partial() {
        return first.partial() == null || last.partial() == null ? null : first.partial() + "/" + last.partial();
    }
}
