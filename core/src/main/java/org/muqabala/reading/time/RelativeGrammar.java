package org.muqabala.reading.time;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;
import org.muqabala.reading.time.TimeWords.Hit;

/** Reads times by their distance from the day of publication: "yesterday", "أمس الخميس", "قبل ثلاثة أيام", "two weeks ago". */
final class RelativeGrammar {
    private static final int MOST_DIGITS = 3;

    private final TimeWords words;
    private final WeekdayGrammar weekdays;

    RelativeGrammar(TimeWords words, WeekdayGrammar weekdays) {
        this.words = words;
        this.weekdays = weekdays;
    }

    @Nullable
    Found<When> at(int i) {
        Found<When> day = shiftedDay(i);
        if (day == null) {
            day = narrated(i);
        }
        return day != null ? day : counted(i);
    }

    /** Yesterday, with the weekday or the date that the words add: "يوم أمس الثلاثاء 7 ديسمبر". */
    private @Nullable Found<When> shiftedDay(int i) {
        Hit day = words.find(i, Kind.SHIFTED_DAY);
        if (day == null || day.trust() == Trust.DEFINITE) {
            day = words.find(words.skip(i, Kind.DAY_NOUN), Kind.SHIFTED_DAY);
        }
        if (day == null
                || day.trust() == Trust.DEFINITE
                || words.is(day.to(), Kind.ORDINAL)
                || words.is(day.to(), Kind.LAST)) {
            return null;
        }
        int at = words.isSign(day.to(), ",،(") ? day.to() + 1 : day.to();
        Hit weekday = words.find(words.skip(at, Kind.DAY_NOUN), Kind.WEEKDAY);
        if (weekday != null && weekday.isSure()) {
            DayOfWeek named = DayOfWeek.of(weekday.value());
            Found<When> dated = weekdays.dateAfter(weekday, named);
            if (dated != null) {
                return dated.startingAt(i);
            }
            int end = words.isSign(day.to(), "(") && words.isSign(weekday.to(), ")") ? weekday.to() + 1 : weekday.to();
            return new Found<>(i, end, ShiftedTime.day(day.value()).on(named));
        }
        Found<When> date = weekdays.date(at);
        return date != null && date.sure() && date.value().precision() == Time.Precision.DAY
                ? date.startingAt(i)
                : new Found<>(i, day.to(), ShiftedTime.day(day.value()), day.isSure());
    }

    /** "The day before", "two days earlier", "قبل ذلك بيومين": from the day that was told last, unless the words name what from. */
    private @Nullable Found<When> narrated(int i) {
        Hit day = words.find(i, Kind.NARRATED_DAY);
        if (day != null) {
            boolean open = !words.is(day.to(), Kind.OF) && (day.isSure() || !words.isWord(day.to()));
            return open ? new Found<>(i, day.to(), new NarratedTime(Unit.DAY, day.value())) : null;
        }
        Hit before = words.find(i, Kind.NARRATED_BEFORE);
        Found<ShiftedTime> span = span(before == null ? i : before.to());
        Hit after = before != null || span == null ? before : words.find(span.to(), Kind.NARRATED_AFTER);
        if (span == null || after == null) {
            return null;
        }
        int end = before == null ? after.to() : span.to();
        boolean open = !words.is(end, Kind.OF) && (after.isSure() || !words.isWord(end));
        return open
                ? new Found<>(
                        i,
                        end,
                        new NarratedTime(
                                span.value().unit(),
                                after.value() * span.value().shift()))
                : null;
    }

    private @Nullable Found<When> counted(int i) {
        Hit ago = words.find(i, Kind.AGO);
        if (ago != null) {
            Found<When> back = anchored(i, span(ago.to()), -1);
            return back == null ? null : new Found<>(i, back.to(), back.value(), ago.isSure());
        }
        Found<When> counted = countedBefore(i);
        if (counted != null) {
            return counted;
        }
        Hit ahead = words.find(i, Kind.AHEAD);
        return ahead == null ? null : anchored(i, span(ahead.to()), 1);
    }

    /** "three days ago", "two weeks from now", "2 thursdays ago". */
    private @Nullable Found<When> countedBefore(int i) {
        Found<ShiftedTime> span = span(i);
        if (span == null) {
            return null;
        }
        Hit after = words.find(span.to(), Kind.AGO_AFTER);
        int sign = -1;
        if (after == null) {
            after = words.find(span.to(), Kind.AHEAD_AFTER);
            sign = 1;
        }
        return after == null ? null : new Found<>(i, after.to(), shifted(span.value(), sign));
    }

    /** "three days before the vote" is counted from the vote: not read. */
    private @Nullable Found<When> anchored(int i, @Nullable Found<ShiftedTime> span, int sign) {
        if (span == null) {
            return null;
        }
        Hit now = words.find(span.to(), Kind.AHEAD_AFTER);
        if (now != null) {
            return new Found<>(i, now.to(), shifted(span.value(), sign));
        }
        return words.is(span.to(), Kind.FROM) ? null : new Found<>(i, span.to(), shifted(span.value(), sign));
    }

    private static When shifted(ShiftedTime span, int sign) {
        return ShiftedTime.counted(span.unit(), sign * span.shift());
    }

    /** A number of days, weeks, months or years. */
    private @Nullable Found<ShiftedTime> span(int i) {
        Hit pair = words.find(i, Kind.PAIR);
        if (pair != null) {
            return new Found<>(i, pair.to(), ShiftedTime.counted(pair.unit(), 2));
        }
        Integer digits = words.number(i);
        Hit worded = digits == null ? words.find(i, Kind.CARDINAL) : null;
        int at = digits != null ? i + 1 : worded != null ? worded.to() : i;
        if (digits != null && words.digits(i) > MOST_DIGITS) {
            return null;
        }
        Hit unit = words.find(at, Kind.UNITS);
        if (unit == null) {
            unit = words.find(at, Kind.UNIT);
        }
        boolean counts =
                digits != null || worded != null || unit != null && words.is(at, Kind.UNIT) && !words.isDefinite(at);
        boolean named = digits == null && worded == null && unit != null && words.number(unit.to()) != null;
        if (unit == null || named || !counts || digits == null && worded == null && !words.is(at, Kind.UNIT)) {
            return null;
        }
        int count = digits != null ? digits : worded != null ? worded.value() : 1;
        return new Found<>(i, unit.to(), ShiftedTime.counted(unit.unit(), count));
    }
}
