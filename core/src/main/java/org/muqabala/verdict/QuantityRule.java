package org.muqabala.verdict;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muqabala.reading.figure.CalendarLength;
import org.muqabala.reading.figure.Figure;
import org.muqabala.reading.figure.Figure.Bound;
import org.muqabala.reading.figure.Interval;

/** What two figures of one slot are to each other: docs/comparison-rules.md, "Figures". */
final class QuantityRule {
    /** A number rounded off by a larger share of it would be said to be about that: 250,000 is not told as 200,000. */
    private static final BigDecimal MOST_ROUNDED = new BigDecimal("0.03");

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
        if (isRounding(a, b) || isRounding(b, a) || isAbout(a, b) || isAbout(b, a)) {
            return Judgement.of(Verdict.REFINES, "rule.rounding", x, y);
        }
        if (anyOverlap(a, b)) {
            return Judgement.of(Verdict.REFINES, "rule.overlap", x, y);
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

    /** Is the first the second, rounded? Only a number that ends in two zeros or more is taken for round, and a whole one beside decimals. */
    private static boolean isRounding(Figure round, Figure exact) {
        Optional<BigDecimal> r = point(round);
        Optional<BigDecimal> e = point(exact);
        if (r.isEmpty() || e.isEmpty()) {
            return false;
        }
        int zeros = -r.get().stripTrailingZeros().scale();
        int finer = -e.get().stripTrailingZeros().scale();
        boolean whole = zeros >= 0 && finer < 0;
        if (finer >= zeros || zeros < 2 && !whole) {
            return false;
        }
        BigDecimal half =
                BigDecimal.ONE.scaleByPowerOfTen(zeros < 2 ? 0 : zeros).divide(BigDecimal.valueOf(2));
        BigDecimal most = half.min(e.get().abs().multiply(MOST_ROUNDED));
        return r.get().subtract(e.get()).abs().compareTo(most) <= 0;
    }

    /** Is the first "about" a round number, and the second an exact one that it may stand for: "almost 20" for 19.6? */
    private static boolean isAbout(Figure round, Figure exact) {
        BigDecimal nominal = round.nominal();
        return round.bound() == Bound.ABOUT
                && nominal != null
                && point(exact).filter(e -> isFiner(e, nominal)).isPresent()
                && anyOverlap(round, exact);
    }

    private static boolean isFiner(BigDecimal exact, BigDecimal round) {
        return exact.stripTrailingZeros().scale() > round.stripTrailingZeros().scale();
    }

    private static Optional<BigDecimal> point(Figure figure) {
        return figure.bound() == Bound.EXACT && figure.interval().isPoint()
                ? Optional.ofNullable(figure.interval().low())
                : Optional.empty();
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
