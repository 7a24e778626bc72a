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
 * @param time the minute that the words name
 * @param precision {@link Precision#MINUTE} or, where no minutes are said, {@link Precision#HOUR}
 * @param offset the offset of the zone that is named; null where none is, or where its offset changes with the season
 * @param span minutes after it that are meant as well, "shortly after", negative for before it; 0 where it is the very time
 */
record Clock(LocalTime time, Precision precision, @Nullable ZoneOffset offset, int span) {
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final int MINUTE = 60;
    private static final int HALF = 12;
    private static final int DAY = 24 * 60;

    /** The same with the minutes around it, as far as its day goes where they are as many as a day has. */
    Clock spanning(int minutes) {
        int here = time.toSecondOfDay() / MINUTE;
        int open = minutes > 0 ? DAY - 1 - here : here == 0 ? 1 - DAY : -here;
        return new Clock(time, precision, offset, Math.abs(minutes) >= DAY ? open : minutes);
    }

    /**
     * The same in a part of the day that is named behind its day: "at half past nine on Friday evening".
     *
     * @param part 0 of the morning; 12 of the afternoon and evening; 18 of the night, whose hours from the sixth on are before
     *     midnight
     */
    Clock in(int part) {
        boolean late = part >= HALF && time.getHour() < HALF && time.getHour() >= part - HALF;
        return late ? new Clock(time.plusHours(HALF), precision, offset, span) : this;
    }

    /** The first minute that is meant. */
    LocalTime first() {
        return span < 0 ? time.plusMinutes(span) : time;
    }

    /** The last minute that is meant; it may lie on the next day. "Before midnight on Tuesday" is still Tuesday. */
    LocalTime last() {
        boolean midnight = span < 0 && time.equals(LocalTime.MIDNIGHT);
        return midnight ? time.minusMinutes(1) : span > 0 ? time.plusMinutes(span) : time;
    }

    /** Days from that of the first minute to that of the last one: 0 or 1. */
    int days() {
        return last().isBefore(first()) ? 1 : 0;
    }

    String partial() {
        return span == 0 ? text(time) : text(first()) + "/" + text(last());
    }

    private String text(LocalTime minute) {
        return "T" + MINUTES.format(minute) + (offset == null ? "" : offset.getId());
    }
}
