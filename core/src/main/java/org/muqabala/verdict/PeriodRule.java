package org.muqabala.verdict;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muqabala.reading.time.ClockSpan;
import org.muqabala.reading.time.Moment;
import org.muqabala.reading.time.Time;
import org.muqabala.reading.time.Time.Precision;

/** What two times of one slot are to each other: docs/comparison-rules.md, "Times". */
final class PeriodRule {
    /** Minutes: nearer to a full hour than this, a time of day may be told by that hour. */
    private static final int HALF_HOUR = 30;

    private PeriodRule() {}

    static Judgement judge(Time a, Time b) {
        String x = a.quote().text();
        String y = b.quote().text();
        if (!areComparable(a, b)) {
            return Judgement.undecided(Finding.Kind.PERIOD, "rule.zone", x, y);
        }
        if (a.from() == null || b.from() == null) {
            return clocks(a, b, x, y);
        }
        if (equal(a.from(), b.from()) && equal(a.to(), b.to())) {
            return Judgement.of(Verdict.AGREES, "rule.same-time", x, y);
        }
        if (!overlap(a, b)) {
            if (isByTheHour(a, b) && days(a, b) <= 1) {
                return Judgement.of(Verdict.REFINES, "rule.hour", x, y);
            }
            return Judgement.conflict(Finding.Kind.VALUE, "rule.other-time", x, y);
        }
        if (isAsserted(a) && isAsserted(b) && (a.extent() || b.extent())) {
            return Judgement.conflict(Finding.Kind.VALUE, "rule.other-extent", x, y);
        }
        return Judgement.of(Verdict.REFINES, "rule.within", x, y);
    }

    /** Times of day whose day one side leaves open. */
    private static Judgement clocks(Time a, Time b, String x, String y) {
        Optional<ClockSpan> p = a.clockSpan();
        Optional<ClockSpan> q = b.clockSpan();
        if (p.isEmpty() || q.isEmpty()) {
            return Judgement.undecided(Finding.Kind.PERIOD, "rule.no-clock", x, y);
        }
        if (p.get().isSameAs(q.get())) {
            return Judgement.of(Verdict.AGREES, "rule.same-time", x, y);
        }
        if (p.get().minutesTo(q.get()) == 0) {
            return Judgement.of(Verdict.REFINES, "rule.within", x, y);
        }
        return isByTheHour(a, b)
                ? Judgement.of(Verdict.REFINES, "rule.hour", x, y)
                : Judgement.conflict(Finding.Kind.VALUE, "rule.other-time", x, y);
    }

    /** Two times of day, or a day and one: of two hours that lie a day or less apart one may be by another clock. */
    private static boolean areComparable(Time a, Time b) {
        Optional<ClockSpan> p = a.clockSpan();
        Optional<ClockSpan> q = b.clockSpan();
        return p.isEmpty() || q.isEmpty() || p.get().isComparableTo(q.get()) || days(a, b) > 1;
    }

    /** Whole days between the two, 0 where one of them has no date. */
    private static long days(Time a, Time b) {
        Moment x = a.from();
        Moment y = b.from();
        return x == null || y == null ? 0 : Math.abs(ChronoUnit.DAYS.between(x.date(), y.date()));
    }

    /** "At eleven" may stand for a quarter past: one is told to the minute, the other to the hour, and they are near. */
    private static boolean isByTheHour(Time a, Time b) {
        Optional<ClockSpan> p = a.clockSpan();
        Optional<ClockSpan> q = b.clockSpan();
        boolean coarse = a.precision() == Precision.HOUR && b.precision() == Precision.MINUTE
                || a.precision() == Precision.MINUTE && b.precision() == Precision.HOUR;
        return coarse && p.isPresent() && q.isPresent() && p.get().minutesTo(q.get()) < HALF_HOUR;
    }

    private static boolean equal(@Nullable Moment a, @Nullable Moment b) {
        return a != null && b != null && a.atOffsetOf(b).compareTo(b) == 0;
    }

    /** By days where one side tells no more, else by minutes. */
    private static boolean overlap(Time a, Time b) {
        return !before(a.to(), b.from()) && !before(b.to(), a.from());
    }

    private static boolean before(@Nullable Moment a, @Nullable Moment b) {
        if (a == null || b == null) {
            return false;
        }
        return a.time() == null || b.time() == null
                ? a.date().isBefore(b.date())
                : a.atOffsetOf(b).compareTo(b) < 0;
    }

    /** A day, or both ends of a stretch of days: said to be just that. Months and vague parts only bound what is not known. */
    private static boolean isAsserted(Time time) {
        return time.extent() || time.precision() == Precision.DAY || time.precision() == Precision.MINUTE;
    }
}
