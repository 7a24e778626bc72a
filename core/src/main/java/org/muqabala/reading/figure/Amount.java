package org.muqabala.reading.figure;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One number or a range of two, before its unit is known.
 *
 * @param from index of its first token
 * @param to index after its last token
 * @param start offset in the text where it begins
 * @param shape what it is written in; of a range what its second number is
 * @param interval the values
 * @param alternatives other readings of ambiguous digits
 * @param nominal the number as said; null of a range and of vague words
 * @param bound exact, range, vague or about
 */
record Amount(
        int from,
        int to,
        int start,
        Numeral.Shape shape,
        Interval interval,
        List<Interval> alternatives,
        @Nullable BigDecimal nominal,
        Figure.Bound bound) {
    Amount {
        alternatives = List.copyOf(alternatives);
    }

    static Amount of(Numeral numeral) {
        Figure.Bound bound = switch (numeral.shape()) {
            case VAGUE -> Figure.Bound.VAGUE;
            case ABOUT -> Figure.Bound.ABOUT;
            default -> Figure.Bound.EXACT;
        };
        return new Amount(
                numeral.from(),
                numeral.to(),
                numeral.start(),
                numeral.shape(),
                numeral.interval(),
                numeral.alternatives(),
                numeral.shape() == Numeral.Shape.VAGUE ? null : numeral.value(),
                bound);
    }

    /** One value that the words say, {@code [from, to)}. */
    static Amount one(int from, int to, int start, Numeral.Shape shape, BigDecimal value) {
        return new Amount(from, to, start, shape, Interval.exactly(value), List.of(), value, Figure.Bound.EXACT);
    }

    boolean isRange() {
        return bound == Figure.Bound.RANGE;
    }
}
