package org.muqabala.reading.time;

import org.jspecify.annotations.Nullable;
import org.muqabala.reading.time.TimeWords.Hit;

/** Reads the number of a day in its month: "3", "3rd", "the third", "الـ6", "الحادي والعشرين", "3-го". */
final class DayNumberGrammar {
    private static final int DAYS = 31;

    private final TimeWords words;

    DayNumberGrammar(TimeWords words) {
        this.words = words;
    }

    /**
     * A day's number.
     *
     * @param to index after its last token
     * @param day the number
     * @param ordinal true where it is written as an ordinal
     */
    record DayNumber(int to, int day, boolean ordinal) {}

    @Nullable
    DayNumber at(int i) {
        int start = words.skip(i, Kind.DAY_NOUN);
        int at = words.skip(start, Kind.ARTICLE);
        Integer number = words.number(at);
        if (number != null) {
            return number >= 1 && number <= DAYS && words.digits(at) <= 2 ? marked(at + 1, number) : null;
        }
        return worded(at);
    }

    private DayNumber marked(int end, int number) {
        int at = words.isSign(end, "-") && words.touches(end) && words.touches(end + 1) ? end + 1 : end;
        Hit mark = words.touches(at) ? words.find(at, Kind.ORDINAL_MARK) : null;
        return mark == null
                ? new DayNumber(end, number, false)
                : new DayNumber(words.skip(mark.to(), Kind.DAY_NOUN), number, true);
    }

    private @Nullable DayNumber worded(int at) {
        Hit ordinal = words.find(at, Kind.ORDINAL);
        if (ordinal != null && ordinal.value() <= DAYS) {
            return new DayNumber(words.skip(ordinal.to(), Kind.DAY_NOUN), ordinal.value(), true);
        }
        Hit cardinal = words.find(at, Kind.CARDINAL);
        return cardinal != null && cardinal.value() >= 1 && cardinal.value() <= DAYS
                ? new DayNumber(cardinal.to(), cardinal.value(), false)
                : null;
    }
}
