package org.muqabala.verdict;

import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muqabala.reading.time.Moment;
import org.muqabala.reading.time.Time;
import org.muqabala.reading.time.Time.Precision;

/** What two times of one slot are to each other: docs/comparison-rules.md, "Times". */
final class PeriodRule {
    private PeriodRule() {}

    static Judgement judge(Time a, Time b) {
        String x = a.quote().text();
        String y = b.quote().text();
        if (a.from() == null || b.from() == null) {
            return clocks(a, b, x, y);
        }
        if (a.from().compareTo(b.from()) == 0 && equal(a.to(), b.to())) {
            return Judgement.of(Verdict.AGREES, "rule.same-time", x, y);
        }
        if (!overlap(a, b)) {
            return Judgement.conflict(Finding.Kind.VALUE, "rule.other-time", x, y);
        }
        if (isAsserted(a) && isAsserted(b) && (a.extent() || b.extent())) {
            return Judgement.conflict(Finding.Kind.VALUE, "rule.other-extent", x, y);
        }
        return Judgement.of(Verdict.REFINES, "rule.within", x, y);
    }

    /** Times of day whose day one side leaves open. */
    private static Judgement clocks(Time a, Time b, String x, String y) {
        Optional<LocalTime> p = a.clock();
        Optional<LocalTime> q = b.clock();
        if (p.isEmpty() || q.isEmpty()) {
            return Judgement.undecided(Finding.Kind.PERIOD, "rule.no-clock", x, y);
        }
        return p.get().equals(q.get())
                ? Judgement.of(Verdict.AGREES, "rule.same-time", x, y)
                : Judgement.conflict(Finding.Kind.VALUE, "rule.other-time", x, y);
    }

    private static boolean equal(@Nullable Moment a, @Nullable Moment b) {
        return a != null && b != null && a.compareTo(b) == 0;
    }

    /** By days where one side tells no more, else by minutes. */
    private static boolean overlap(Time a, Time b) {
        return !before(a.to(), b.from()) && !before(b.to(), a.from());
    }

    private static boolean before(@Nullable Moment a, @Nullable Moment b) {
        if (a == null || b == null) {
            return false;
        }
        return a.time() == null || b.time() == null ? a.date().isBefore(b.date()) : a.compareTo(b) < 0;
    }

    /** A day, or both ends of a stretch of days: said to be just that. Months and vague parts only bound what is not known. */
    private static boolean isAsserted(Time time) {
        return time.extent() || time.precision() == Precision.DAY || time.precision() == Precision.MINUTE;
    }
}
