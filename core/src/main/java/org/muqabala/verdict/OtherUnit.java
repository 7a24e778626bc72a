package org.muqabala.verdict;

import java.math.BigDecimal;
import java.util.List;
import org.muqabala.reading.figure.Figure;

/** Tells whether two figures are one that was told in two units and rounded in one of them: docs/comparison-rules.md, "Figures". */
final class OtherUnit {
    /** What a conversion is rounded by at most, as a share of the larger: six miles are ten kilometres. */
    private static final BigDecimal OF_MEASURES = new BigDecimal("0.04");

    /** Eight weeks are two months, thirteen weeks three. */
    private static final BigDecimal OF_WEEKS = new BigDecimal("0.08");

    /** A number of so many digits, decimals among them, is one that was converted: 59,000 feet are 17983.2 metres. */
    private static final int CONVERTED = 4;

    private static final BigDecimal DAY = BigDecimal.valueOf(24L * 60 * 60);
    private static final BigDecimal WEEK = DAY.multiply(BigDecimal.valueOf(7));
    private static final BigDecimal YEAR = DAY.multiply(BigDecimal.valueOf(365));
    private static final BigDecimal MONTH = YEAR.divide(BigDecimal.valueOf(12));

    /** Two weeks, and as French and Spanish count them. */
    private static final List<BigDecimal> FORTNIGHT =
            List.of(WEEK.multiply(BigDecimal.valueOf(2)), DAY.multiply(BigDecimal.valueOf(15)));

    private OtherUnit() {}

    /** Both exact or about. Durations as {@link org.muqabala.reading.figure.CalendarLength} has them. */
    static boolean isOne(Figure a, Figure b) {
        BigDecimal x = a.nominal();
        BigDecimal y = b.nominal();
        if (x == null || y == null || !isPlain(a) || !isPlain(b) || a.kind() != b.kind()) {
            return false;
        }
        return switch (a.kind()) {
            case MEASURE -> isConverted(x) != isConverted(y) && isWithin(x, y, OF_MEASURES);
            case DURATION ->
                isFortnight(x) && isFortnight(y)
                        || (isMonths(x) && isWeeks(y) || isWeeks(x) && isMonths(y)) && isWithin(x, y, OF_WEEKS);
            case COUNT, ORDINAL, MONEY, PERCENT -> false;
        };
    }

    private static boolean isPlain(Figure figure) {
        return figure.bound() == Figure.Bound.EXACT || figure.bound() == Figure.Bound.ABOUT;
    }

    private static boolean isConverted(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        return plain.scale() > 0 && plain.precision() >= CONVERTED;
    }

    private static boolean isFortnight(BigDecimal seconds) {
        return FORTNIGHT.stream().anyMatch(f -> f.compareTo(seconds) == 0);
    }

    /** Of more than one: 28 days and 30 are told in days, and are two lengths. */
    private static boolean isMonths(BigDecimal seconds) {
        return isWhole(seconds, MONTH) && seconds.compareTo(MONTH) > 0 && seconds.compareTo(YEAR) < 0;
    }

    private static boolean isWeeks(BigDecimal seconds) {
        return isWhole(seconds, WEEK);
    }

    private static boolean isWhole(BigDecimal seconds, BigDecimal unit) {
        return seconds.signum() > 0 && seconds.remainder(unit).signum() == 0;
    }

    private static boolean isWithin(BigDecimal x, BigDecimal y, BigDecimal share) {
        return x.subtract(y).abs().compareTo(x.max(y).multiply(share)) <= 0;
    }
}
