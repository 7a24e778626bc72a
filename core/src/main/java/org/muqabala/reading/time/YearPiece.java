package org.muqabala.reading.time;

import java.util.function.IntFunction;
import org.muqabala.reading.time.Time.Precision;

/**
 * Which days of a year are meant: all, a season, a quarter, a half.
 *
 * @param precision how finely it is told
 * @param days the days in a given year
 */
record YearPiece(Precision precision, IntFunction<Days> days) {
    static YearPiece whole() {
        return new YearPiece(Precision.YEAR, year -> Days.ofYears(year, year));
    }

    /** The months that are named in turn by {@code count} equal parts of the year, 1 for the first part. */
    static YearPiece share(int nth, int count) {
        int months = 12 / count;
        return new YearPiece(Precision.SEASON, year -> Days.ofMonths(year, (nth - 1) * months + 1, nth * months));
    }

    /** A season of the northern half of the earth as weather services count it; winter begins in the year that names it. */
    static YearPiece season(Season season) {
        return new YearPiece(Precision.SEASON, season::in);
    }
}
