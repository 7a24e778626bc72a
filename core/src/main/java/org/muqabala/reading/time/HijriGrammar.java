package org.muqabala.reading.time;

import org.jspecify.annotations.Nullable;
import org.muqabala.reading.time.DayNumberGrammar.DayNumber;
import org.muqabala.reading.time.TimeWords.Hit;

/**
 * Reads times of the Islamic calendar. Its months are also words and names (محرم, رجب, شعبان), so one needs a day, a year or the
 * word "month" beside it.
 */
final class HijriGrammar {
    private static final int LEAST_YEAR = 1;
    private static final int GREATEST_YEAR = 1600;

    private final TimeWords words;
    private final DayNumberGrammar days;

    HijriGrammar(TimeWords words, DayNumberGrammar days) {
        this.words = words;
        this.days = days;
    }

    @Nullable
    Found<When> at(int i) {
        DayNumber day = days.at(i);
        Found<When> dated = day == null ? null : month(i, words.skip(day.to(), Kind.OF), day);
        if (dated != null) {
            return dated;
        }
        Found<When> month = month(i, i, null);
        return month != null ? month : year(i);
    }

    private @Nullable Found<When> month(int from, int i, @Nullable DayNumber day) {
        int start = words.skip(i, Kind.MONTH_NOUN);
        Hit month = words.find(start, Kind.HIJRI_MONTH);
        if (month == null) {
            return null;
        }
        Integer number = day == null ? null : Integer.valueOf(day.day());
        Found<Integer> year = numbered(month.to());
        if (year != null) {
            return new Found<>(from, year.to(), new HijriTime(year.value(), month.value(), number, null));
        }
        Hit direction = words.find(month.to(), Kind.DIRECTION);
        if (direction != null && direction.isSure()) {
            Direction named = direction.direction();
            return new Found<>(from, direction.to(), new HijriTime(null, month.value(), number, named));
        }
        return day != null || start > i
                ? new Found<>(from, month.to(), new HijriTime(null, month.value(), number, null))
                : null;
    }

    private @Nullable Found<Integer> numbered(int i) {
        int at = words.skip(words.skip(words.isSign(i, ",،") ? i + 1 : i, Kind.OF), Kind.YEAR_NOUN);
        Integer number = words.number(at);
        if (number == null || number < LEAST_YEAR || number > GREATEST_YEAR) {
            return null;
        }
        Hit mark = words.find(at + 1, Kind.HIJRI_MARK);
        return mark != null || words.digits(at) == 4 ? new Found<>(i, mark == null ? at + 1 : mark.to(), number) : null;
    }

    /** "عام 1445 هـ": the mark alone tells it from a year of our era. */
    private @Nullable Found<When> year(int i) {
        int at = words.skip(i, Kind.YEAR_NOUN);
        Integer number = words.number(at);
        Hit mark = number == null ? null : words.find(at + 1, Kind.HIJRI_MARK);
        return number == null || mark == null || number < LEAST_YEAR || number > GREATEST_YEAR
                ? null
                : new Found<>(i, mark.to(), new HijriTime(number, null, null, null));
    }
}
