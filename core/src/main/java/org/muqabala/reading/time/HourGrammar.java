package org.muqabala.reading.time;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muqabala.reading.time.TimeWords.Hit;
import org.muqabala.text.Language;

/** Reads an hour with its minutes: 05:40, half past three, الثالثة والربع, 7h30, menos cuarto, половина восьмого. */
final class HourGrammar {
    private static final int HOURS = 24;
    private static final int MINUTES = 60;
    /** Minutes before or past an hour are told in steps of so many. */
    private static final int ROUND = 5;
    /** The longest phrase for "at" has so many words. */
    private static final int LONGEST_AT = 3;

    private static final Set<String> MINUTE_MARKS = Set.of("m", "min", "mn");

    private final TimeWords words;

    HourGrammar(TimeWords words) {
        this.words = words;
    }

    /**
     * An hour with its minutes.
     *
     * @param to index after its last token
     * @param minutes minutes since midnight
     * @param exact true where minutes are said
     * @param clock true where the words can be nothing but a time of day
     */
    record Reading(int to, int minutes, boolean exact, boolean clock) {}

    /**
     * The hour that begins at a token; null where none does.
     *
     * @param noun whether a word for "the hour" stands before it
     */
    @Nullable
    Reading at(int i, boolean noun) {
        Hit named = words.find(i, Kind.NAMED_HOUR);
        if (named != null) {
            return new Reading(named.to(), named.value() * MINUTES, false, true);
        }
        Reading before = minutesFirst(i);
        if (before != null) {
            return before;
        }
        Integer hour = words.number(i);
        if (hour != null) {
            return hour < HOURS && words.digits(i) <= 2 ? digits(i, hour) : unparted(i, hour);
        }
        return dotted(i, noun) != null ? dotted(i, noun) : worded(i, noun);
    }

    /** Does "at" end right before token {@code i}? */
    private boolean isLed(int i) {
        for (int from = i - 1; from >= Math.max(0, i - LONGEST_AT); from--) {
            if (words.skip(from, Kind.AT) == i) {
                return true;
            }
        }
        return false;
    }

    /** "1930 GMT". */
    private @Nullable Reading unparted(int i, int digits) {
        int minutes = digits / 100 * MINUTES + digits % 100;
        boolean fits = words.digits(i) == 4 && digits % 100 < MINUTES && digits / 100 < HOURS;
        return fits && words.is(i + 1, Kind.ZONE) ? new Reading(i + 1, minutes, true, true) : null;
    }

    private @Nullable Reading digits(int i, int hour) {
        boolean goesBack = words.isSign(i - 1, ":") || words.is(i - 1, Kind.HOUR_NOUN);
        if (goesBack && words.touches(i) || isStopwatch(i)) {
            return null;
        }
        if (words.isSign(i + 1, ":") && words.touches(i + 1) && words.touches(i + 2)) {
            Integer minutes = words.number(i + 2);
            boolean goesOn = words.isSign(i + 3, ":.") && words.touches(i + 3) && words.isNumber(i + 4);
            if (goesOn && isLed(i) && minutes != null && minutes < MINUTES) { // "at 14:03:27"
                return new Reading(i + 5, hour * MINUTES + minutes, true, true);
            }
            return minutes != null && minutes < MINUTES && words.digits(i + 2) == 2 && !goesOn
                    ? new Reading(marked(i + 3), hour * MINUTES + minutes, true, true)
                    : null;
        }
        Hit mark = words.find(i + 1, Kind.HOUR_NOUN);
        if (mark == null) {
            Reading shifted = shifted(i + 1, hour, false);
            return shifted != null ? shifted : new Reading(i + 1, hour * MINUTES, false, false);
        }
        boolean at = isLed(i); // "vers 3 h 40"; "3 h 40" alone may be how long it took
        Integer minutes =
                at || words.touches(mark.to()) || mark.trust() == Trust.DOUBTFUL ? words.number(mark.to()) : null;
        if (minutes != null && minutes < MINUTES && words.digits(mark.to()) == 2) {
            return new Reading(mark.to() + 1, hour * MINUTES + minutes, true, true);
        }
        Reading shifted = shifted(mark.to(), hour, true);
        boolean sure = mark.isSure() || at || words.is(mark.to(), Kind.HALF_DAY);
        return shifted != null ? shifted : new Reading(mark.to(), hour * MINUTES, false, sure);
    }

