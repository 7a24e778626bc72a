package org.muqabala.align;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.muqabala.reading.time.ClockSpan;
import org.muqabala.reading.time.Time;

/**
 * How far apart two times are that differ: sources that disagree on when a thing happened seldom disagree by much, and things
 * that lie months apart are seldom one.
 */
final class TimesApart {
    /** So many minutes apart two times of day are near each other. */
    private static final int NEAR_MINUTES = 90;

    private static final int NEAR_DAYS = 1;
    private static final int SOME_DAYS = 7;
    private static final int FAR_DAYS = 31;

    private TimesApart() {}

    /** The distance as the last part of a weight's name: {@code near}, {@code some}, {@code far}; empty where it tells nothing. */
    static Optional<String> level(Time a, Time b) {
        if (a.from() == null || b.from() == null) {
            return Optional.empty();
        }
        long days = Math.max(
                ChronoUnit.DAYS.between(a.to().date(), b.from().date()),
                ChronoUnit.DAYS.between(b.to().date(), a.from().date()));
        if (days <= 0) {
            return Optional.empty();
        }
        if (days > FAR_DAYS) {
            return Optional.of("far");
        }
        boolean areDays = isDay(a) && isDay(b); // April and May touch, and are not near each other
        return !areDays || days > SOME_DAYS ? Optional.empty() : Optional.of(days <= NEAR_DAYS ? "near" : "some");
    }

    private static boolean isDay(Time time) {
        return time.precision().compareTo(Time.Precision.DAY) <= 0;
    }

    /** The distance of two times of day: {@code clock} where they are near each other; empty where it tells nothing. */
    static Optional<String> ofClocks(Time a, Time b) {
        Optional<ClockSpan> x = a.clockSpan();
        Optional<ClockSpan> y = b.clockSpan();
        boolean near = x.isPresent()
                && y.isPresent()
                && x.get().isComparableTo(y.get())
                && x.get().minutesTo(y.get()) <= NEAR_MINUTES;
        return near ? Optional.of("clock") : Optional.empty();
    }
}
