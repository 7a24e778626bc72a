package org.muqabala.reading.time;

import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.muqabala.reading.time.Time.Precision;
import org.muqabala.reading.time.TimeWords.Hit;

/** Reads times of day: 05:40, 5:40 a.m., half past three, الثالثة والربع عصرا, 7h30, 18 heures, 15:30 GMT. */
final class ClockGrammar {
    private static final int HOURS = 24;
    private static final int MINUTES = 60;
    /** Minutes before or past an hour are told in steps of so many. */
    private static final int ROUND = 5;

    private final TimeWords words;

    ClockGrammar(TimeWords words) {
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
    private record Reading(int to, int minutes, boolean exact, boolean clock) {}

    @Nullable
    Found<Clock> at(int i) {
        return at(i, false);
    }

    /** The same beside a day, where "at 18.25" can be nothing but a time of day. */
    @Nullable
    Found<Clock> besideDay(int i) {
        return at(i, words.is(i, Kind.AT));
    }

    private @Nullable Found<Clock> at(int i, boolean beside) {
        int start = words.skip(i, Kind.AT);
        Hit noun = words.find(start, Kind.HOUR_BEFORE);
        if (noun != null && !noun.isSure()) {
            return null;
        }
        Reading reading = reading(noun == null ? start : noun.to(), noun != null);
        if (reading == null) {
            return null;
        }
        int end = reading.to();
        int minutes = reading.minutes();
        Hit half = words.find(words.isSign(end, ",،") ? end + 1 : end, Kind.HALF_DAY);
        boolean bare = words.isNumber(start) && reading.to() == start + 1 && !words.isWord(reading.to());
        boolean told = noun != null
                || reading.clock()
                || isZoned(reading.to())
                || (beside && bare || words.is(i, Kind.AT_HOUR)) && reading.exact();
        if (half != null && isHalf(half, minutes) && (told || half.isSure())) {
            minutes = minutes % (HOURS / 2 * MINUTES) + half.value() * MINUTES;
            end = half.to();
        }
        return (told || end > reading.to()) && minutes < HOURS * MINUTES
                ? zoned(i, end, minutes, reading.exact())
                : null;
    }

    private boolean isZoned(int i) {
        return words.is(i, Kind.ZONE) || words.is(i, Kind.LOCAL_ZONE);
    }

    private static boolean isHalf(Hit half, int minutes) {
        return half.value() == 12 || minutes < (HOURS / 2 + 1) * MINUTES;
    }

    private Found<Clock> zoned(int from, int to, int minutes, boolean exact) {
        LocalTime time = LocalTime.of(minutes / MINUTES, minutes % MINUTES);
        Precision precision = exact ? Precision.MINUTE : Precision.HOUR;
        int at = words.isSign(to, "(,،") ? to + 1 : to;
        Hit zone = words.find(at, Kind.ZONE);
        if (zone != null) {
            int end = zone.to();
            int offset = zone.value();
            Integer shift = words.isSign(end, "+-") ? words.number(end + 1) : null;
            if (shift != null && shift <= 14) {
                offset += words.isSign(end, "-") ? -shift * MINUTES : shift * MINUTES;
                end += 2;
            }
            return new Found<>(
                    from, closed(at, to, end), new Clock(time, precision, ZoneOffset.ofTotalSeconds(offset * MINUTES)));
        }
        Hit local = words.find(at, Kind.LOCAL_ZONE);
        return new Found<>(from, local == null ? to : closed(at, to, local.to()), new Clock(time, precision, null));
    }

    private int closed(int at, int to, int end) {
        return at > to && words.isSign(to, "(") && words.isSign(end, ")") ? end + 1 : end;
    }

    private @Nullable Reading reading(int i, boolean noun) {
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
            return hour < HOURS && words.digits(i) <= 2 ? digits(i, hour) : null;
        }
        return dotted(i, noun) != null ? dotted(i, noun) : worded(i, noun);
    }

    private @Nullable Reading digits(int i, int hour) {
        if (words.isSign(i + 1, ":") && words.touches(i + 1) && words.touches(i + 2)) {
            Integer minutes = words.number(i + 2);
            boolean goesOn = words.isSign(i + 3, ":.") && words.touches(i + 3) && words.isNumber(i + 4);
            return minutes != null && minutes < MINUTES && words.digits(i + 2) == 2 && !goesOn
                    ? new Reading(marked(i + 3), hour * MINUTES + minutes, true, true)
                    : null;
        }
        Hit mark = words.find(i + 1, Kind.HOUR_NOUN);
        if (mark == null) {
            Reading shifted = shifted(i + 1, hour, false);
            return shifted != null ? shifted : new Reading(i + 1, hour * MINUTES, false, false);
        }
        boolean at = words.is(i - 1, Kind.AT); // "vers 3 h 40"; "3 h 40" alone may be how long it took
        Integer minutes =
                at || words.touches(mark.to()) || mark.trust() == Trust.DOUBTFUL ? words.number(mark.to()) : null;
        if (minutes != null && minutes < MINUTES && words.digits(mark.to()) == 2) {
            return new Reading(mark.to() + 1, hour * MINUTES + minutes, true, true);
        }
        Reading shifted = shifted(mark.to(), hour, true);
        boolean sure = mark.isSure() || at || words.is(mark.to(), Kind.HALF_DAY);
        return shifted != null ? shifted : new Reading(mark.to(), hour * MINUTES, false, sure);
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
        boolean sure = mark != null && (mark.isSure() || words.is(i - 1, Kind.AT));
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
        return words.is(i, Kind.ON) || words.is(i, Kind.IN) || words.is(i, Kind.AND) || words.is(i, Kind.HALF_DAY);
    }

    /** Minutes before the hour: "half past three", "twenty to six", "ten minutes to six". */
    private @Nullable Reading minutesFirst(int i) {
        Hit minutes = words.find(i, Kind.MINUTES);
        if (minutes == null) {
            minutes = words.find(i, Kind.CARDINAL);
        }
        Hit sign = minutes == null ? null : words.find(minutes.to(), Kind.MINUTES_SIGN);
        boolean told = words.is(i, Kind.MINUTES);
        if (minutes == null
                || sign == null
                || minutes.value() >= MINUTES
                || !told && minutes.value() % ROUND != 0) { // "seven to two" is a result
            return null;
        }
        Hit hour = words.find(sign.to(), Kind.CARDINAL);
        Integer digits = words.number(sign.to());
        int value = hour != null ? hour.value() : digits != null ? digits : HOURS;
        if (value > HOURS / 2 || value < 1 || words.is(hour == null ? sign.to() + 1 : hour.to(), Kind.UNITS)) {
            return null;
        }
        int total = value * MINUTES + sign.value() * minutes.value();
        int end = hour == null ? sign.to() + 1 : hour.to();
        // "at ten to twelve knots" is a range, and only what follows tells
        boolean asked =
                words.is(i - 1, Kind.AT) && hour != null && (sign.value() > 0 || !words.isWord(end) || opens(end));
        boolean sure = told && minutes.value() != 0 || asked;
        return new Reading(marked(end), Math.floorMod(total, HOURS * MINUTES), true, sure);
    }
}
