package org.muqabala.reading.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A day, or a minute of a day.
 *
 * @param date the day, in the Gregorian calendar
 * @param time the minute; null where only the day is known
 * @param offset the offset from UTC; null where the text gives none
 */
public record Moment(
        LocalDate date, @Nullable LocalTime time, @Nullable ZoneOffset offset) implements Comparable<Moment> {
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    public static Moment of(LocalDate date) {
        return new Moment(date, null, null);
    }

    public static Moment of(LocalDate date, LocalTime time) {
        return new Moment(date, time, null);
    }

    /** The same moment at the offset of another; itself where one of them has no time or no offset. */
    public Moment atOffsetOf(Moment other) {
        if (time == null || offset == null || other.offset == null || offset.equals(other.offset)) {
            return this;
        }
        int shift = other.offset.getTotalSeconds() - offset.getTotalSeconds();
        LocalDateTime moved = date.atTime(time).plusSeconds(shift);
        return new Moment(moved.toLocalDate(), moved.toLocalTime(), other.offset);
    }

    /** By date, then by time as it is written; a day comes before its minutes. */
    @Override
    public int compareTo(Moment other) {
        int byDate = date.compareTo(other.date);
        if (byDate != 0 || time == null || other.time == null) {
            return byDate != 0 ? byDate : Boolean.compare(time != null, other.time != null);
        }
        return time.compareTo(other.time);
    }

    /** As in comparison.json: {@code 2021-12-07}, {@code 2021-12-07T05:40}, {@code 2021-12-07T05:40+03:00}. */
    @Override
    public String toString() {
        if (time == null) {
            return date.toString();
        }
        return date + "T" + MINUTES.format(time) + (offset == null ? "" : offset.getId());
    }
}