    /** "2h08:14", "2 h 08 min": how long it took, unless "at" stands before it. */
    private boolean isStopwatch(int i) {
        Hit mark = words.find(i + 1, Kind.HOUR_NOUN);
        if (mark == null || !words.isNumber(mark.to()) || isLed(i)) {
            return false;
        }
        int next = mark.to() + 1;
        boolean seconds = words.isSign(next, ":'’′.") && words.touches(next);
        return seconds && words.isNumber(next + 1) && words.touches(next + 1) || isMinuteMark(next);
    }

    private boolean isMinuteMark(int i) {
        return words.is(i, Kind.MINUTE_NOUN)
                || words.isWord(i) && MINUTE_MARKS.contains(words.token(i).folded());
    }

    private int marked(int i) {
        return words.is(i, Kind.HOUR_NOUN) ? words.skip(i, Kind.HOUR_NOUN) : i;
    }

    /** "5.40 pm": a point between hour and minutes, which only the half of the day tells from a number. */
    private @Nullable Reading dotted(int i, boolean noun) {
        if (!words.isNumber(i) || words.token(i).folded().length() > 5) {
            return null;
        }
        String[] parts = words.token(i).folded().split("\\.", -1);
        if (parts.length != 2
                || parts[0].isEmpty()
                || parts[0].length() > 2
                || parts[1].length() != 2
                || !isDigits(parts[0] + parts[1])) {
            return null;
        }
        int hour = Integer.parseInt(parts[0]);
        int minutes = Integer.parseInt(parts[1]);
        return hour < HOURS && minutes < MINUTES ? new Reading(i + 1, hour * MINUTES + minutes, true, noun) : null;
    }

