package org.muqabala.reading.time;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.muqabala.reading.time.Time.Precision;

/**
 * A time of day.
 *
 * @param time the minute
 * @param precision {@link Precision#MINUTE} or, where no minutes are said, {@link Precision#HOUR}
 * @param offset the offset of the zone that is named; null where none is, or where its offset changes with the season
 */
record Clock(LocalTime time, Precision precision, @Nullable ZoneOffset offset) {
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    String partial() {
        return "T" + MINUTES.format(time) + (offset == null ? "" : offset.getId());
    }
}
