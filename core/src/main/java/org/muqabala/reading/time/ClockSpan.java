package org.muqabala.reading.time;

import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * The time of day that a text tells, as far as it can be set beside another one.
 *
 * @param first the first minute that it may be
 * @param last the last one; before {@code first} where midnight lies between them
 * @param offset the offset from UTC that the words give; null where they give none
 */
public record ClockSpan(
        LocalTime first, LocalTime last, @Nullable ZoneOffset offset) {
    private static final int DAY = 24 * 60;
    private static final int MINUTE = 60;

    /**
     * Can the two be set beside each other? A time by Greenwich and one by a clock that nobody names cannot, whatever their
     * digits.
     */
    public boolean isComparableTo(ClockSpan other) {
        return (offset == null) == (other.offset == null) || equals(onClockOf(other));
    }

    /** Are both the same minute or the same span of minutes? */
    public boolean isSameAs(ClockSpan other) {
        return isComparableTo(other)
                && (equals(onClockOf(other)) || start() == other.start() && length() == other.length());
    }

    /** How many minutes lie between them on the face of a clock, 0 where they overlap or touch. */
    public int minutesTo(ClockSpan other) {
        int ahead = Math.floorMod(other.start() - start(), DAY);
        int behind = Math.floorMod(start() - other.start(), DAY);
        return Math.min(Math.max(0, ahead - length()), Math.max(0, behind - other.length()));
    }

    /** The other one on this clock, where one of the two names a zone other than UTC and the other none. */
    private @Nullable ClockSpan onClockOf(ClockSpan other) {
        ZoneOffset named = offset == null ? other.offset : offset;
        boolean one = (offset == null) != (other.offset == null) && !ZoneOffset.UTC.equals(named);
        return one ? new ClockSpan(other.first, other.last, offset) : null;
    }

    private int start() {
        int shift = offset == null ? 0 : offset.getTotalSeconds() / MINUTE;
        return Math.floorMod(first.toSecondOfDay() / MINUTE - shift, DAY);
    }

    private int length() {
        return Math.floorMod((last.toSecondOfDay() - first.toSecondOfDay()) / MINUTE, DAY);
    }
}
