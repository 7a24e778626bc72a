package org.muqabala.reading.time;

import java.time.LocalDate;
import java.time.YearMonth;
import org.muqabala.reading.time.Time.Precision;

/**
 * The beginning, the middle or the end of a longer time: of a month its days 1 to 10, 11 to 20, 21 to the last; of a year its
 * months January to April, May to August, September to December; of a decade its years 0 to 3, 4 to 6, 7 to 9; of a century its years 0
 * to 32, 33 to 65, 66 to 99.
 */
enum Part {
    EARLY,
    MID,
    LATE;

    /** This part of {@code whole}; all of it where no rule cuts times of that precision. */
    Days of(Days whole, Precision precision) {
        LocalDate from = whole.from();
        return switch (precision) {
            case MONTH -> ofMonth(YearMonth.from(from));
            case YEAR -> ofYear(from.getYear());
            case DECADE -> years(from.getYear(), 4, 7, 10);
            case CENTURY -> years(from.getYear(), 33, 66, 100);
            default -> whole;
        };
    }

    /** Is there a rule that cuts times of that precision? */
    static boolean cuts(Precision precision) {
        return precision == Precision.MONTH
                || precision == Precision.YEAR
                || precision == Precision.DECADE
                || precision == Precision.CENTURY;
    }

    private Days ofMonth(YearMonth month) {
        return switch (this) {
            case EARLY -> new Days(month.atDay(1), month.atDay(10));
            case MID -> new Days(month.atDay(11), month.atDay(20));
            case LATE -> new Days(month.atDay(21), month.atEndOfMonth());
        };
    }

    private Days ofYear(int year) {
        return switch (this) {
            case EARLY -> Days.ofMonths(year, 1, 4);
            case MID -> Days.ofMonths(year, 5, 8);
            case LATE -> Days.ofMonths(year, 9, 12);
        };
    }

    private Days years(int first, int mid, int late, int end) {
        return switch (this) {
            case EARLY -> Days.ofYears(first, first + mid - 1);
            case MID -> Days.ofYears(first + mid, first + late - 1);
            case LATE -> Days.ofYears(first + late, first + end - 1);
        };
    }
}
