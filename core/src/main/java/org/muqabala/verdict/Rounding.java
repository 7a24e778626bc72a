package org.muqabala.verdict;

import java.math.BigDecimal;
import java.util.Optional;
import org.muqabala.reading.figure.CalendarLength;
import org.muqabala.reading.figure.Figure;

/** Tells whether one of two exact figures is the other, rounded off: docs/comparison-rules.md, "Figures". */
final class Rounding {
    /** A number rounded off by a larger share of it would be said to be about that: 250,000 is not told as 200,000. */
    private static final BigDecimal MOST = new BigDecimal("0.03");

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private Rounding() {}

    /** Is the first the second, rounded? Both as {@link CalendarLength} has them. */
    static boolean is(Figure round, Figure exact) {
        Optional<BigDecimal> r = point(round);
        Optional<BigDecimal> e = point(exact);
        if (r.isEmpty() || e.isEmpty()) {
            return false;
        }
        BigDecimal step = round.kind() == Figure.Kind.DURATION ? stepOfTime(r.get(), e.get()) : step(r.get(), e.get());
        BigDecimal most = step.divide(TWO).min(e.get().abs().multiply(MOST));
        return step.signum() > 0 && r.get().subtract(e.get()).abs().compareTo(most) <= 0;
    }

    /** To what a number is rounded: only one that ends in two zeros or more is taken for round, and a whole one beside decimals; else 0. */
    private static BigDecimal step(BigDecimal round, BigDecimal exact) {
        int zeros = -round.stripTrailingZeros().scale();
        int finer = -exact.stripTrailingZeros().scale();
        boolean whole = zeros >= 0 && finer < 0;
        if (finer >= zeros || zeros < 2 && !whole) {
            return BigDecimal.ZERO;
        }
        return BigDecimal.ONE.scaleByPowerOfTen(zeros < 2 ? 0 : zeros);
    }

    /** A whole number of years beside months and years, of hours beside minutes; else 0. */
    private static BigDecimal stepOfTime(BigDecimal round, BigDecimal exact) {
        BigDecimal longer = CalendarLength.longestUnit(round);
        return longer.compareTo(CalendarLength.longestUnit(exact)) > 0 ? longer : BigDecimal.ZERO;
    }

    /** The number of an exact figure; empty of any other. */
    static Optional<BigDecimal> point(Figure figure) {
        return figure.bound() == Figure.Bound.EXACT && figure.interval().isPoint()
                ? Optional.ofNullable(figure.interval().low())
                : Optional.empty();
    }
}
