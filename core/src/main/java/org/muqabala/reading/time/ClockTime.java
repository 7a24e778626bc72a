package org.muqabala.reading.time;

import org.jspecify.annotations.Nullable;
import org.muqabala.reading.time.Time.Precision;

/**
 * A time of day, on a day where the phrase names one.
 *
 * @param day the day; null where none is named
 * @param clock the time of day
 */
record ClockTime(@Nullable Found<When> day, Found<Clock> clock) implements When {
    @Override
    public Precision precision() {
        return clock.value().precision();
    }

    @Override
    public @Nullable Days days(Anchor anchor) {
        return day == null ? null : day.value().days(anchor);
    }

    @Override
    public @Nullable String partial() {
        String ofDay = day == null ? null : day.value().partial();
        String ofClock = clock.value().partial();
        return ofDay == null ? ofClock : ofDay + ofClock;
    }
}
