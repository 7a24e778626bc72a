package org.muqabala.report.view;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muqabala.align.Facet;
import org.muqabala.report.words.ValueInterval;

/**
 * The value of a side as numbers to draw: amounts as they are, days as days since 1970.
 *
 * @param low null where open below
 * @param lowIncluded does the low end belong to it?
 * @param high null where open above
 * @param highIncluded does the high end belong to it?
 * @param unit what amounts of other ranges must share to stand on one scale
 */
record Range(
        @Nullable Double low, boolean lowIncluded, @Nullable Double high, boolean highIncluded, String unit) {
    /** The range of a value in the notation of comparison.json; empty where it is none that can be drawn. */
    static Optional<Range> of(String value, Facet facet) {
        return switch (facet) {
            case FIGURE, DURATION -> ValueInterval.parse(value).map(Range::of);
            case DATE -> days(value);
            default -> Optional.empty();
        };
    }

    private static Range of(ValueInterval interval) {
        return new Range(
                interval.low() == null ? null : interval.low().doubleValue(),
                interval.lowIncluded(),
                interval.high() == null ? null : interval.high().doubleValue(),
                interval.highIncluded(),
                interval.unit() == null ? "" : interval.unit());
    }

    private static Optional<Range> days(String value) {
        String[] ends = value.split("/", -1);
        try {
            double from = LocalDate.parse(ends[0].split("T", 2)[0]).toEpochDay();
            double to = LocalDate.parse(ends[ends.length - 1].split("T", 2)[0]).toEpochDay();
            return Optional.of(new Range(from, true, to, true, "day"));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Its ends, without those that are open. */
    Stream<Double> ends() {
        return Stream.of(Optional.ofNullable(low), Optional.ofNullable(high)).flatMap(Optional::stream);
    }

    Mark on(Axis axis) {
        if (low != null && high != null) {
            return low.equals(high) ? axis.point(low) : axis.bar(low, high);
        }
        return low != null
                ? axis.arrow(low, true, lowIncluded)
                : axis.arrow(high == null ? 0 : high, false, highIncluded);
    }

    /** By the end that is known, the lower one first. */
    double order() {
        return low != null ? low : high == null ? 0 : high;
    }
}
