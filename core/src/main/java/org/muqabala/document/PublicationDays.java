package org.muqabala.document;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.muqabala.reading.time.Moment;
import org.muqabala.reading.time.Time;
import org.muqabala.text.Token;
import org.muqabala.text.Tokens;

/**
 * Reads the single days that words name in full, year and all: what a date of publication can be.
 *
 * @param times reads the times of tokens without knowing what day they were written on
 */
record PublicationDays(Function<Tokens, List<Time>> times) {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    /** The times that are such a day, in order. */
    List<Time> of(Tokens tokens) {
        return times.apply(tokens).stream()
                .filter(time -> !time.extent() && day(time) != null)
                .toList();
    }

    /** The one day of a time; null where it is longer or no day of an age that publishes. */
    static @Nullable LocalDate day(Time time) {
        Moment from = time.from();
        Moment to = time.to();
        if (from == null || to == null || !from.date().equals(to.date())) {
            return null;
        }
        int year = from.date().getYear();
        return year < FIRST_YEAR || year > LAST_YEAR ? null : from.date();
    }

    static boolean isWithin(Token token, List<Time> times) {
        return times.stream().anyMatch(time -> time.quote().span().contains(token.span()));
    }
}
