package org.muqabala.story;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** The days on which the sources of a collection were published. Plain data, which can be sent. */
public final class Days implements Serializable {
    /** News of one event is told within so many days as a rule. */
    private static final double NEAR = 14;

    /** No newspaper is as old. */
    private static final int UNKNOWN = Integer.MIN_VALUE;

    private final int[] days;

    /** @param published by number of the source; null where not known */
    public Days(Collection<? extends @Nullable LocalDate> published) {
        days = published.stream().mapToInt(Days::number).toArray();
    }

    private static int number(@Nullable LocalDate day) {
        return day == null ? UNKNOWN : Math.toIntExact(day.toEpochDay());
    }

    /** How near in time two sources are: what {@link #nearness(LocalDate, LocalDate)} says of their days. */
    double nearness(int one, int other) {
        return nearnessOf(days[one], days[other]);
    }

    /** 1 where two days are within a fortnight or one of them is not known; else the part that a fortnight is of the time between. */
    static double nearness(@Nullable LocalDate one, @Nullable LocalDate other) {
        return nearnessOf(number(one), number(other));
    }

    private static double nearnessOf(int one, int other) {
        long between = Math.abs((long) one - other);
        return one == UNKNOWN || other == UNKNOWN || between <= NEAR ? 1 : NEAR / between;
    }
}
