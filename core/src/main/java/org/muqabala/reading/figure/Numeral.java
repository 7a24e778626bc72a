package org.muqabala.reading.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number in digits or words, before its bound and its unit are known.
 *
 * @param from index of its first token
 * @param to index after its last token
 * @param start offset in the text where it begins, after what is attached to its first word
 * @param shape what it is written in
 * @param interval its value; of a vague number the values it may have
 * @param alternatives other readings of ambiguous digits
 * @param scale the last scale word's value (a thousand of "70 thousand"); null where it has none
 */
record Numeral(
        int from,
        int to,
        int start,
        Shape shape,
        Interval interval,
        List<Interval> alternatives,
        @Nullable BigDecimal scale) {
    /** What a number is written in, as far as it tells how sure a figure it is. */
    enum Shape {
        /** Digits alone. */
        DIGITS,
        /** Two numbers in digits with a stroke between them. */
        RATIO,
        /** Words, or digits and words. */
        WORDS,
        /** The word "one", which is a pronoun or an article as well. */
        ONE,
        /** A hundred or a scale without a count, as "ألف". */
        BARE,
        /** A part of a whole: a half, two thirds. */
        FRACTION,
        /** "Tens of thousands". */
        VAGUE,
        /** "Une cinquantaine". */
        ABOUT
    }

    /** Decimals of a part of a whole: a third is 0.3333 in every way to write it. */
    private static final int DECIMALS = 4;

    Numeral {
        alternatives = List.copyOf(alternatives);
        if (shape == Shape.FRACTION || shape == Shape.RATIO) {
            interval = new Interval(rounded(interval.low()), rounded(interval.high()));
        }
    }

    private static @Nullable BigDecimal rounded(@Nullable BigDecimal value) {
        return value == null ? null : value.setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    /** The value, or the least of a vague number's. */
    BigDecimal value() {
        BigDecimal low = interval.low();
        if (low == null) {
            throw new IllegalStateException("a numeral has a value");
        }
        return low;
    }

    boolean isPoint() {
        return interval.isPoint();
    }

    /** This number in units of {@code factor}, as "3" of "3 to 4 million". */
    Numeral times(BigDecimal factor) {
        return new Numeral(
                from,
                to,
                start,
                shape,
                interval.times(factor),
                alternatives.stream().map(a -> a.times(factor)).toList(),
                scale == null ? factor : scale.multiply(factor));
    }
}
