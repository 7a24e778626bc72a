package org.muqabala.reading.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.muqabala.reading.figure.Figure.Bound;

/** The interval that a bound makes of a number; the tolerances are those of docs/comparison-rules.md. */
final class Bounded {
    /** "About" leaves a tenth on either side. */
    private static final BigDecimal TOLERANCE = new BigDecimal("0.1");

    /** A share told by a fraction leaves a point on either side: a third is 33 % as well. */
    private static final BigDecimal POINT = BigDecimal.ONE;

    private Bounded() {}

    /** A range and a vague number stay what they are under "about"; "more than tens" is still vague. */
    static Bound effective(Bound own, Bound said) {
        boolean keeps = own == Bound.RANGE || own == Bound.VAGUE;
        return said == Bound.EXACT || keeps ? own : said;
    }

    static Interval interval(Interval value, Bound bound) {
        BigDecimal low = value.low();
        BigDecimal high = value.high();
        return switch (bound) {
            case EXACT, RANGE, VAGUE -> value;
            case OVER, AT_LEAST -> new Interval(low, null);
            case UNDER, AT_MOST -> new Interval(null, high);
            case ABOUT -> about(value, low, high);
        };
    }

    /** The per cents that an unhedged fraction leaves possible. */
    static Interval share(Interval value) {
        BigDecimal low = value.low();
        BigDecimal high = value.high();
        return new Interval(low == null ? null : low.subtract(POINT), high == null ? null : high.add(POINT));
    }

    private static Interval about(Interval value, @Nullable BigDecimal low, @Nullable BigDecimal high) {
        if (low == null || high == null) {
            return value;
        }
        return new Interval(
                low.subtract(low.abs().multiply(TOLERANCE)), high.add(high.abs().multiply(TOLERANCE)));
    }
}
