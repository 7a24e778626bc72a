package org.muqabala.reading.time;

import org.jspecify.annotations.Nullable;
import org.muqabala.reading.time.HourGrammar.Reading;
import org.muqabala.reading.time.TimeWords.Hit;
import org.muqabala.text.Language;

/** Reads hours whose minutes stand first: "half past three", "twenty to six", "diez para las ocho", "половина восьмого", "без четверти два". */
final class MinutesFirstGrammar {
    private static final int HOURS = 24;
    private static final int MINUTES = 60;
    /** Minutes before or past an hour are told in steps of so many. */
    private static final int ROUND = 5;

    private final TimeWords words;
    private final HourWords around;

    MinutesFirstGrammar(TimeWords words, HourWords around) {
        this.words = words;
        this.around = around;
    }

    /** Minutes before the hour: "half past three", "twenty to six", "18 minutes to eight", "diez para las ocho". */
    @Nullable
    Reading at(int i) {
        Hit told = words.find(i, Kind.MINUTES);
        Found<Integer> counted = told == null ? around.counted(i) : null;
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
        Hit special = words.find(sign.to(), Kind.NAMED_HOUR);
        if (special != null) { // "ten past midnight"
            int total = special.value() * MINUTES + sign.value() * minutes;
            return new Reading(special.to(), Math.floorMod(total, HOURS * MINUTES), true, true);
        }
        Hit hour = words.find(sign.to(), Kind.CARDINAL);
        Integer digits = words.number(sign.to());
        int value = hour != null ? hour.value() : digits != null ? digits : HOURS;
        int end = hour == null ? sign.to() + 1 : hour.to();
        if (value > HOURS / 2 || value < 1 || words.is(end, Kind.UNITS)) {
            return null;
        }
        int total = value * MINUTES + sign.value() * minutes;
        boolean ends = !words.isWord(end) || around.opens(end) || words.is(end, Kind.HOUR_NOUN);
        // "at ten to twelve knots" is a range, and only what follows tells
        boolean asked = around.isLed(i) && hour != null && (sign.value() > 0 || ends);
        boolean named = told != null && minutes != 0 && (ends || words.language() != Language.SPANISH);
        boolean sure = named || asked || counted != null && ends;
        return new Reading(around.marked(end), Math.floorMod(total, HOURS * MINUTES), true, sure);
    }

    /** "Половина восьмого", "двадцать минут девятого" are minutes of the hour before; "без четверти два" are off it. */
    private @Nullable Reading ofHour(int i, int minutes, int to) {
        Hit hour = words.find(to, minutes < 0 ? Kind.CARDINAL : Kind.ORDINAL);
        if (hour == null || hour.value() < 1 || hour.value() > HOURS / 2) {
            return null;
        }
        int total = (minutes < 0 ? hour.value() : hour.value() - 1) * MINUTES + minutes;
        boolean ends = !words.isWord(hour.to()) || around.opens(hour.to());
        boolean sure = ends && (minutes < 0 || around.isLed(i) || words.is(hour.to(), Kind.HALF_DAY));
        return new Reading(hour.to(), Math.floorMod(total, HOURS * MINUTES), true, sure);
    }
}
