package org.muqabala.reading.time;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muqabala.reading.time.TimeWords.Hit;

/** Reads an hour with its minutes: 05:40, half past three, الثالثة والربع, 7h30, menos cuarto, половина восьмого. */
final class HourGrammar {
    private static final int HOURS = 24;
    private static final int MINUTES = 60;
    /** Behind noon and midnight a quarter and a half are told: "midi et quart", where "midi et cinq" may count. */
    private static final int PART = 15;

    private static final Set<String> MINUTE_MARKS = Set.of("m", "min", "mn");

    private final TimeWords words;
    private final HourWords around;
    private final MinutesFirstGrammar minutesFirst;

    HourGrammar(TimeWords words) {
        this.words = words;
        this.around = new HourWords(words);
        this.minutesFirst = new MinutesFirstGrammar(words, around);
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
            Reading past = shifted(named.to(), named.value(), false);
            boolean part = past != null && past.minutes() % (HOURS / 2 * MINUTES) % PART == 0;
            return part ? past : new Reading(named.to(), named.value() * MINUTES, false, true);
        }
        Reading before = minutesFirst.at(i);
        if (before != null) {
            return before;
        }
        Integer hour = words.number(i);
        if (hour != null) {
            return hour < HOURS && words.digits(i) <= 2 ? digits(i, hour) : unparted(i, hour);
        }
        return dotted(i, noun) != null ? dotted(i, noun) : worded(i, noun);
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
            if (goesOn && around.isLed(i) && minutes != null && minutes < MINUTES) { // "at 14:03:27"
                return new Reading(i + 5, hour * MINUTES + minutes, true, true);
            }
            return minutes != null && minutes < MINUTES && words.digits(i + 2) == 2 && !goesOn
                    ? new Reading(around.marked(i + 3), hour * MINUTES + minutes, true, true)
                    : null;
        }
        Hit mark = words.find(i + 1, Kind.HOUR_NOUN);
        if (mark == null) {
            Reading shifted = shifted(i + 1, hour, false);
            return shifted != null ? shifted : new Reading(i + 1, hour * MINUTES, false, false);
        }
        if (around.isLasting(i)) {
            return null; // "a duré 2 h 15"
        }
        boolean at = around.isLed(i); // "vers 3 h 40"
        Integer minutes = words.number(mark.to());
        if (minutes != null && !at && isOf(mark.to() + 1)) {
            return null; // "3 h 40 de débat"
        }
        if (minutes != null && minutes < MINUTES && words.digits(mark.to()) == 2) {
            return new Reading(mark.to() + 1, hour * MINUTES + minutes, true, true);
        }
        Reading shifted = shifted(mark.to(), hour, true);
        boolean sure = mark.isSure() || at || words.is(mark.to(), Kind.HALF_DAY);
        return shifted != null ? shifted : new Reading(mark.to(), hour * MINUTES, false, sure);
    }

    /** Does "of" follow, with no part of a time behind it such as "the afternoon" or a weekday? */
    private boolean isOf(int i) {
        return words.is(i, Kind.OF) && !around.opens(words.skip(i, Kind.OF));
    }

    /** "2h08:14", "2 h 08 min": how long it took, unless "at" stands before it. */
    private boolean isStopwatch(int i) {
        Hit mark = words.find(i + 1, Kind.HOUR_NOUN);
        if (mark == null || !words.isNumber(mark.to()) || around.isLed(i)) {
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
        if (hour.value() > HOURS / 2 && !(around.isLed(i) && words.is(hour.to(), Kind.HOUR_NOUN))) {
            return null; // "à vingt heures", but "twenty people"
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
        Hit minutes = mark != null && around.isLed(i) ? minutesBehind(mark.to()) : null;
        if (minutes != null) {
            return new Reading(minutes.to(), hour.value() * MINUTES + minutes.value(), true, true);
        }
        boolean sure = mark != null && (mark.isSure() || around.isLed(i));
        return new Reading(mark == null ? hour.to() : mark.to(), hour.value() * MINUTES, false, sure);
    }

    /** "À quatre heures vingt": minutes right behind the word for the hour, unless they count what follows. */
    private @Nullable Hit minutesBehind(int i) {
        Hit minutes = words.find(i, Kind.MINUTES);
        return minutes != null && (!words.isWord(minutes.to()) || around.opens(minutes.to())) ? minutes : null;
    }

    private @Nullable Hit hour(int i, boolean noun) {
        Hit hour = words.find(i, Kind.CARDINAL);
        if (hour == null) {
            hour = words.find(i, Kind.ORDINAL);
            if (hour != null && !noun && !words.isDefinite(i)) {
                return null;
            }
        }
        return hour != null && hour.value() >= 1 && hour.value() < HOURS ? hour : null;
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
        Found<Integer> counted = minutes == null ? around.counted(sign.to()) : null;
        if (minutes == null && counted == null) {
            return null;
        }
        int value = minutes != null ? minutes.value() : counted.value();
        int total = hour * MINUTES + sign.value() * value;
        return new Reading(
                minutes != null ? minutes.to() : counted.to(), Math.floorMod(total, HOURS * MINUTES), true, true);
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
        return !some && (marked || !words.isWord(to) || around.opens(to) || of > to);
    }
}
