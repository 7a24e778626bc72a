package org.muqabala.reading.time;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;
import org.muqabala.reading.time.DayNumberGrammar.DayNumber;
import org.muqabala.reading.time.TimeWords.Hit;

/** Reads weekdays: bare, steered ("next Friday", "الثلاثاء الماضي"), of a named week, and with their date before or after them. */
final class WeekdayGrammar {
    private final TimeWords words;
    private final DayNumberGrammar days;
    private final DateGrammar dates;
    private final NumericDateGrammar numerics;
    private final PeriodGrammar periods;

    WeekdayGrammar(
            TimeWords words,
            DayNumberGrammar days,
            DateGrammar dates,
            NumericDateGrammar numerics,
            PeriodGrammar periods) {
        this.words = words;
        this.days = days;
        this.dates = dates;
        this.numerics = numerics;
        this.periods = periods;
    }

    /** A date with or without its weekday, or a weekday without its date. */
    @Nullable
    Found<When> at(int i) {
        Found<When> date = date(i);
        if (date != null) {
            return withWeekdayAfter(date);
        }
        int start = words.skip(words.skip(i, Kind.DAY_NOUN), Kind.ARTICLE);
        Hit weekday = weekday(start);
        if (weekday == null) {
            return steeredBefore(i);
        }
        DayOfWeek day = DayOfWeek.of(weekday.value());
        Found<When> dated = dateAfter(weekday, day);
        if (dated == null) {
            dated = ofWeek(weekday, day);
        }
        if (dated != null) {
            return dated.startingAt(i);
        }
        return isTrusted(weekday, start > i) ? steeredAfter(weekday, day).startingAt(i) : null;
    }

    /** A date that its weekday does not begin. */
    @Nullable
    Found<When> date(int i) {
        Found<When> numeric = numerics.at(i);
        if (numeric != null) {
            return numeric;
        }
        Found<MonthTime> date = dates.at(i);
        return date == null ? null : date.as(date.value());
    }

    /** The weekday at a token, sure or not. */
    private @Nullable Hit weekday(int i) {
        return words.find(i, Kind.WEEKDAY);
    }

    private boolean isTrusted(Hit weekday, boolean introduced) {
        return switch (weekday.trust()) {
            case SURE -> true;
            case DEFINITE -> false;
            case DOUBTFUL -> introduced && words.isCapital(weekday.from()) || words.is(weekday.from() - 1, Kind.IN);
        };
    }

    /** "Jul 18, Fri", "18 July (Friday)". */
    private Found<When> withWeekdayAfter(Found<When> date) {
        if (!(date.value() instanceof MonthTime time)) {
            return date;
        }
        boolean bracket = words.isSign(date.to(), "(");
        Hit weekday = weekday(bracket || words.isSign(date.to(), ",،") ? date.to() + 1 : date.to());
        if (weekday == null || weekday.trust() == Trust.DEFINITE || dateAfter(weekday, DayOfWeek.MONDAY) != null) {
            return date;
        }
        int end = weekday.to();
        if (bracket) {
            if (!words.isSign(end, ")")) {
                return date;
            }
            end++;
        }
        return new Found<>(date.from(), end, time.on(DayOfWeek.of(weekday.value())), date.sure());
    }

    /** "Tuesday, 7 December", "الأربعاء الموافق 13 شباط", "Tuesday the 19th", "السبت (16 يناير)". */
    @Nullable
    Found<When> dateAfter(Hit weekday, DayOfWeek day) {
        boolean bracket = words.isSign(weekday.to(), "(");
        int at = words.isSign(weekday.to(), ",،(") ? weekday.to() + 1 : weekday.to();
        at = words.skip(at, Kind.ON);
        Found<When> date = date(at);
        if (date != null) {
            int end = bracket && words.isSign(date.to(), ")") ? date.to() + 1 : date.to();
            When when = date.value() instanceof MonthTime time ? onOrNth(at, time.on(day), day) : date.value();
            return new Found<>(weekday.from(), end, when);
        }
        DayNumber number = bracket ? null : days.at(at);
        return number != null && isDayNumber(number)
                ? new Found<>(weekday.from(), number.to(), new BareDay(number.day(), day))
                : null;
    }

    private When onOrNth(int at, MonthTime date, DayOfWeek weekday) {
        Hit ordinal = words.find(at, Kind.ORDINAL);
        return ordinal == null || ordinal.value() > NthGrammar.MOST
                ? date
                : new EitherTime(date, MonthTime.of(date.month(), MonthPiece.nthWeekday(ordinal.value(), weekday)));
    }

    /** "Tuesday 19th", but not "Tuesday 3 soldiers" nor "Sunday the first time". */
    private boolean isDayNumber(DayNumber number) {
        return !words.isWord(number.to()) && !words.isSign(number.to(), ":%/") || words.is(number.to(), Kind.AT);
    }

    /** "Sunday of last week", "wednesday next week". */
    private @Nullable Found<When> ofWeek(Hit weekday, DayOfWeek day) {
        int at = words.skip(words.skip(weekday.to(), Kind.OF), Kind.ARTICLE);
        Found<When> week = periods.relative(at);
        return week != null
                        && week.value() instanceof ShiftedTime time
                        && time.unit() == Unit.WEEK
                        && time.spoken() == ShiftedTime.Spoken.NAMED
                ? new Found<>(weekday.from(), week.to(), new WeekdayTime(day, null, time.shift()))
                : null;
    }

    private Found<When> steeredAfter(Hit weekday, DayOfWeek day) {
        Hit after = words.find(weekday.to(), Kind.DIRECTION);
        return after != null && after.isSure() && !words.is(after.to(), Kind.UNIT) && !words.is(after.to(), Kind.MONTH)
                ? new Found<>(weekday.from(), after.to(), new WeekdayTime(day, after.direction(), null))
                : after != null && !words.is(after.to(), Kind.UNIT)
                        ? new Found<>(weekday.from(), after.to(), new WeekdayTime(day, after.direction(), null))
                        : new Found<>(weekday.from(), weekday.to(), WeekdayTime.of(day));
    }

    private @Nullable Found<When> steeredBefore(int i) {
        Hit before = words.find(words.skip(i, Kind.ARTICLE), Kind.DIRECTION);
        Hit weekday = before == null ? null : weekday(words.skip(before.to(), Kind.DAY_NOUN));
        if (before == null || weekday == null) {
            return lastWeeksDay(i);
        }
        Direction direction = before.direction();
        DayOfWeek day = DayOfWeek.of(weekday.value());
        return new Found<>(i, weekday.to(), new WeekdayTime(day, direction, null));
    }

    /** "last week's Sunday". */
    private @Nullable Found<When> lastWeeksDay(int i) {
        Found<When> week = periods.relative(i);
        if (week == null
                || !(week.value() instanceof ShiftedTime time)
                || time.unit() != Unit.WEEK
                || week.to() >= words.size()) {
            return null;
        }
        int at = words.token(week.to()).is("'s") ? week.to() + 1 : week.to();
        Hit weekday = weekday(at);
        return weekday == null || weekday.trust() == Trust.DEFINITE
                ? null
                : new Found<>(i, weekday.to(), new WeekdayTime(DayOfWeek.of(weekday.value()), null, time.shift()));
    }
}
