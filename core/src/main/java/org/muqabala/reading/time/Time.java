package org.muqabala.reading.time;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.muqabala.text.Quote;

/**
 * An interval of days or minutes that a text names.
 *
 * @param quote the words that name it
 * @param from the first day or minute; null where no year, or for a clock time no day, can be known
 * @param to the last one, inclusive; null where {@code from} is
 * @param precision how finely the words tell it
 * @param extent true where both ends are asserted ("from 9 to 10 January"), false where the interval is what is not known
 *     ("early January")
 * @param partial what is known where {@code from} is null: {@code --09-12}, {@code --09}, {@code T05:40}, {@code T11:00/T11:30}; else null
 * @param parts the words for the day and those for the time of day, where both stand; else null
 */
public record Time(
        Quote quote,
        @Nullable Moment from,
        @Nullable Moment to,
        Precision precision,
        boolean extent,
        @Nullable String partial,
        @Nullable Parts parts) {
    private static final Pattern CLOCK =
            Pattern.compile("T(?<first>\\d\\d:\\d\\d)(?<offset>Z|[+-]\\d\\d:\\d\\d)?(/T(?<last>\\d\\d:\\d\\d))?");

    /** How finely a time is told. */
    public enum Precision {
        MINUTE,
        HOUR,
        DAY_PART,
        DAY,
        WEEK,
        /** The beginning, middle or end of a longer one. */
        PART,
        MONTH,
        SEASON,
        YEAR,
        DECADE,
        CENTURY
    }

    /**
     * "On Thursday at 3 a.m." answers two questions, each with words of its own.
     *
     * @param day the words for the day
     * @param clock the words for the time of day
     */
    public record Parts(Quote day, Quote clock) {}

    /** A time that names a day or a time of day alone. */
    public Time(
            Quote quote,
            @Nullable Moment from,
            @Nullable Moment to,
            Precision precision,
            boolean extent,
            @Nullable String partial) {
        this(quote, from, to, precision, extent, partial, null);
    }

    /** The day, where the time lies within one; empty of longer times and of days that are not known. */
    public Optional<LocalDate> day() {
        return from != null && to != null && from.date().equals(to.date())
                ? Optional.of(from.date())
                : Optional.empty();
    }

    /** The time of day, or the first minute that it may be; empty where none is told. */
    public Optional<LocalTime> clock() {
        return clockSpan().map(ClockSpan::first);
    }

    /** The time of day with its zone, as far as it is told; empty where none is. */
    public Optional<ClockSpan> clockSpan() {
        if (from != null) {
            LocalTime first = from.time();
            LocalTime last = to == null ? null : to.time();
            return first == null
                    ? Optional.empty()
                    : Optional.of(new ClockSpan(first, last == null ? first : last, from.offset()));
        }
        return Optional.ofNullable(partial)
                .map(CLOCK::matcher)
                .filter(Matcher::find)
                .map(Time::span);
    }

    private static ClockSpan span(Matcher m) {
        LocalTime first = LocalTime.parse(m.group("first"));
        String last = m.group("last");
        String offset = m.group("offset");
        return new ClockSpan(
                first, last == null ? first : LocalTime.parse(last), offset == null ? null : ZoneOffset.of(offset));
    }

    public Time {
        if ((from == null) != (to == null) || (from == null) == (partial == null)) {
            throw new IllegalArgumentException("a time has both ends or a partial: " + quote.text());
        }
        if (from != null && to != null && from.date().isAfter(to.date())) {
            throw new IllegalArgumentException("a time ends before it begins: " + quote.text());
        }
    }
}
