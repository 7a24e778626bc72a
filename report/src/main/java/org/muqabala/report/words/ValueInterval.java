package org.muqabala.report.words;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The amounts of a side in the notation of comparison.json: {@code 70000}, {@code (94000, )}, {@code [20000, 99999]},
 * {@code 7200 s}, {@code [4, 5] km}.
 *
 * @param low the least; null where open below
 * @param lowIncluded false where the amount is more than {@code low}
 * @param high the greatest; null where open above
 * @param highIncluded false where the amount is less than {@code high}
 * @param unit what stands behind the amounts; null where nothing does
 */
public record ValueInterval(
        @Nullable BigDecimal low,
        boolean lowIncluded,
        @Nullable BigDecimal high,
        boolean highIncluded,
        @Nullable String unit) {

    /** The interval that a notation tells; empty where it tells none. */
    public static Optional<ValueInterval> parse(String value) {
        try {
            return value.startsWith("(") || value.startsWith("[") ? range(value) : Optional.of(point(value));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static ValueInterval point(String value) {
        String[] parts = value.split(" ", 2);
        BigDecimal point = new BigDecimal(parts[0]);
        return new ValueInterval(point, true, point, true, parts.length == 2 ? parts[1] : null);
    }

    private static Optional<ValueInterval> range(String value) {
        int comma = value.indexOf(',');
        int close = Math.max(value.lastIndexOf(')'), value.lastIndexOf(']'));
        if (comma < 0 || close < comma) {
            return Optional.empty();
        }
        BigDecimal low = end(value.substring(1, comma));
        BigDecimal high = end(value.substring(comma + 1, close));
        String unit = value.substring(close + 1).strip();
        return low == null && high == null
                ? Optional.empty()
                : Optional.of(new ValueInterval(
                        low, value.charAt(0) == '[', high, value.charAt(close) == ']', unit.isEmpty() ? null : unit));
    }

    private static @Nullable BigDecimal end(String text) {
        String stripped = text.strip();
        return stripped.isEmpty() ? null : new BigDecimal(stripped);
    }

    /** Is it one amount? */
    public boolean isPoint() {
        return low != null && high != null && low.compareTo(high) == 0;
    }
}
