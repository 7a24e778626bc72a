package org.muqabala.reading.time;

import org.jspecify.annotations.Nullable;
import org.muqabala.reading.time.Time.Precision;

/**
 * A time of day, on a day where the phrase names one.
 *
 * @param day the day; null where none is named
 * @param clock the time of day
 */
record ClockTime(@Nullable When day, Clock clock) implements When {
    @Override
    public Precision precision() {
        return clock.precision();
    }

    @Override
    public @Nullable Days days(Anchor anchor) {
        return day == null ? null : day.days(anchor);
    }

    @Override
    public @Nullable String partial() {
        return day == null || day.partial() == null ? clock.partial() : day.partial() + clock.partial();
    }
}
