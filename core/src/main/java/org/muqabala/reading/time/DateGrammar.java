package org.muqabala.reading.time;

import org.jspecify.annotations.Nullable;
import org.muqabala.reading.time.DayNumberGrammar.DayNumber;
import org.muqabala.text.Language;

/** Reads a day and its month, with the year where it is told: "3 March 2024", "March 3, 2024", "العاشر من يناير". */
final class DateGrammar {
    private static final int CENTURY = 100;

    private final TimeWords words;
    private final DayNumberGrammar days;
    private final MonthGrammar months;
    private final YearGrammar years;

    DateGrammar(TimeWords words, DayNumberGrammar days, MonthGrammar months, YearGrammar years) {
        this.words = words;
        this.days = days;
        this.months = months;
        this.years = years;
    }

    @Nullable
    Found<MonthTime> at(int i) {
        Found<MonthTime> date = dayFirst(i);
        return date != null ? date : monthFirst(i);
    }

    private @Nullable Found<MonthTime> dayFirst(int i) {
        DayNumber day = days.at(i);
        if (day == null) {
            return null;
        }
        boolean joined = words.isSign(day.to(), "-/") && words.touches(day.to()) && words.touches(day.to() + 1);
        boolean inMonth = words.is(day.to(), Kind.YEAR_PREPOSITION); // "the first in March" is no day
        int of = inMonth ? day.to() : words.skip(day.to(), Kind.OF);
        int at = joined ? day.to() + 1 : of;
        Found<MonthRef> month = of > day.to() ? months.atOrThis(at) : months.at(at);
        if (month == null || !isDate(day, of > day.to(), at, month)) {
            return null;
        }
        Found<MonthRef> placed = joined ? withShortYear(month) : month;
        MonthPiece piece = MonthPiece.day(day.day());
        return fits(piece, placed.value()) ? new Found<>(i, placed.to(), MonthTime.of(placed.value(), piece)) : null;
    }

    /** "group of 3 may go": a doubtful month written small needs an ordinal, an "of" or a year beside it. */
    private boolean isDate(DayNumber day, boolean of, int monthAt, Found<MonthRef> month) {
        if (month.value().month() == null) {
            return of;
        }
        return month.sure() || day.ordinal() || of || words.language() != Language.ENGLISH || words.isCapital(monthAt);
    }

    private static boolean fits(MonthPiece piece, MonthRef month) {
        Integer number = month.month();
        return number == null || piece.fits(number);
    }

    /** "31-Oct-74", "31/Oct/1974". */
    private Found<MonthRef> withShortYear(Found<MonthRef> month) {
        Integer number = words.isSign(month.to(), "-/") ? words.number(month.to() + 1) : null;
        if (number == null || month.value().year().isTold()) {
            return month;
        }
        int digits = words.digits(month.to() + 1);
        if (digits != 2 && digits != 4) {
            return month;
        }
        YearRef year = YearRef.of(digits == 2 ? fullYear(number) : number);
        return new Found<>(month.from(), month.to() + 2, month.value().in(year));
    }

    /** Two digits of a year as POSIX strptime reads them: 69 to 99 are of the last century. */
    static int fullYear(int twoDigits) {
        return twoDigits % CENTURY >= 69 ? 1900 + twoDigits : 2000 + twoDigits;
    }

    private @Nullable Found<MonthTime> monthFirst(int i) {
        if (words.language() != Language.ENGLISH && words.language() != Language.SPANISH) {
            return null;
        }
        Found<Integer> month = months.name(i);
        DayNumber day = month == null ? null : days.at(month.to());
        if (month == null || day == null) {
            return null;
        }
        Found<YearRef> year = years.after(day.to());
        if (!month.sure() && !words.isCapital(i) && !day.ordinal() && year == null && words.isWord(day.to())) {
            return null;
        }
        MonthPiece piece = MonthPiece.day(day.day());
        if (!piece.fits(month.value())) {
            return null;
        }
        MonthRef ref = new MonthRef(month.value(), null, year == null ? YearRef.UNTOLD : year.value());
        return new Found<>(i, year == null ? day.to() : year.to(), MonthTime.of(ref, piece));
    }
}
