package org.muqabala.reading.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A length of time that was told in months or years, in months: 18 months of 30 days each and a year and a half of 365 days a year
 * are one length, though their seconds differ.
 */
public final class CalendarLength {
    private static final BigDecimal DAY = BigDecimal.valueOf(24L * 60 * 60);
    private static final BigDecimal MONTH = DAY.multiply(BigDecimal.valueOf(30));
    private static final BigDecimal YEAR = DAY.multiply(BigDecimal.valueOf(365));
    private static final BigDecimal TWELVE = BigDecimal.valueOf(12);
    private static final BigDecimal TWELFTH = YEAR.divide(TWELVE);

    private static final List<BigDecimal> UNITS =
            List.of(YEAR, TWELFTH, DAY, BigDecimal.valueOf(60L * 60), BigDecimal.valueOf(60));

    private CalendarLength() {}

    /**
     * The figure with its seconds as if each month were the twelfth of a year; the figure itself where it is no duration, or none
     * of whole months.
     */
    public static Figure of(Figure figure) {
        if (figure.kind() != Figure.Kind.DURATION) {
            return figure;
        }
        BigDecimal nominal = figure.nominal();
        if (nominal != null) {
            BigDecimal even = even(nominal);
            return even == null || even.compareTo(nominal) == 0
                    ? figure
                    : with(figure, stretched(figure.interval(), nominal, even), even);
        }
        BigDecimal low = figure.interval().low();
        BigDecimal high = figure.interval().high();
        BigDecimal from = low == null ? null : even(low);
        BigDecimal to = high == null ? null : even(high);
        return from == null || to == null ? figure : with(figure, new Interval(from, to), null);
    }

    /** The seconds of the longest unit, from years to minutes, of which a length is a whole number, its months even; one second where none is. */
    public static BigDecimal longestUnit(BigDecimal seconds) {
        for (BigDecimal unit : UNITS) {
            if (seconds.signum() != 0 && isWhole(seconds, unit)) {
                return unit;
            }
        }
        return BigDecimal.ONE;
    }

    /** How many months seconds are, be they of 30 days each, of years of 365 or the twelfth of one; empty where no whole number. */
    public static OptionalLong months(BigDecimal seconds) {
        BigDecimal even = even(seconds);
        return even == null
                ? OptionalLong.empty()
                : OptionalLong.of(even.divideToIntegralValue(TWELFTH).longValueExact());
    }

    /** The seconds in months of one length; null of what is no whole number of months. */
    private static @Nullable BigDecimal even(BigDecimal seconds) {
        if (seconds.compareTo(MONTH) < 0) {
            return null;
        }
        BigDecimal[] years = seconds.divideAndRemainder(YEAR);
        if (isWhole(years[1], MONTH)) {
            return years[0].multiply(TWELVE).add(years[1].divide(MONTH)).multiply(TWELFTH);
        }
        if (isWhole(seconds, MONTH)) {
            return seconds.divide(MONTH).multiply(TWELFTH);
        }
        return isWhole(seconds, TWELFTH) ? seconds : null;
    }

    private static boolean isWhole(BigDecimal seconds, BigDecimal unit) {
        return seconds.remainder(unit).signum() == 0;
    }

    private static Interval stretched(Interval interval, BigDecimal nominal, BigDecimal even) {
        return new Interval(stretched(interval.low(), nominal, even), stretched(interval.high(), nominal, even));
    }

    private static @Nullable BigDecimal stretched(@Nullable BigDecimal end, BigDecimal nominal, BigDecimal even) {
        return end == null ? null : end.multiply(even).divide(nominal, MathContext.DECIMAL64);
    }

    private static Figure with(Figure figure, Interval interval, @Nullable BigDecimal nominal) {
        return new Figure(
                figure.quote(),
                figure.kind(),
                interval,
                figure.bound(),
                nominal,
                figure.unit(),
                figure.counted(),
                List.of());
    }
}
