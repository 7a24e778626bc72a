package org.muqabala.reading.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.muqabala.reading.time.Time.Precision;
import org.muqabala.reading.time.TimeWords.Hit;
import org.muqabala.text.Language;

/** Reads the longest time that begins at a token: a range, else a single time with the time of day or part of the day beside it. */
final class TimeGrammar {
    private final TimeWords words;
    private final MonthGrammar months;
    private final ClockGrammar clocks;
    private final RangeGrammar ranges;
    private final List<IntFunction<@Nullable Found<When>>> singles;
    /** The answer to the last question. */
    private @Nullable Single asked;

    /** The time without a time of day that begins at a token; null where none does. */
    private record Single(int at, @Nullable Found<When> time) {}

    TimeGrammar(TimeWords words, @Nullable LocalDate reference) {
        this.words = words;
        YearGrammar years = new YearGrammar(words);
        this.months = new MonthGrammar(words, years);
        DayNumberGrammar days = new DayNumberGrammar(words);
        DateGrammar dates = new DateGrammar(words, days, months, years);
        PeriodGrammar periods = new PeriodGrammar(words, years);
        EraGrammar eras = new EraGrammar(words, periods);
        WeekdayGrammar weekdays =
                new WeekdayGrammar(words, days, dates, new NumericDateGrammar(words, reference), periods);
        this.clocks = new ClockGrammar(words);
        this.singles = List.of(
                weekdays::at,
                new NthGrammar(words, months)::at,
                this::month,
                new PartGrammar(words, months, years, eras, periods)::at,
                eras::at,
                periods::at,
                new RelativeGrammar(words, weekdays)::at,
                new HijriGrammar(words, days)::at,
                this::bareDay);
        this.ranges = new RangeGrammar(words, days, dates, months, years, this::single);
    }

    /** The time that begins at a token at which one {@linkplain TimeWords#mayBegin may}; null where none does. */
    @Nullable
    Found<When> at(int i) {
        Found<When> single = withTimeOfDay(i);
        Found<When> range = ranges.at(i);
        return range == null || single != null && single.to() >= range.to() ? withYearOfNext(single) : range;
    }

    /** "October and November 2019": the year stands after the second month and counts for both. */
    private @Nullable Found<When> withYearOfNext(@Nullable Found<When> found) {
        if (found == null
                || !(found.value() instanceof MonthTime time)
                || time.month().year().isTold()
                || time.month().direction() != null) {
            return found;
        }
        int and = words.skip(found.to(), Kind.AND);
        boolean attached = and == found.to()
                && words.isWord(and)
                && words.language() == Language.ARABIC
                && words.token(and).folded().startsWith("و");
        Found<When> next = and > found.to() || attached ? single(and) : null;
        return next != null
                        && next.value() instanceof MonthTime other
                        && other.month().year().form() == YearRef.Form.NUMBER
                ? found.as(time.in(other.month().year()))
                : found;
    }

    /** Several rules ask for the time at one token, one after the other. */
    private @Nullable Found<When> single(int i) {
        if (asked == null || asked.at() != i) {
            asked = new Single(i, longestSingle(i));
        }
        return asked.time();
    }

    private @Nullable Found<When> longestSingle(int i) {
        Found<When> best = null;
        for (IntFunction<@Nullable Found<When>> rule : singles) {
            Found<When> found = rule.apply(i);
            if (found != null
                    && (best == null
                            || found.to() > best.to()
                            || found.to() == best.to() && found.sure() && !best.sure())) {
                best = found;
            }
        }
        return best;
    }

    private @Nullable Found<When> month(int i) {
        Found<MonthRef> month = months.at(i);
        if (month == null) {
            return null;
        }
        boolean named = words.language() == Language.ENGLISH && words.isCapital(i - 1) && !words.isTimeWord(i - 1);
        boolean sure = month.sure() && !(named && month.to() == i + 1)
                || words.is(i - 1, Kind.IN) && (words.language() != Language.ENGLISH || words.isCapital(i));
        return new Found<>(i, month.to(), MonthTime.of(month.value(), MonthPiece.whole()), sure);
    }

