package org.muqabala.reading.time;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses which of the days that fit a time without a year is meant. */
final class Choice {
    /** A day this near is meant even where a verb points the other way to one that is nearly a year off. */
    private static final int NEAR = 45;

    private static final int FAR = 290;

    private Choice() {}

    /**
     * The candidate that the direction asks for, else the one that the tense asks for, else the nearest; null where there is
     * no reference or none fits.
     *
     * @param candidates in order of time
     */
    static @Nullable Days among(List<Days> candidates, @Nullable Direction direction, Anchor anchor) {
        LocalDate reference = anchor.reference();
        if (reference == null || candidates.isEmpty()) {
            return null;
        }
        return direction == null
                ? byTense(candidates, anchor.tense(), reference)
                : byDirection(candidates, direction, reference);
    }

    private static @Nullable Days byDirection(List<Days> candidates, Direction direction, LocalDate reference) {
        return switch (direction) {
            case LAST -> latestBefore(candidates, reference);
            case THIS -> nearest(candidates, reference);
            case COMING, NEXT -> nthAfter(candidates, reference, 1);
            case AFTER_NEXT -> nthAfter(candidates, reference, 2);
        };
    }

    private static Days byTense(List<Days> candidates, Tense tense, LocalDate reference) {
        Days nearest = nearest(candidates, reference);
        Days asked = switch (tense) {
            case PAST -> latestBegun(candidates, reference);
            case FUTURE -> firstNotOver(candidates, reference);
            case ALONE -> ofSameYear(candidates, reference);
            case PRESENT, UNTOLD -> nearest;
        };
        if (asked == null
                || tense != Tense.ALONE && nearest.distance(reference) <= NEAR && asked.distance(reference) >= FAR) {
            return nearest;
        }
        return asked;
    }

    static Days nearest(List<Days> candidates, LocalDate reference) {
        Days best = candidates.get(0);
        for (Days days : candidates) {
            if (days.distance(reference) < best.distance(reference)) {
                best = days;
            }
        }
        return best;
    }

    private static @Nullable Days latestBefore(List<Days> candidates, LocalDate reference) {
        Days best = null;
        for (Days days : candidates) {
            best = days.to().isBefore(reference) ? days : best;
        }
        return best;
    }

    private static @Nullable Days latestBegun(List<Days> candidates, LocalDate reference) {
        Days best = null;
        for (Days days : candidates) {
            best = days.from().isAfter(reference) ? best : days;
        }
        return best;
    }

    private static @Nullable Days nthAfter(List<Days> candidates, LocalDate reference, int nth) {
        int seen = 0;
        for (Days days : candidates) {
            if (days.from().isAfter(reference) && ++seen == nth) {
                return days;
            }
        }
        return null;
    }

    private static @Nullable Days firstNotOver(List<Days> candidates, LocalDate reference) {
        for (Days days : candidates) {
            if (!days.to().isBefore(reference)) {
                return days;
            }
        }
        return null;
    }

    private static @Nullable Days ofSameYear(List<Days> candidates, LocalDate reference) {
        for (Days days : candidates) {
            if (days.from().getYear() == reference.getYear()) {
                return days;
            }
        }
        return null;
    }
}
