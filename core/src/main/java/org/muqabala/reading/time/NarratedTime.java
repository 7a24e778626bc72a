package org.muqabala.reading.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.muqabala.reading.time.Time.Precision;

/**
 * A time told by its distance from the day that the story told last: "two days earlier", "la veille", "двумя днями ранее".
 *
 * @param unit the unit of the distance
 * @param shift how many units after that day, negative for before
 */
record NarratedTime(Unit unit, int shift) implements When {
    @Override
    public Precision precision() {
        return unit.precision();
    }

    /** Null where the story told no day before, or tells the distance in units that no day can be counted in. */
    @Override
    public @Nullable Days days(Anchor anchor) {
        LocalDate day = anchor.story();
        if (day == null) {
            return null;
        }
        return switch (unit) {
            case DAY -> Days.of(day.plusDays(shift));
            case WEEK -> Days.of(day.plusWeeks(shift));
            // "more than a year earlier" compares, and tells of no year
            case WEEKEND, MONTH, QUARTER, HALF, YEAR, DECADE, CENTURY -> null;
        };
    }
}
