package org.muqabala.reading.time;

import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.muqabala.reading.time.HourGrammar.Reading;
import org.muqabala.reading.time.Time.Precision;
import org.muqabala.reading.time.TimeWords.Hit;
import org.muqabala.text.Language;

/** Reads times of day with what stands around their hour: "shortly after 11", الثالثة عصرا, 11 p.m., 15:30 GMT, "from 9" to 11 a.m. */
final class ClockGrammar {
    private static final int HOURS = 24;
    private static final int MINUTES = 60;
    private static final int DAY = HOURS * MINUTES;
    private static final int HALF_DAY = DAY / 2;
    /** "Shortly after" an hour is so many minutes at most. */
    private static final int SHORT = 30;

    private final TimeWords words;
    private final HourGrammar hours;

    ClockGrammar(TimeWords words) {
        this.words = words;
        this.hours = new HourGrammar(words);
    }

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
        Hit near = words.find(i, Kind.BESIDE_HOUR);
        int start = words.skip(near == null ? i : near.to(), Kind.AT);
        Hit noun = words.find(start, Kind.HOUR_BEFORE);
        if (noun != null && !noun.isSure()) {
            return null;
        }
        Reading reading = hours.at(noun == null ? start : noun.to(), noun != null);
        if (reading == null) {
            return null;
        }
        int end = reading.to();
        int minutes = reading.minutes();
        Hit half = halfAfter(end);
        boolean bare = words.isNumber(start) && reading.to() == start + 1 && !words.isWord(reading.to());
        boolean atHour = isAtHour(i, start, near);
        boolean told = noun != null
                || reading.clock()
                || isZoned(reading.to())
                || (beside && bare || atHour) && reading.exact()
                || (atHour || near != null && near.isSure()) && hours.mayEnd(start, reading);
        if (half != null && isHalf(half, minutes) && (told || half.isSure())) {
            minutes = minutes % HALF_DAY + half.value() * MINUTES;
            end = half.to();
        }
        end = afterMidnight(end);
        Integer first = told || end > reading.to() ? null : firstOfTwo(i, reading);
        if (first == null && !told && end == reading.to()) {
            return null;
        }
        minutes = first == null ? minutes : first;
        return minutes < DAY ? zoned(i, end, minutes, reading.exact(), near) : null;
    }

    /** Index after "after midnight" behind an hour of the night: الثانية بعد منتصف الليل. */
    private int afterMidnight(int end) {
        Hit after = words.find(end, Kind.BESIDE_HOUR);
        Hit midnight = after == null ? null : words.find(after.to(), Kind.NAMED_HOUR);
        return midnight != null && after.value() == DAY && midnight.value() == 0 ? midnight.to() : end;
    }

    private @Nullable Hit halfAfter(int end) {
        return words.find(words.isSign(end, ",،") ? end + 1 : end, Kind.HALF_DAY);
    }

    /** "A las ocho", "desde las ocho": does an article that hours alone have stand before the number at {@code start}? */
    private boolean isAtHour(int i, int start, @Nullable Hit near) {
        if (words.is(i, Kind.AT_HOUR)) {
            return true;
        }
        boolean led =
                near != null || words.is(i - 1, Kind.IN) || words.is(i - 1, Kind.TO) || words.is(i - 1, Kind.FROM);
        return words.language() == Language.SPANISH && led && words.is(start - 1, Kind.AT);
    }

    /**
     * The minutes of the first of two hours of which the second alone is told in full, "from 9 to 11 a.m."; null where it is none
     * such.
     */
    private @Nullable Integer firstOfTwo(int i, Reading first) {
        boolean between = words.is(i - 1, Kind.BETWEEN);
        boolean hyphen = words.isSign(first.to(), "-–");
        int next = hyphen ? first.to() + 1 : words.skip(first.to(), between ? Kind.AND : Kind.TO);
        if (next == first.to() || !hyphen && !between && !words.is(i - 1, Kind.FROM)) {
            return null;
        }
        Found<Clock> second = at(next, false);
        if (second == null) {
            second = at(first.to(), false);
        }
        if (second == null) {
            return null;
        }
        int last = second.value().time().toSecondOfDay() / MINUTES;
        int early = first.minutes() % HALF_DAY;
        return last > HALF_DAY && early + HALF_DAY < last ? early + HALF_DAY : first.minutes();
    }

    private boolean isZoned(int i) {
        return words.is(i, Kind.ZONE) || words.is(i, Kind.LOCAL_ZONE);
    }

    private static boolean isHalf(Hit half, int minutes) {
        return half.value() == 12 || minutes < HALF_DAY + MINUTES;
    }

    private Found<Clock> zoned(int from, int to, int minutes, boolean exact, @Nullable Hit near) {
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
            Clock clock = new Clock(time, precision, ZoneOffset.ofTotalSeconds(offset * MINUTES), 0);
            return beside(from, closed(at, to, end), clock, near);
        }
        Hit local = words.find(at, Kind.LOCAL_ZONE);
        return beside(from, local == null ? to : closed(at, to, local.to()), new Clock(time, precision, null, 0), near);
    }

    /** With the minutes that "shortly after" leaves open, or those to the end of the day of "after". */
    private Found<Clock> beside(int from, int to, Clock clock, @Nullable Hit near) {
        if (near == null) {
            return new Found<>(from, to, clock);
        }
        Hit shortly = words.find(to, Kind.SHORTLY);
        return shortly == null
                ? new Found<>(from, to, clock.spanning(near.value()))
                : new Found<>(from, shortly.to(), clock.spanning(Integer.signum(near.value()) * SHORT));
    }

    private int closed(int at, int to, int end) {
        return at > to && words.isSign(to, "(") && words.isSign(end, ")") ? end + 1 : end;
    }
}
