package org.muqabala.accuracy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.muqabala.accuracy.Truth.DateLabel;
import org.muqabala.accuracy.Truth.FigureLabel;
import org.muqabala.accuracy.Truth.Label;
import org.muqabala.accuracy.Truth.SpeakerLabel;
import org.muqabala.claim.Claim;
import org.muqabala.reading.figure.Figure;
import org.muqabala.reading.time.Time;
import org.muqabala.text.Quote;

/**
 * Which labels the readers meet. A label is met where one or two different readings lie on its words and one of them is
 * right; more readings than two are guesses.
 */
final class ReadingAccuracy {
    private static final int MOST_READINGS = 2;
    private static final int LONGEST_SPEAKER = 80;
    private static final double SAME_WORDS = 0.8;
    private static final BigDecimal CLOSE = new BigDecimal("0.001");

    /** "Early", "late" and the like are drawn with so many days of slack at either end. */
    private static final int VAGUE_DAYS = 5;

    private final List<Claim> claims;
    private final Places places;

    ReadingAccuracy(List<Claim> claims, Places places) {
        this.claims = claims;
        this.places = places;
    }

    boolean isRead(FigureLabel label) {
        return isRead(label.label(), Claim::figures, Figure::quote, f -> isRight(f, label));
    }

    boolean isRead(DateLabel label) {
        return isRead(label.label(), Claim::times, Time::quote, t -> isRight(t, label));
    }

    /** Is the label a part of a claim with that speaker, named in few words? */
    boolean isRead(SpeakerLabel label) {
        return claims.stream()
                .filter(c -> places.isOn(c.source(), c.quote().span(), label.label(), SAME_WORDS))
                .map(Claim::speaker)
                .anyMatch(s -> s != null
                        && s.quote().text().length() <= LONGEST_SPEAKER
                        && Places.folded(s.quote().text() + " " + s.name()).contains(label.speaker()));
    }

    /** Does a claim lie on the label? */
    boolean isClaimed(Label label) {
        return claims.stream().anyMatch(c -> places.isOn(c.source(), c.quote().span(), label));
    }

    /** Does a figure lie on the label? */
    boolean isFigure(Label label) {
        return claims.stream()
                .anyMatch(c -> c.figures().stream()
                        .anyMatch(f -> places.isOn(c.source(), f.quote().span(), label)));
    }

    private <T> boolean isRead(
            Label label, Function<Claim, List<T>> readings, Function<T, Quote> quote, Predicate<T> right) {
        List<T> on = claims.stream()
                .flatMap(c -> readings.apply(c).stream()
                        .filter(r -> places.isOn(c.source(), quote.apply(r).span(), label)))
                .distinct()
                .toList();
        return on.size() <= MOST_READINGS && on.stream().anyMatch(right);
    }

    private static boolean isRight(Figure figure, FigureLabel label) {
        return close(figure.interval().low(), label.low())
                && close(figure.interval().high(), label.high());
    }

    private static boolean close(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        if (a == null || b == null) {
            return a == null && b == null;
        }
        return a.subtract(b).abs().compareTo(CLOSE.multiply(b.abs().max(BigDecimal.ONE))) <= 0;
    }

    private static boolean isRight(Time time, DateLabel label) {
        if (time.from() == null || time.to() == null) {
            return false;
        }
        int slack = isVague(label) ? VAGUE_DAYS : 0;
        return daysApart(time.from().date(), label.start()) <= slack
                && daysApart(time.to().date(), label.end()) <= slack;
    }

    /** Neither a day nor a month nor a year: what such words mean to the day is a convention. */
    private static boolean isVague(DateLabel label) {
        LocalDate start = label.start();
        LocalDate next = label.end().plusDays(1);
        return !start.plusDays(1).equals(next)
                && !(start.getDayOfMonth() == 1
                        && (start.plusMonths(1).equals(next)
                                || start.plusYears(1).equals(next)));
    }

    private static long daysApart(LocalDate a, LocalDate b) {
        return Math.abs(ChronoUnit.DAYS.between(a, b));
    }
}
