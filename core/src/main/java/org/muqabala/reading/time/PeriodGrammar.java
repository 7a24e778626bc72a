package org.muqabala.reading.time;

import org.jspecify.annotations.Nullable;
import org.muqabala.reading.time.TimeWords.Hit;
import org.muqabala.text.Language;

/** Reads periods longer than a day: relative weeks, months and years, bare years, seasons, quarters and halves. */
final class PeriodGrammar {
    private static final int QUARTERS = 4;

    /** The longest phrase before a year has so many words. */
    private static final int LONGEST_PREPOSITION = 3;

    private final TimeWords words;
    private final YearGrammar years;

    PeriodGrammar(TimeWords words, YearGrammar years) {
        this.words = words;
        this.years = years;
    }

    @Nullable
    Found<When> at(int i) {
        Found<When> share = share(i);
        if (share != null) {
            return share;
        }
        Found<When> season = season(i);
        if (season != null) {
            return season;
        }
        Found<When> relative = relative(i);
        return relative != null ? relative : year(i);
    }

    /** "last week", "العام المقبل", "la semana pasada". */
    @Nullable
    Found<When> relative(int i) {
        int at = words.skip(i, Kind.ARTICLE);
        Hit direction = words.find(at, Kind.DIRECTION);
        Hit unit = words.find(direction == null ? at : direction.to(), Kind.UNIT);
        if (unit == null
                || unit.unit() == Unit.HALF && words.language() == Language.ENGLISH) { // "will last half a year"
            return null;
        }
        int end = unit.to();
        if (direction == null) {
            direction = words.find(end, Kind.DIRECTION);
            if (direction == null) {
                return null;
            }
            end = direction.to();
        }
        Unit named = unit.unit();
        int shift = direction.direction().units();
        boolean sure = direction.isSure() && named != Unit.DAY;
        return new Found<>(i, end, ShiftedTime.unit(named, shift), sure);
    }

    /** "عام 2014", "in 2014", "2014 года"; a bare number of four digits is not sure. */
    @Nullable
    Found<When> year(int i) {
        Found<YearRef> year = years.numbered(i);
        if (year == null || year.value().form() != YearRef.Form.NUMBER) {
            return null;
        }
        return new Found<>(i, year.to(), YearTime.of(year.value(), YearPiece.whole()), isYear(i, year));
    }

    private boolean isYear(int i, Found<YearRef> year) {
        return year.to() > i + 1 || isBehindPreposition(i) && !isCounting(i);
    }

    /** "in 1968", "dates back to 1968". */
    private boolean isBehindPreposition(int i) {
        for (int from = i - 1; from >= Math.max(0, i - LONGEST_PREPOSITION); from--) {
            Hit hit = words.find(from, Kind.YEAR_PREPOSITION);
            if (hit != null && hit.to() == i) {
                return true;
            }
        }
        return false;
    }

    /** "in 2000 homes": a round number before a word counts it. */
    private boolean isCounting(int i) {
        Integer number = words.year(i);
        return number != null && number % 100 == 0 && words.isWord(i + 1) && !words.isTimeWord(i + 1);
    }

    /** "summer 2021", "last winter", "صيف العام الماضي". */
    private @Nullable Found<When> season(int i) {
        int at = words.skip(i, Kind.ARTICLE);
        Hit before = words.find(at, Kind.DIRECTION);
        Hit season = words.find(before == null ? at : before.to(), Kind.SEASON);
        if (season == null) {
            return null;
        }
        YearPiece piece = YearPiece.season(season.season());
        if (before != null) {
            return new Found<>(
                    i, season.to(), new YearTime(YearRef.UNTOLD, before.direction(), piece), before.isSure());
        }
        Found<YearRef> year = years.after(season.to());
        if (year != null) {
            return new Found<>(i, year.to(), YearTime.of(year.value(), piece));
        }
        Hit after = words.find(season.to(), Kind.DIRECTION);
        return after == null
                ? null
                : new Found<>(i, after.to(), new YearTime(YearRef.UNTOLD, after.direction(), piece), after.isSure());
    }

    /** "third quarter of 2023", "الربع الأول من العام", "Q3 2023", "first half of last year". */
    private @Nullable Found<When> share(int i) {
        Found<YearPiece> share = marked(i);
        if (share == null) {
            share = named(words.skip(i, Kind.ARTICLE));
        }
        Found<YearRef> year = share == null ? null : years.afterPart(share.to());
        return share == null || year == null
                ? null
                : new Found<>(i, year.to(), YearTime.of(year.value(), share.value()));
    }

    private @Nullable Found<YearPiece> marked(int i) {
        Integer nth = words.is(i, Kind.QUARTER_MARK) && words.touches(i + 1) ? words.number(i + 1) : null;
        return nth == null || nth < 1 || nth > QUARTERS ? null : new Found<>(i, i + 2, YearPiece.share(nth, QUARTERS));
    }

    private @Nullable Found<YearPiece> named(int i) {
        Hit unit = words.find(i, Kind.UNIT);
        if (unit != null) {
            Place place = place(words.skip(unit.to(), Kind.ARTICLE));
            return place == null ? null : piece(i, place.to(), unit.unit(), place);
        }
        Place place = place(i);
        Hit after = place == null ? null : words.find(place.to(), Kind.UNIT);
        return place == null || after == null ? null : piece(i, after.to(), after.unit(), place);
    }

    /**
     * A place in a row.
     *
     * @param to index after its last token
     * @param nth the place, 1 for the first; null for the last
     */
    private record Place(int to, @Nullable Integer nth) {}

    private @Nullable Place place(int i) {
        Hit last = words.find(i, Kind.LAST);
        if (last != null) {
            return new Place(last.to(), null);
        }
        Hit ordinal = words.find(i, Kind.ORDINAL);
        if (ordinal != null) {
            return new Place(ordinal.to(), ordinal.value());
        }
        Integer number = words.number(i);
        int mark = words.isSign(i + 1, "-") ? i + 2 : i + 1;
        return number != null && words.touches(mark) && words.is(mark, Kind.ORDINAL_MARK)
                ? new Place(words.skip(mark, Kind.ORDINAL_MARK), number)
                : null;
    }

    private static @Nullable Found<YearPiece> piece(int from, int to, Unit unit, Place place) {
        int count = unit == Unit.QUARTER ? QUARTERS : unit == Unit.HALF ? 2 : 0;
        int nth = place.nth() == null ? count : place.nth();
        return nth < 1 || nth > count ? null : new Found<>(from, to, YearPiece.share(nth, count));
    }
}
