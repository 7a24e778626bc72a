package org.muqabala.verdict;

import java.math.BigDecimal;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.muqabala.align.Answer;
import org.muqabala.align.Value;
import org.muqabala.reading.figure.Figure;
import org.muqabala.reading.figure.Interval;
import org.muqabala.reading.time.Time;
import org.muqabala.text.Spaces;

/** A value in the notation of comparison.json; equal texts are one side. */
final class ValueText {
    private ValueText() {}

    static String of(Answer answer) {
        Value value = answer.value();
        if (value instanceof Value.Quantity quantity) {
            return figure(quantity.figure());
        }
        if (value instanceof Value.Period period) {
            return time(period.time());
        }
        if (value instanceof Value.Names names) {
            return String.join(", ", new TreeSet<>(names.names()));
        }
        if (value instanceof Value.Place place) {
            return place.name();
        }
        if (value instanceof Value.Agent agent) {
            return agent.name();
        }
        if (value instanceof Value.Doer doer) {
            return doer.name();
        }
        if (value instanceof Value.Sort sort) {
            return sort.name();
        }
        if (value instanceof Value.Said words) {
            return String.join(", ", new TreeSet<>(words.said()));
        }
        if (value instanceof Value.Stance stance) {
            return stance.denied() ? "denied" : "affirmed: " + stance.act();
        }
        return Spaces.folded(answer.quote().text());
    }

    /** {@code 70000}, {@code (94000, )}, {@code [20000, 99999]}. */
    private static String figure(Figure figure) {
        Interval interval = figure.interval();
        String unit = figure.unit() == null ? "" : " " + figure.unit();
        if (interval.isPoint()) {
            return plain(interval.low()) + unit;
        }
        String open = figure.bound() == Figure.Bound.OVER || interval.low() == null ? "(" : "[";
        String close = figure.bound() == Figure.Bound.UNDER || interval.high() == null ? ")" : "]";
        return open + plain(interval.low()) + ", " + plain(interval.high()) + close + unit;
    }

    private static String plain(@Nullable BigDecimal value) {
        return value == null ? "" : value.toPlainString();
    }

    /** {@code 2022-01-10}, {@code 2022-01-09/2022-01-10}, {@code T05:40}, {@code T11:00/T11:30}. */
    private static String time(Time time) {
        if (time.from() == null) {
            return String.valueOf(time.partial());
        }
        return time.from().equals(time.to()) ? time.from().toString() : time.from() + "/" + time.to();
    }
}
