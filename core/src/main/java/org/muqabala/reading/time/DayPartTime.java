package org.muqabala.reading.time;

import org.jspecify.annotations.Nullable;
import org.muqabala.reading.time.Time.Precision;

/**
 * A morning, an evening or a night of a day. Its interval is the day: outlets put the bounds of a morning differently.
 *
 * @param day the day
 */
record DayPartTime(When day) implements When {
    @Override
    public Precision precision() {
        return Precision.DAY_PART;
    }

    @Override
    public @Nullable Days days(Anchor anchor) {
        return day.days(anchor);
    }

    @Override
    public @Nullable String partial() {
        return day.partial();
    }
}
