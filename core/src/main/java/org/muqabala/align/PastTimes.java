package org.muqabala.align;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muqabala.claim.Claim;
import org.muqabala.reading.figure.Figure;
import org.muqabala.reading.time.Time;
import org.muqabala.text.Quote;

/** The past that an amount is told of, where it is not told of the news: "61.3 percent, against 54 percent in 2019". */
final class PastTimes {
    /** So many days after its end a season is told of as past. */
    private static final int SEASON_OVER = 30;

    /** So many words before a year stands what came to be in it. */
    private static final int MADE_WITHIN = 3;

    /** So many days after its end a shorter time is. */
    private static final int MONTH_OVER = 30;

    /**
     * The past of a figure, its year or, where a shorter time is told, its year and month ("2021-09"); empty where it is of the news, or
     * where nobody knows when that was. Of two figures the past goes with the nearer one.
     *
     * @param before the claim before it in its sentence, whose past is that of a claim without a time; null where it is the first
     * @param published the day the claim was published; null where it is not known
     */
    Optional<String> of(Claim claim, @Nullable Claim before, Figure figure, @Nullable LocalDate published) {
        if (claim.times().isEmpty() && before != null) {
            return before.times().stream()
                    .filter(t -> isLongAgo(t, published) && !isSince(before, t))
                    .map(PastTimes::name)
                    .findFirst()
                    .or(() -> untold(claim, figure, published));
        }
        return claim.times().stream()
                .filter(t -> isLongAgo(t, published))
                .filter(t -> isNearest(claim, figure, t.quote()) && !isSince(claim, t) && !isOfMaking(claim, figure, t))
                .map(PastTimes::name)
                .findFirst()
                .or(() -> untold(claim, figure, published));
    }

    /** Are two years each that of an amount, which differ: "subsidies cost 7.1 billion in 2024", "6 billion this year"? */
    static boolean areOfAmounts(Claim a, Time yearA, Claim b, Time yearB) {
        Optional<Figure> x = amount(a, yearA);
        Optional<Figure> y = amount(b, yearB);
        return x.isPresent()
                && y.isPresent()
                && x.get().kind() == y.get().kind()
                && !new Value.Quantity(x.get()).overlaps(new Value.Quantity(y.get()));
    }

    private static Optional<Figure> amount(Claim claim, Time time) {
        return time.precision() != Time.Precision.YEAR || isSince(claim, time)
                ? Optional.empty()
                : claim.figures().stream()
                        .filter(f -> f.kind() == Figure.Kind.MONEY || f.kind() == Figure.Kind.PERCENT)
                        .filter(f -> isNearest(claim, f, time.quote()))
                        .findFirst();
    }

    /** From when on something holds is no time of the amount: "closed since August 2021, after two days of talks". */
    private static boolean isSince(Claim claim, Time time) {
        int at = claim.tokens().indexAtOrAfter(time.quote().start());
        return Openers.opens(claim, Openers.SINCE, time.quote())
                || Openers.in(claim, Openers.TO_DATE).stream().anyMatch(m -> m.from() <= at && at < m.to());
    }

    /**
     * When the thing came to be is no time of the amount, where that stands before it or behind a comma: "the ship, built in 2004,
     * was carrying 21,000 tonnes", but "built in 1971 at a cost of 12 million".
     */
    private static boolean isOfMaking(Claim claim, Figure figure, Time time) {
        int at = claim.tokens().indexAtOrAfter(time.quote().start());
        boolean made =
                Openers.in(claim, Openers.MADE).stream().anyMatch(m -> m.to() <= at && at - m.to() < MADE_WITHIN);
        int from = claim.tokens().indexAtOrAfter(time.quote().end());
        int to = claim.tokens().indexAtOrAfter(figure.quote().start());
        return made && (to < at || from < to && isComma(claim, from));
    }

    private static boolean isComma(Claim claim, int i) {
        return claim.tokens().get(i).is(",") || claim.tokens().get(i).is("\u060C");
    }

    /** The year that words tell of without naming it, "a year earlier" or "so far this year", where they go with a figure. */
    private static Optional<String> untold(Claim claim, Figure figure, @Nullable LocalDate published) {
        if (published == null || figure.kind() == Figure.Kind.ORDINAL) {
            return Optional.empty();
        }
        return isTold(claim, figure, Openers.EARLIER, 1) // "higher than a year earlier" is told of now
                ? Optional.of(String.valueOf(published.getYear() - 1))
                : isTold(claim, figure, Openers.TO_DATE, claim.tokens().size())
                        ? Optional.of(String.valueOf(published.getYear()))
                        : Optional.empty();
    }

    /** Do words of a sort go with a figure that begin among the first tokens of its claim, up to token {@code last}? */
    private static boolean isTold(Claim claim, Figure figure, String sort, int last) {
        return Openers.in(claim, sort).stream()
                .filter(m -> m.from() <= last)
                .map(m -> claim.tokens().quote(m.from(), m.to()))
                .anyMatch(q -> isNearest(claim, figure, q));
    }

    private static String name(Time time) {
        LocalDate day = time.from().date();
        return day.plusMonths(1).isAfter(time.to().date())
                ? "%04d-%02d".formatted(day.getYear(), day.getMonthValue())
                : String.valueOf(day.getYear());
    }

    /** A past year or a part of one, a season, month or day that has been over for a while; years that a story ran through are none. */
    private static boolean isLongAgo(Time time, @Nullable LocalDate published) {
        if (published == null || time.from() == null || time.to() == null) {
            return false;
        }
        LocalDate end = time.to().date();
        boolean year = time.from().date().plusYears(1).isAfter(end) && end.getYear() < published.getYear();
        return switch (time.precision()) {
            case SEASON -> end.isBefore(published.minusDays(SEASON_OVER));
            case YEAR -> year;
            case PART -> year || end.isBefore(published.minusDays(MONTH_OVER));
            case MONTH, WEEK, DAY -> end.isBefore(published.minusDays(MONTH_OVER));
            default -> false;
        };
    }

    /** Does no other amount stand nearer to a time, and nothing between the two that begins anew: "opened in 1987 and holds 412"? */
    private static boolean isNearest(Claim claim, Figure figure, Quote time) {
        int distance = Nearest.distance(claim, time, figure.quote());
        return claim.figures().stream()
                        .filter(f -> f.kind() != Figure.Kind.DURATION && f.kind() != Figure.Kind.ORDINAL)
                        .allMatch(f -> Nearest.distance(claim, time, f.quote()) >= distance)
                && !Openers.isNewBetween(claim, time, figure.quote());
    }
}
