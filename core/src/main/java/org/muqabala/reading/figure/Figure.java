package org.muqabala.reading.figure;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muqabala.text.Quote;

/**
 * An interval of a unit, of something counted or measured: "more than 94 thousand soldiers" is (94 000, open) of soldiers.
 *
 * @param quote the words that carry it: bound, number, unit or counted noun
 * @param kind what sort of quantity it is
 * @param interval the values it leaves possible, in {@code unit}
 * @param bound how the number is hedged
 * @param nominal the number as said, in {@code unit} (50 of "about 50"); null where no number is said ("tens of thousands")
 * @param unit seconds {@code s}, ISO 4217 for money, {@code %} or {@code pp}, UCUM for measures; null for counts and ordinals
 * @param counted the noun that is counted or ordered, within or beside {@code quote}; null where none is read
 * @param alternatives other readings of an ambiguous number (1.500: also 1.5), in the unit; empty as a rule
 */
public record Figure(
        Quote quote,
        Kind kind,
        Interval interval,
        Bound bound,
        @Nullable BigDecimal nominal,
        @Nullable String unit,
        @Nullable Quote counted,
        List<Interval> alternatives) {
    /** The sorts of quantity. */
    public enum Kind {
        COUNT,
        ORDINAL,
        DURATION,
        MONEY,
        PERCENT,
        MEASURE
    }

    /** How a number is hedged. The ends that {@link #OVER} and {@link #UNDER} name are not part of the interval. */
    public enum Bound {
        EXACT("exact"),
        ABOUT("about"),
        OVER("over"),
        AT_LEAST("atLeast"),
        UNDER("under"),
        AT_MOST("atMost"),
        RANGE("range"),
        VAGUE("vague");

        private final String code;

        Bound(String code) {
            this.code = code;
        }

        /** Its name in comparison.json. */
        public String code() {
            return code;
        }
    }

    public Figure {
        alternatives = List.copyOf(alternatives);
    }

    /** The same number as a sum of money. */
    public Figure in(String currency) {
        return new Figure(quote, Kind.MONEY, interval, bound, nominal, currency, counted, alternatives);
    }
}
