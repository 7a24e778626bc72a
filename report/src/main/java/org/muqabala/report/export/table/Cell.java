package org.muqabala.report.export.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.muqabala.reading.time.Moment;

/** What stands in one cell of a table. */
sealed interface Cell {
    /** Nothing. */
    record Empty() implements Cell {}

    /** Words, which may be a source's and are never trusted: each writer makes them inert. */
    record Words(String text) implements Cell {}

    /** An amount. */
    record Amount(BigDecimal value) implements Cell {}

    /** A day. */
    record Day(LocalDate day) implements Cell {}

    /** A minute, by the clock of the place that it is told for. */
    record Minute(LocalDateTime minute) implements Cell {}

    static Cell of(@Nullable String text) {
        return text == null || text.isEmpty() ? new Empty() : new Words(text);
    }

    static Cell of(@Nullable BigDecimal value) {
        return value == null ? new Empty() : new Amount(value);
    }

    static Cell of(int number) {
        return new Amount(BigDecimal.valueOf(number));
    }

    static Cell of(@Nullable LocalDate day) {
        return day == null ? new Empty() : new Day(day);
    }

    static Cell of(@Nullable Moment moment) {
        if (moment == null) {
            return new Empty();
        }
        return moment.time() == null
                ? new Day(moment.date())
                : new Minute(LocalDateTime.of(moment.date(), moment.time()));
    }
}
