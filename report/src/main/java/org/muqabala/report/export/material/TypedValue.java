package org.muqabala.report.export.material;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muqabala.align.Facet;
import org.muqabala.reading.time.Moment;
import org.muqabala.report.words.ValueInterval;
import org.muqabala.report.words.ValueSpan;

/**
 * The amount or the time that a side's value is, for programs that calculate.
 *
 * @param low the least amount, in {@code unit}; null where it is open below, or the value is no amount
 * @param lowIncluded false where the amount is more than {@code low}
 * @param high the greatest amount; null where it is open above, or the value is no amount
 * @param highIncluded false where the amount is less than {@code high}
 * @param unit seconds {@code s}, ISO 4217, {@code %}, {@code pp} or UCUM; null where it has none
 * @param from the first day or minute; null where the value is no time with a day
 * @param to the last day or minute, inclusive; null where {@code from} is
 */
public record TypedValue(
        @Nullable BigDecimal low,
        boolean lowIncluded,
        @Nullable BigDecimal high,
        boolean highIncluded,
        @Nullable String unit,
        @Nullable Moment from,
        @Nullable Moment to) {
    private static final int MOST_DIGITS = 100;

    private static final TypedValue NONE = new TypedValue(null, false, null, false, null, null, null);

    /** What a value in the notation of comparison.json is; nothing where it is a name, a concept, words or a sum. */
    public static TypedValue of(Facet facet, String value) {
        return switch (facet) {
            case FIGURE, DURATION, ORDINAL -> value.contains(" + ") ? NONE : amount(ValueInterval.parse(value));
            case DATE, TIME -> time(ValueSpan.parse(value));
            case PLACE, ACTOR, INITIATOR, MEDIUM, PARTICIPANTS, TONE, POLARITY, WORDING -> NONE;
        };
    }

    private static TypedValue amount(Optional<ValueInterval> amount) {
        return amount.filter(a -> isPlain(a.low()) && isPlain(a.high()))
                .map(a -> new TypedValue(
                        a.low(),
                        a.low() != null && a.lowIncluded(),
                        a.high(),
                        a.high() != null && a.highIncluded(),
                        a.unit(),
                        null,
                        null))
                .orElse(NONE);
    }

    /** An amount with more digits than any source gives is none: a file may say 1E999999999. */
    private static boolean isPlain(@Nullable BigDecimal value) {
        return value == null || value.precision() <= MOST_DIGITS && Math.abs(value.scale()) <= MOST_DIGITS;
    }

    private static TypedValue time(Optional<ValueSpan> span) {
        return span.map(s -> new TypedValue(null, false, null, false, null, s.from(), s.to()))
                .orElse(NONE);
    }
}
