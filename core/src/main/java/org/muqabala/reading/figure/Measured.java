package org.muqabala.reading.figure;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An amount with its unit, all parts added up ("an hour and 45 minutes").
 *
 * @param amount the number it begins with
 * @param unit the unit; null of a count
 * @param interval the values in {@code unit}'s code
 * @param nominal the value as said, in that code; null of a range and of vague words
 * @param to index after its last token
 */
record Measured(
        Amount amount,
        @Nullable Unit unit,
        Interval interval,
        @Nullable BigDecimal nominal,
        int to) {
    /** A count: an amount of no unit. */
    static Measured count(Amount amount) {
        return new Measured(amount, null, amount.interval(), amount.nominal(), amount.to());
    }

    static Measured of(Amount amount, Unit unit, int to) {
        BigDecimal nominal = amount.nominal();
        return new Measured(
                amount,
                unit,
                amount.interval().times(unit.factor()),
                nominal == null ? null : nominal.multiply(unit.factor()),
                to);
    }

    /** The other readings of its digits, in the unit. */
    List<Interval> alternatives() {
        BigDecimal factor = unit == null ? BigDecimal.ONE : unit.factor();
        return amount.alternatives().stream().map(a -> a.times(factor)).toList();
    }

    /** The same below nought, up to token {@code end}. */
    Measured negated(int end) {
        BigDecimal low = interval.low();
        BigDecimal high = interval.high();
        Interval below = new Interval(high == null ? null : high.negate(), low == null ? null : low.negate());
        return new Measured(amount, unit, below, nominal == null ? null : nominal.negate(), end);
    }

    /** This with a further part of {@code more} in the unit's code, up to token {@code end}. */
    Measured plus(BigDecimal more, int end) {
        BigDecimal low = interval.low();
        BigDecimal high = interval.high();
        Interval sum = new Interval(low == null ? null : low.add(more), high == null ? null : high.add(more));
        return new Measured(amount, unit, sum, nominal == null ? null : nominal.add(more), end);
    }
}