    /** "on the 24th", with nothing after it that the ordinal could count. */
    private @Nullable Found<When> bareDay(int i) {
        DayNumberGrammar.DayNumber day = new DayNumberGrammar(words).at(i);
        if (day != null
                && words.language() == Language.SPANISH
                && words.is(i, Kind.DAY_NOUN)
                && words.isNumber(i + 1)) {
            boolean ends = !words.isWord(day.to()) || words.is(day.to(), Kind.IN) || words.is(day.to(), Kind.AND);
            return ends ? new Found<>(i, day.to(), new BareDay(day.day(), null)) : null; // "el día 3 en el hospital"
        }
        return day != null && day.ordinal() && words.is(i - 1, Kind.ON) && !words.isWord(day.to())
                ? new Found<>(i, day.to(), new BareDay(day.day(), null), false)
                : null;
    }

    private @Nullable Found<When> withTimeOfDay(int i) {
        Hit shifted = words.find(i, Kind.SHIFTED_DAY_PART);
        if (shifted != null) {
            return withClockAfter(new Found<>(i, shifted.to(), new DayPartTime(ShiftedTime.day(shifted.value()))));
        }
        Found<Clock> clock = clocks.at(i);
        if (clock != null) {
            return clockFirst(i, clock);
        }
        Hit part = words.find(words.skip(i, Kind.ARTICLE), Kind.DAY_PART);
        Found<When> day = part == null ? null : dayAfter(part.to());
        if (day != null) {
            return withClockAfter(withNextDay(new Found<>(i, day.to(), new DayPartTime(day.value()))));
        }
        Found<When> single = single(i);
        return single == null || !isDay(single) ? single : withClockAfter(withPartAfter(single));
    }

    private static boolean isDay(Found<When> found) {
        return found.value().precision() == Precision.DAY || found.value().precision() == Precision.DAY_PART;
    }

    private @Nullable Found<When> dayAfter(int i) {
        int at = words.skip(i, Kind.OF);
        Found<When> day = single(at);
        if (day == null) {
            day = single(words.skip(at, Kind.ON));
        }
        return day != null && isDay(day) ? day : null;
    }

    /** "ليل السبت الأحد", "la nuit de samedi à dimanche": one night, on two days. */
    private Found<When> withNextDay(Found<When> night) {
        if (!(night.value() instanceof DayPartTime part) || !(part.day() instanceof WeekdayTime day)) {
            return night;
        }
        Kind to = words.language() == Language.RUSSIAN ? Kind.IN : Kind.TO; // "в ночь со вторника на среду"
        int at = words.isSign(night.to(), "-–/") ? night.to() + 1 : words.skip(night.to(), to);
        Hit next = words.find(at, Kind.WEEKDAY);
        return next != null
                        && next.trust() != Trust.DEFINITE
                        && DayOfWeek.of(next.value()) == day.weekday().plus(1)
                ? new Found<>(
                        night.from(),
                        next.to(),
                        new DayPartTime(new RangeTime(
                                day, new WeekdayTime(day.weekday().plus(1), day.direction(), day.week()))))
                : night;
    }

    private Found<When> clockFirst(int i, Found<Clock> clock) {
        int at = words.isSign(clock.to(), ",،") ? clock.to() + 1 : clock.to();
        Hit part = words.find(at, Kind.DAY_PART);
        int next = words.skip(part == null ? at : part.to(), Kind.OF);
        Found<When> day = single(next);
        if (day == null) {
            day = single(words.skip(next, Kind.ON));
        }
        if (day == null || !day.sure() || !isDay(day)) {
            return new Found<>(i, clock.to(), new ClockTime(null, clock));
        }
        Hit late = part != null ? null : partAfter(day.to());
        return late == null
                ? new Found<>(i, day.to(), new ClockTime(day, clock))
                : new Found<>(
                        i, late.to(), new ClockTime(day, clock.as(clock.value().in(late.value()))));
    }

    private @Nullable Hit partAfter(int i) {
        return words.find(words.skip(words.skip(i, Kind.OF), Kind.ARTICLE), Kind.DAY_PART);
    }

    private Found<When> withPartAfter(Found<When> day) {
        Hit part = partAfter(day.to());
        return part == null ? day : new Found<>(day.from(), part.to(), new DayPartTime(day.value()), day.sure());
    }

    private Found<When> withClockAfter(Found<When> day) {
        int at = words.isSign(day.to(), ",،") ? day.to() + 1 : day.to();
        Found<Clock> clock = clocks.besideDay(at);
        if (clock == null) {
            clock = clocks.at(words.skip(at, Kind.ON));
        }
        return clock == null ? day : new Found<>(day.from(), clock.to(), new ClockTime(day, clock));
    }
}
