package org.muqabala.report.words;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.muqabala.reading.time.Moment;

/**
 * The time of a side in the notation of comparison.json, where its day is known: {@code 2022-01-10},
 * {@code 2022-01-09/2022-01-10}, {@code 2022-01-10T05:40+03:00}.
 *
 * @param from its first day or minute
 * @param to its last one, inclusive
 */
public record ValueSpan(Moment from, Moment to) {
    private static final int CLOCK = "hh:mm".length();

    /** The time that a notation tells; empty where it tells none, or none with a day. */
    public static Optional<ValueSpan> parse(String value) {
        String[] ends = value.split("/", -1);
        try {
            return ends.length > 2
                    ? Optional.empty()
                    : Optional.of(new ValueSpan(moment(ends[0]), moment(ends[ends.length - 1])));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * A day or a minute.
     *
     * @throws DateTimeException where it is neither
     */
    public static Moment moment(String written) {
        int clock = written.indexOf('T') + 1;
        if (clock == 0) {
            return Moment.of(LocalDate.parse(written));
        }
        int offset = Math.min(clock + CLOCK, written.length());
        return new Moment(
                LocalDate.parse(written.substring(0, clock - 1)),
                LocalTime.parse(written.substring(clock, offset)),
                offset == written.length() ? null : ZoneOffset.of(written.substring(offset)));
    }
}
