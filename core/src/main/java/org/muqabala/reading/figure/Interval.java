package org.muqabala.reading.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The values that a figure leaves possible.
 *
 * @param low the least, in the figure's unit; null where it is open below
 * @param high the greatest; null where it is open above
 */
public record Interval(@Nullable BigDecimal low, @Nullable BigDecimal high) {
    public Interval {
        low = plain(low);
        high = plain(high);
        if (low == null && high == null) {
            throw new IllegalArgumentException("an interval needs one end at least");
        }
        if (low != null && high != null && low.compareTo(high) > 0) {
            throw new IllegalArgumentException("an interval needs low <= high, not " + low + " > " + high);
        }
    }

    /** The interval of one value. */
    public static Interval exactly(BigDecimal value) {
        return new Interval(value, value);
    }

    public boolean isPoint() {
        return low != null && high != null && low.compareTo(high) == 0;
    }

    /** Both ends multiplied by a positive factor. */
    public Interval times(BigDecimal factor) {
        return new Interval(low == null ? null : low.multiply(factor), high == null ? null : high.multiply(factor));
    }

    public boolean overlaps(Interval other) {
        return (low == null || other.high == null || low.compareTo(other.high) <= 0)
                && (other.low == null || high == null || other.low.compareTo(high) <= 0);
    }

    public boolean contains(Interval other) {
        return (low == null || other.low != null && low.compareTo(other.low) <= 0)
                && (high == null || other.high != null && high.compareTo(other.high) >= 0);
    }

    /** Equal values are equal records: no trailing zeros, no exponent. */
    private static @Nullable BigDecimal plain(@Nullable BigDecimal value) {
        if (value == null) {
            return null;
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
