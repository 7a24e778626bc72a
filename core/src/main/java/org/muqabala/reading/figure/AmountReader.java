package org.muqabala.reading.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muqabala.reading.figure.BoundLexicon.Link;

/** Reads ranges of two numbers, "between 10 and 15", "ثلاثة إلى أربعة", "3-4 million"; else the one number. */
final class AmountReader {
    /** How far before "from 3 to 5" a verb of change is looked for. */
    private static final int REACH = 8;

    private final NumeralReader numerals;
    private final BoundLexicon bounds;
    private final UnitLexicon units;

    AmountReader(NumeralReader numerals, BoundLexicon bounds, UnitLexicon units) {
        this.numerals = numerals;
        this.bounds = bounds;
        this.units = units;
    }

    /** The amount that starts at token {@code i}; null where none does. */
    @Nullable
    Amount at(Words words, int i) {
        Amount led = led(words, i, Link.BETWEEN, Link.AND);
        if (led == null) {
            Amount from = led(words, i, Link.FROM, Link.TO);
            led = from == null || isChange(words, i) ? null : from;
        }
        if (led != null) {
            return led;
        }
        Numeral first = numerals.at(words, i);
        if (first == null) {
            return null;
        }
        Amount range = rangeFrom(words, first, Link.TO, i, first.start());
        return range == null || isChange(words, i) ? Amount.of(first) : range;
    }

    /** "قرابة المليون": a scale with the article, which is a number behind a bound only. */
    @Nullable
    Amount definiteScale(Words words, int i) {
        Numeral scale = numerals.definiteScale(words, i);
        return scale == null ? null : Amount.of(scale);
    }

    private @Nullable Amount led(Words words, int i, Link leader, Link between) {
        Terms.Hit<Link> lead = bounds.link(leader, words, i);
        int at = lead == null ? -1 : lead.to();
        if (lead == null || !words.goesOn(at)) {
            return null;
        }
        Numeral first = numerals.at(words, afterSign(words, at));
        return first == null
                ? null
                : rangeFrom(words, first, between, i, lead.form().start(words.get(i), true));
    }

    private @Nullable Amount rangeFrom(Words words, Numeral first, Link link, int from, int start) {
        if (!first.isPoint() || first.shape() == Numeral.Shape.RATIO) {
            return null;
        }
        int to = first.to();
        UnitLexicon.Hit unit = words.goesOn(to) ? units.at(words, to) : null;
        Amount plain = second(words, first, null, link, to, from, start);
        return plain != null || unit == null || unit.joined()
                ? plain
                : second(words, first, unit.unit(), link, unit.to(), from, start);
    }

    /** The range whose second number stands behind the link at token {@code at}. */
    private @Nullable Amount second(
            Words words, Numeral first, @Nullable Unit unit, Link link, int at, int from, int start) {
        int next = afterLink(words, at, link);
        if (next < 0 || !words.goesOn(next)) {
            return null;
        }
        Numeral second = numerals.at(words, afterSign(words, next));
        if (second == null || !second.isPoint() || second.shape() == Numeral.Shape.RATIO) {
            return null;
        }
        UnitLexicon.Hit other = words.goesOn(second.to()) ? units.at(words, second.to()) : null;
        if (unit != null && (other == null || !other.unit().equals(unit))) {
            return null;
        }
        BigDecimal low = unit == null ? sharingScale(first, second) : first.value();
        if (low.compareTo(second.value()) >= 0 || second.value().signum() < 0) {
            return null;
        }
        return new Amount(
                from,
                second.to(),
                start,
                second.shape(),
                new Interval(low, second.value()),
                List.of(),
                null,
                Figure.Bound.RANGE);
    }

    /** Index after the link at {@code at}; -1 where it is another word. */
    private int afterLink(Words words, int at, Link link) {
        if (!words.goesOn(at)) {
            return -1;
        }
        boolean hyphen = link == Link.TO && words.isHyphen(at) && words.goesOn(at + 1);
        if (hyphen && words.touches(at) == words.touches(at + 1)) {
            return at + 1;
        }
        Terms.Hit<Link> hit = bounds.link(link, words, at);
        if (hit != null && hit.form().cut() == 0) {
            return hit.to();
        }
        return link == Link.AND && !words.forms(at).isEmpty() && isJoined(words, at) ? at : -1;
    }

    private boolean isJoined(Words words, int at) {
        Numeral number = words.isNumber(at) ? null : numerals.at(words, at);
        return number != null && number.start() > words.get(at).start();
    }

    private int afterSign(Words words, int at) {
        int i = numerals.afterArticle(words, at);
        UnitLexicon.Hit sign = units.beforeNumber(words, i);
        return sign != null && words.goesOn(sign.to()) ? sign.to() : i;
    }

    /** "3 to 4 million" is from three million. */
    private static BigDecimal sharingScale(Numeral first, Numeral second) {
        BigDecimal scale = second.scale();
        if (first.scale() != null || scale == null) {
            return first.value();
        }
        BigDecimal count = second.value().divide(scale, MathContext.DECIMAL64);
        return first.value().compareTo(count) < 0 ? first.value().multiply(scale) : first.value();
    }

    /** Does a verb of change stand before token {@code i}: "rose from 3 to 5"? */
    boolean isChange(Words words, int i) {
        for (int k = i - 1; k >= Math.max(0, i - REACH); k--) {
            if (words.is(k, ".")) {
                return false;
            }
            if (bounds.link(Link.CHANGE, words, k) != null) {
                return true;
            }
        }
        return false;
    }
}