    private static boolean isDigits(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** "three o'clock", "الثالثة والربع". */
    private @Nullable Reading worded(int i, boolean noun) {
        Hit hour = hour(i, noun);
        if (hour == null) {
            return null;
        }
        Reading shifted = shifted(hour.to(), hour.value(), noun);
        if (shifted != null) {
            return shifted;
        }
        Hit mark = noun ? null : words.find(hour.to(), Kind.HOUR_NOUN);
        shifted = mark == null ? null : shifted(mark.to(), hour.value(), true);
        if (shifted != null) {
            return shifted;
        }
        boolean sure = mark != null && (mark.isSure() || isLed(i));
        return new Reading(mark == null ? hour.to() : mark.to(), hour.value() * MINUTES, false, sure);
    }

    private @Nullable Hit hour(int i, boolean noun) {
        Hit hour = words.find(i, Kind.CARDINAL);
        if (hour == null) {
            hour = words.find(i, Kind.ORDINAL);
            if (hour != null && !noun && !words.isDefinite(i)) {
                return null;
            }
        }
        return hour != null && hour.value() >= 1 && hour.value() <= HOURS / 2 ? hour : null;
    }

    /** Minutes after the hour: "والنصف", "إلا ربعا", "et demie", "menos cuarto", "و20 دقيقة". */
    private @Nullable Reading shifted(int i, int hour, boolean noun) {
        Hit whole = words.find(i, Kind.MINUTES_OF);
        if (whole != null && (noun || whole.isSure())) {
            return new Reading(
                    whole.to(),
                    Math.floorMod(hour * MINUTES + whole.value(), HOURS * MINUTES),
                    true,
                    noun || whole.isSure());
        }
        Hit sign = words.find(i, Kind.MINUTES_SIGN);
        if (sign == null) {
            return null;
        }
        Hit minutes = words.find(sign.to(), Kind.MINUTES);
        Found<Integer> counted = minutes == null ? counted(sign.to()) : null;
        if (minutes == null && counted == null) {
            return null;
        }
        int value = minutes != null ? minutes.value() : counted.value();
        int total = hour * MINUTES + sign.value() * value;
        return new Reading(
                minutes != null ? minutes.to() : counted.to(), Math.floorMod(total, HOURS * MINUTES), true, true);
    }

    /** "12 دقيقة", "двадцать минут": a number with the word for minutes. */
    private @Nullable Found<Integer> counted(int i) {
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
    private boolean opens(int i) {
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

    /**
     * Does nothing follow the hour that it could count: "a las ocho del domingo", but "a las ocho mujeres"?
     *
     * @param start index of the first token of the hour
     */
    boolean mayEnd(int start, Reading reading) {
        int to = reading.to();
        int of = words.skip(to, Kind.OF);
        boolean some = of > to && !words.isTimeWord(of) && !words.isNumber(of);
        boolean marked = to > start + 1 && words.is(to - 1, Kind.HOUR_NOUN);
        return !some && (marked || !words.isWord(to) || opens(to) || of > to);
    }

    /** Minutes before the hour: "half past three", "twenty to six", "18 minutes to eight", "diez para las ocho". */
    private @Nullable Reading minutesFirst(int i) {
        Hit told = words.find(i, Kind.MINUTES);
        Found<Integer> counted = told == null ? counted(i) : null;
        Hit bare = told == null && counted == null ? words.find(i, Kind.CARDINAL) : null;
        if (told == null && counted == null && bare == null) {
            return null;
        }
        int minutes = told != null ? told.value() : counted != null ? counted.value() : bare.value();
        int to = told != null ? told.to() : counted != null ? counted.to() : bare.to();
        if (words.language() == Language.RUSSIAN) {
            return told != null || counted != null ? ofHour(i, minutes, to) : null;
        }
        Hit sign = words.find(to, Kind.MINUTES_SIGN);
        boolean result = bare != null && minutes % ROUND != 0; // "seven to two"
        if (sign == null || minutes >= MINUTES || result) {
            return null;
        }
        Hit hour = words.find(sign.to(), Kind.CARDINAL);
        Integer digits = words.number(sign.to());
        int value = hour != null ? hour.value() : digits != null ? digits : HOURS;
        int end = hour == null ? sign.to() + 1 : hour.to();
        if (value > HOURS / 2 || value < 1 || words.is(end, Kind.UNITS)) {
            return null;
        }
        int total = value * MINUTES + sign.value() * minutes;
        boolean ends = !words.isWord(end) || opens(end) || words.is(end, Kind.HOUR_NOUN);
        // "at ten to twelve knots" is a range, and only what follows tells
        boolean asked = isLed(i) && hour != null && (sign.value() > 0 || ends);
        boolean named = told != null && minutes != 0 && (ends || words.language() != Language.SPANISH);
        boolean sure = named || asked || counted != null && ends;
        return new Reading(marked(end), Math.floorMod(total, HOURS * MINUTES), true, sure);
    }

    /** "Половина восьмого", "двадцать минут девятого" are minutes of the hour before; "без четверти два" are off it. */
    private @Nullable Reading ofHour(int i, int minutes, int to) {
        Hit hour = words.find(to, minutes < 0 ? Kind.CARDINAL : Kind.ORDINAL);
        if (hour == null || hour.value() < 1 || hour.value() > HOURS / 2) {
            return null;
        }
        int total = (minutes < 0 ? hour.value() : hour.value() - 1) * MINUTES + minutes;
        boolean ends = !words.isWord(hour.to()) || opens(hour.to());
        boolean sure = ends && (minutes < 0 || isLed(i) || words.is(hour.to(), Kind.HALF_DAY));
        return new Reading(hour.to(), Math.floorMod(total, HOURS * MINUTES), true, sure);
    }
}
