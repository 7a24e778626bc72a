package org.muqabala.reading.time;

import org.jspecify.annotations.Nullable;
import org.muqabala.reading.time.TimeWords.Hit;

/** What stands around an hour: "at" before it, "o'clock" or the next part of a time behind it, minutes with their noun. */
final class HourWords {
    private static final int MINUTES = 60;
    /** The longest phrase for "at" or "lasted" has so many words. */
    private static final int LONGEST = 3;

    private final TimeWords words;

    HourWords(TimeWords words) {
        this.words = words;
    }

    /** Does "at" end right before token {@code i}? */
    boolean isLed(int i) {
        return isBehind(Kind.AT, i);
    }

    /** Does "lasted" end right before token {@code i}? */
    boolean isLasting(int i) {
        return isBehind(Kind.LASTING, i);
    }

    private boolean isBehind(Kind kind, int i) {
        for (int from = i - 1; from >= Math.max(0, i - LONGEST); from--) {
            if (words.skip(from, kind) == i) {
                return true;
            }
        }
        return false;
    }

    /** Index after "o'clock" at token {@code i}; {@code i} where none stands there. */
    int marked(int i) {
        return words.is(i, Kind.HOUR_NOUN) ? words.skip(i, Kind.HOUR_NOUN) : i;
    }

    /** "12 دقيقة", "двадцать минут": a number with the word for minutes. */
    @Nullable
    Found<Integer> counted(int i) {
        Integer digits = words.number(i);
        Hit worded = digits == null ? words.find(i, Kind.CARDINAL) : null;
        if (digits == null && worded == null) {
            return null;
        }
        int to = worded == null ? i + 1 : worded.to();
        int value = worded == null ? digits : worded.value();
        Hit noun = words.find(to, Kind.MINUTE_NOUN);
        return noun != null && value < MINUTES ? new Found<>(i, noun.to(), value) : null;
    }

    /** Does a word begin something that follows a time of day: "on Monday", "in the morning", "and"? */
    boolean opens(int i) {
        return words.is(i, Kind.ON)
                || words.is(i, Kind.IN)
                || words.is(i, Kind.AND)
                || words.is(i, Kind.TO)
                || words.is(i, Kind.ARTICLE)
                || words.is(i, Kind.HALF_DAY)
                || words.is(i, Kind.DAY_PART)
                || words.is(i, Kind.WEEKDAY)
                || words.is(i, Kind.SHIFTED_DAY);
    }
}
