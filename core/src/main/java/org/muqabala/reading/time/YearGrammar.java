package org.muqabala.reading.time;

import org.jspecify.annotations.Nullable;
import org.muqabala.reading.time.TimeWords.Hit;
import org.muqabala.text.Language;

/** Reads the year that a month, a season, a part or a quarter stands in. */
final class YearGrammar {
    private final TimeWords words;

    YearGrammar(TimeWords words) {
        this.words = words;
    }

    /** The year after a month: "2014", ", 2014", "of 2014", "من عام 2014", "de l'année dernière", "прошлого года". */
    @Nullable
    Found<YearRef> after(int i) {
        int start = words.isSign(i, ",،") ? i + 1 : i;
        Found<YearRef> number = numbered(start);
        if (number == null && start == i) {
            number = numbered(words.skip(i, Kind.OF));
        }
        if (number != null || start > i) {
            return number;
        }
        Found<YearRef> relative = relative(i);
        return relative != null ? relative : relative(words.skip(i, Kind.OF));
    }

    /** As {@link #after}, or the year that is only called "the year": this one. */
    @Nullable
    Found<YearRef> afterPart(int i) {
        Found<YearRef> year = after(i);
        if (year != null) {
            return year;
        }
        int at = words.skip(words.skip(i, Kind.OF), Kind.ARTICLE);
        Hit unit = words.find(at, Kind.UNIT);
        return unit != null
                        && unit.unit() == Unit.YEAR
                        && (at > i || words.isDefinite(at) || words.language() == Language.RUSSIAN)
                ? new Found<>(i, unit.to(), YearRef.shifted(0))
                : null;
    }

    /** A number of four digits, or of fewer after "year", with what marks its era. */
    @Nullable
    Found<YearRef> numbered(int i) {
        int at = words.skip(i, Kind.ARTICLE);
        Hit noun = words.find(at, Kind.YEAR_NOUN);
        int digits = noun == null ? i : noun.to();
        Integer number = noun == null ? words.year(digits) : words.number(digits);
        if (number == null || number == 0) {
            return null;
        }
        int end = digits + 1;
        Hit before = words.find(end, Kind.BEFORE_CHRIST);
        if (before != null) {
            return new Found<>(i, before.to(), YearRef.BEFORE_CHRIST);
        }
        if (words.is(end, Kind.HIJRI_MARK)) {
            return null;
        }
        end = words.skip(end, Kind.YEAR_MARK);
        if (noun == null) {
            end = words.skip(end, Kind.YEAR_NOUN);
        }
        return new Found<>(i, end, YearRef.of(number));
    }

    /** "last year", "العام المقبل", "l'année dernière". */
    @Nullable
    Found<YearRef> relative(int i) {
        int at = words.skip(i, Kind.ARTICLE);
        Hit same = words.find(at, Kind.SAME_YEAR);
        if (same != null) {
            return new Found<>(i, same.to(), YearRef.SAME);
        }
        Hit direction = words.find(at, Kind.DIRECTION);
        Hit unit = words.find(direction == null ? at : direction.to(), Kind.UNIT);
        if (unit == null || unit.unit() != Unit.YEAR) {
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
        int shift = direction.direction().units();
        return new Found<>(i, end, YearRef.shifted(shift), direction.isSure());
    }
}
