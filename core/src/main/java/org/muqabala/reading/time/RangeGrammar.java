package org.muqabala.reading.time;

import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.muqabala.reading.time.DayNumberGrammar.DayNumber;
import org.muqabala.reading.time.TimeWords.Hit;

/** Reads times with both ends named: "from 9 to 10 January", "بين 3 و5 مايو", "3-5 May", "May 3-5", "2010-2012". */
final class RangeGrammar {
    private static final int LONGEST = 200;

    private final TimeWords words;
    private final DayNumberGrammar days;
    private final DateGrammar dates;
    private final MonthGrammar months;
    private final YearGrammar years;
    private final IntFunction<@Nullable Found<When>> single;

    /**
     * @param single reads one time that begins at a token
     */
    RangeGrammar(
            TimeWords words,
            DayNumberGrammar days,
            DateGrammar dates,
            MonthGrammar months,
            YearGrammar years,
            IntFunction<@Nullable Found<When>> single) {
        this.words = words;
        this.days = days;
        this.dates = dates;
        this.months = months;
        this.years = years;
        this.single = single;
    }

    /** What opens a range, and so what may stand between its ends. */
    private enum Opener {
        FROM,
        BETWEEN,
        NONE
    }

    @Nullable
    Found<When> at(int i) {
        Hit between = words.find(i, Kind.BETWEEN);
        Hit from = between == null ? words.find(i, Kind.FROM) : null;
        Hit opener = between == null ? from : between;
        if (opener != null) {
            Found<When> range = ends(opener.to(), between == null ? Opener.FROM : Opener.BETWEEN);
            return range == null ? null : range.startingAt(i);
        }
        return ends(i, Opener.NONE);
    }

    private @Nullable Found<When> ends(int i, Opener opener) {
        Found<When> range = daysOfMonth(i, opener);
        if (range == null) {
            range = monthWithDays(i);
        }
        if (range == null) {
            range = twoTimes(i, opener);
        }
        return range != null ? range : twoYears(i, opener);
    }

    /** "9 to 10 January": the month stands after the second day alone. */
    private @Nullable Found<When> daysOfMonth(int i, Opener opener) {
        DayNumber first = days.at(i);
        Integer next = first == null ? null : connected(first.to(), opener, true);
        Found<MonthTime> last = first == null || next == null ? null : dates.at(next);
        if (first == null
                || last == null
                || last.value().piece().day() == null
                || last.value().piece().day() <= first.day()) {
            return null;
        }
        MonthTime start = MonthTime.of(last.value().month(), MonthPiece.day(first.day()));
        return range(i, last.to(), start, last.value());
    }

    /** "January 9-10, 2022". */
    private @Nullable Found<When> monthWithDays(int i) {
        Found<MonthTime> first = dates.at(i);
        if (first == null
                || first.value().month().month() == null
                || first.value().month().year().isTold()) {
            return null;
        }
        int next = words.isSign(first.to(), "-–—") ? first.to() + 1 : words.skip(first.to(), Kind.TO);
        DayNumber last = next > first.to() ? days.at(next) : null;
        Integer day = first.value().piece().day();
        if (last == null || day == null || last.day() <= day || isFirstOfDate(i) || months.name(last.to()) != null) {
            return null;
        }
        Found<YearRef> year = years.after(last.to());
        MonthRef month =
                year == null ? first.value().month() : first.value().month().in(year.value());
        return range(
                i,
                year == null ? last.to() : year.to(),
                MonthTime.of(month, MonthPiece.day(day)),
                MonthTime.of(month, MonthPiece.day(last.day())));
    }

    /** Does the date begin with its day, so that a second number would be no day? */
    private boolean isFirstOfDate(int i) {
        return days.at(i) != null;
    }

    private @Nullable Found<When> twoTimes(int i, Opener opener) {
        Found<When> first = single.apply(i);
        Integer next = first == null ? null : connected(first.to(), opener, false);
        Found<When> last = first == null || next == null ? null : single.apply(next);
        if (first == null
                || last == null
                || !first.sure() && !last.sure() && opener == Opener.NONE
                || !isPair(first.value(), last.value())) {
            return null;
        }
        return range(i, last.to(), first.value(), last.value());
    }

    private static boolean isPair(When first, When last) {
        if (first instanceof PartTime start && last instanceof PartTime end) {
            return isPair(start.whole(), end.whole());
        }
        if (first instanceof MonthTime start && last instanceof MonthTime end) {
            return start.precision() == end.precision();
        }
        return first.getClass() == last.getClass()
                && first.precision() == last.precision()
                && !(first instanceof ClockTime)
                && !(first instanceof ShiftedTime);
    }

    /** "2010-2012", "between 2010 and 2012". */
    private @Nullable Found<When> twoYears(int i, Opener opener) {
        Integer first = words.year(i);
        Integer next = first == null ? null : connected(i + 1, opener, false);
        Integer last = first == null || next == null ? null : words.year(next);
        if (first == null || next == null || last == null || last <= first || last - first > LONGEST) {
            return null;
        }
        boolean told =
                opener != Opener.NONE || words.isSign(i + 1, "-–") && words.touches(i + 1) && words.touches(next);
        return told
                ? range(
                        i,
                        next + 1,
                        YearTime.of(YearRef.of(first), YearPiece.whole()),
                        YearTime.of(YearRef.of(last), YearPiece.whole()))
                : null;
    }

    private static Found<When> range(int from, int to, When first, When last) {
        return new Found<>(from, to, new RangeTime(first, last));
    }

    /** Index of the second end, after what connects it to the first; null where nothing does. */
    private @Nullable Integer connected(int i, Opener opener, boolean daysAlone) {
        if (words.isSign(i, "-–—")) {
            return i + 1;
        }
        Hit to = words.find(i, Kind.TO);
        if (to != null && opener != Opener.BETWEEN) {
            int at = words.skip(to.to(), Kind.ARTICLE);
            return words.is(at, Kind.DAY_NOUN) ? at : to.to();
        }
        if (opener != Opener.BETWEEN && !daysAlone) {
            return null;
        }
        Hit and = words.find(i, Kind.AND);
        if (and != null) {
            return words.skip(and.to(), Kind.BETWEEN);
        }
        return i < words.size() && words.isWord(i) && words.token(i).folded().startsWith("و") ? i : null;
    }
}
