package org.muqabala.verdict;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muqabala.reading.figure.CalendarLength;
import org.muqabala.reading.figure.Figure;
import org.muqabala.reading.figure.Figure.Bound;
import org.muqabala.reading.figure.Interval;

/** What two figures of one slot are to each other: docs/comparison-rules.md, "Figures". */
final class QuantityRule {
    /** "Thousands" are told of fifteen thousand too, though of twenty thousand one would say more. */
    private static final BigDecimal BEYOND_VAGUE = BigDecimal.valueOf(2);

    private QuantityRule() {}

    static Judgement judge(Figure first, Figure second) {
        Figure a = CalendarLength.of(first);
        Figure b = CalendarLength.of(second);
        String x = a.quote().text();
        String y = b.quote().text();
        if (!Objects.equals(a.unit(), b.unit())) {
            return Judgement.undecided(Finding.Kind.UNIT, "rule.unit", text(a.unit()), text(b.unit()));
        }
        if (a.interval().equals(b.interval()) && isHedged(a) == isHedged(b)) {
            return Judgement.of(Verdict.AGREES, "rule.equal", x, y);
        }
        if (sameNumber(a, b) && anyOverlap(a, b)) {
            return sameNumberHedged(a, b, x, y);
        }
        if (OtherUnit.isOne(a, b)) {
            return Judgement.of(Verdict.AGREES, "rule.other-unit", x, y);
        }
        if (Rounding.is(a, b) || Rounding.is(b, a) || isAbout(a, b) || isAbout(b, a)) {
            return Judgement.of(Verdict.REFINES, "rule.rounding", x, y);
        }
        if (anyOverlap(a, b)) {
            return Judgement.of(Verdict.REFINES, "rule.overlap", x, y);
        }
        if (isLittleBeyond(a, b) || isLittleBeyond(b, a)) {
            return Judgement.of(Verdict.REFINES, "rule.vague", x, y);
        }
        return Judgement.conflict(kind(a, b), "rule.disjoint", x, y);
    }

    /** "six" against "about six" agrees; "more than 300" against 300 refines. */
    private static Judgement sameNumberHedged(Figure a, Figure b, String x, String y) {
        boolean about = isAboutOrExact(a) && isAboutOrExact(b);
        return about
                ? Judgement.of(Verdict.AGREES, "rule.about", x, y)
                : Judgement.of(Verdict.REFINES, "rule.bound", x, y);
    }

    private static boolean isAboutOrExact(Figure figure) {
        return figure.bound() == Bound.ABOUT || figure.bound() == Bound.EXACT;
    }

    private static boolean sameNumber(Figure a, Figure b) {
        return a.nominal() != null && b.nominal() != null && a.nominal().compareTo(b.nominal()) == 0;
    }

    private static boolean isHedged(Figure figure) {
        return figure.bound() == Bound.OVER || figure.bound() == Bound.UNDER;
    }

    /** An ambiguous number fits where one of its readings does. */
    private static boolean anyOverlap(Figure a, Figure b) {
        return readings(a).anyMatch(x -> readings(b).anyMatch(y -> overlap(x, a.bound(), y, b.bound())));
    }

    private static Stream<Interval> readings(Figure figure) {
        return Stream.concat(Stream.of(figure.interval()), figure.alternatives().stream());
    }

    /** "more than 10" and 10 only touch, and touching is compatible: people round down when they say "more than". */
    private static boolean overlap(Interval x, Bound xBound, Interval y, Bound yBound) {
        boolean touchOnly = xBound == Bound.OVER && yBound == Bound.UNDER && touches(x.low(), y.high())
                || xBound == Bound.UNDER && yBound == Bound.OVER && touches(x.high(), y.low());
        return x.overlaps(y) && !touchOnly;
    }

    private static boolean touches(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a != null && b != null && a.compareTo(b) == 0;
    }

    /** Is the first "about" a round number, and the second an exact one that it may stand for: "almost 20" for 19.6? */
    private static boolean isAbout(Figure round, Figure exact) {
        BigDecimal nominal = round.nominal();
        return round.bound() == Bound.ABOUT
                && nominal != null
                && Rounding.point(exact).filter(e -> isFiner(e, nominal)).isPresent()
                && anyOverlap(round, exact);
    }

    /** Is the first vague, and the second above its top, but for less than twice as much? */
    private static boolean isLittleBeyond(Figure vague, Figure other) {
        BigDecimal top = vague.interval().high();
        BigDecimal low = other.interval().low();
        return vague.bound() == Bound.VAGUE
                && top != null
                && low != null
                && low.compareTo(top) > 0
                && low.compareTo(top.multiply(BEYOND_VAGUE)) < 0;
    }

    private static boolean isFiner(BigDecimal exact, BigDecimal round) {
        return exact.stripTrailingZeros().scale() > round.stripTrailingZeros().scale();
    }

    private static Finding.Kind kind(Figure a, Figure b) {
        if (isEstimate(a) || isEstimate(b)) {
            return Finding.Kind.ESTIMATE;
        }
        return isBound(a) || isBound(b) ? Finding.Kind.BOUND : Finding.Kind.VALUE;
    }

    private static boolean isBound(Figure figure) {
        return switch (figure.bound()) {
            case OVER, AT_LEAST, UNDER, AT_MOST -> true;
            case EXACT, ABOUT, RANGE, VAGUE -> false;
        };
    }

    private static boolean isEstimate(Figure figure) {
        return figure.bound() == Bound.ABOUT || figure.bound() == Bound.VAGUE;
    }

    private static String text(@Nullable String unit) {
        return unit == null ? "" : unit;
    }
}
