package org.muqabala.report.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * A scale from amounts to places across a picture, in per cent of its width. It runs in the direction of reading: on a
 * page that is read from right to left the least amount stands on the right. Doubles are for drawing alone.
 *
 * @param least the least amount shown
 * @param most the greatest
 * @param rightToLeft how the page is read
 */
record Axis(double least, double most, boolean rightToLeft) {
    /** What is left free at each end, for arrows and the halves of dots. */
    private static final double MARGIN = 8;

    /** The scale that holds amounts; none of them may be infinite. */
    static Axis over(List<Double> amounts, boolean rightToLeft) {
        double least = ends(amounts).min().orElse(0);
        double most = ends(amounts).max().orElse(1);
        double room = most > least ? 0 : Math.max(1, Math.abs(least) / 5);
        return new Axis(least - room, most + room, rightToLeft);
    }

    private static DoubleStream ends(List<Double> amounts) {
        return amounts.stream().mapToDouble(Double::doubleValue);
    }

    /** Where an amount stands, from the left edge. */
    double at(double amount) {
        double share = Math.min(1, Math.max(0, (amount - least) / (most - least)));
        double along = MARGIN + share * (100 - 2 * MARGIN);
        return rightToLeft ? 100 - along : along;
    }

    /** One amount. */
    Mark point(double amount) {
        return new Mark(Mark.Shape.POINT, percent(at(amount)), "", "", "", true);
    }

    /** Everything from one amount to another. */
    Mark bar(double low, double high) {
        double a = at(low);
        double b = at(high);
        return new Mark(Mark.Shape.BAR, percent(Math.min(a, b)), "", percent(Math.max(1.2, Math.abs(a - b))), "", true);
    }

    /**
     * Everything from an amount on, or up to it.
     *
     * @param upward towards more
     * @param included does the amount itself belong to it?
     */
    Mark arrow(double bound, boolean upward, boolean included) {
        boolean toTheRight = upward != rightToLeft;
        return new Mark(
                Mark.Shape.ARROW,
                percent(at(bound)),
                toTheRight ? "99%" : "1%",
                "",
                toTheRight ? "M-9 -6L0 0L-9 6" : "M9 -6L0 0L9 6",
                included);
    }

    static String percent(double value) {
        return BigDecimal.valueOf(value)
                        .setScale(2, RoundingMode.HALF_EVEN)
                        .stripTrailingZeros()
                        .toPlainString()
                + "%";
    }
}
