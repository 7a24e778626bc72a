package org.muqabala.reading.time;

import org.jspecify.annotations.Nullable;
import org.muqabala.reading.time.Time.Precision;
import org.muqabala.reading.time.TimeWords.Hit;

/** Reads decades and centuries: "1990s", "التسعينيات", "القرن التاسع عشر", "XIXe siècle", "first decade of the 21st century". */
final class EraGrammar {
    private static final int MOST_CENTURIES = 21;

    private final TimeWords words;
    private final PeriodGrammar periods;

    EraGrammar(TimeWords words, PeriodGrammar periods) {
        this.words = words;
        this.periods = periods;
    }

    @Nullable
    Found<When> at(int i) {
        Found<Integer> century = century(i);
        if (century != null) {
            return century.as(fixed(firstYear(century.value()), 100, Precision.CENTURY));
        }
        Found<When> decade = decadeOfCentury(i);
        return decade != null ? decade : decade(i);
    }

    private static When fixed(int first, int length, Precision precision) {
        return new FixedTime(Days.ofYears(first, first + length - 1), precision);
    }

    /** Centuries as speakers count them, from the round year: 1800 to 1899 is the nineteenth. */
    private static int firstYear(int century) {
        return Math.max(1, (century - 1) * 100);
    }

    private @Nullable Found<Integer> century(int i) {
        int at = words.skip(i, Kind.ARTICLE);
        Hit unit = words.find(at, Kind.UNIT);
        if (unit != null && unit.unit() == Unit.CENTURY) {
            Found<Integer> number = centuryNumber(unit.to());
            return number == null ? null : number.startingAt(i);
        }
        Found<Integer> number = centuryNumber(at);
        Hit after = number == null
                ? null
                : words.find(words.isSign(number.to(), "-") ? number.to() + 1 : number.to(), Kind.UNIT);
        return number != null && after != null && after.unit() == Unit.CENTURY
                ? new Found<>(i, after.to(), number.value())
                : null;
    }

    private @Nullable Found<Integer> centuryNumber(int i) {
        Hit ordinal = words.find(i, Kind.ORDINAL);
        if (ordinal != null && ordinal.value() <= MOST_CENTURIES) {
            return new Found<>(i, ordinal.to(), ordinal.value());
        }
        Integer number = words.number(i);
        if (number != null && number >= 1 && number <= MOST_CENTURIES) {
            int end = words.isSign(i + 1, "-") ? i + 2 : i + 1;
            return new Found<>(i, words.touches(end) ? words.skip(end, Kind.ORDINAL_MARK) : i + 1, number);
        }
        Integer roman = words.isWord(i) ? RomanNumber.of(words.token(i).text()) : null;
        return roman == null || roman > MOST_CENTURIES ? null : new Found<>(i, i + 1, roman);
    }

    /** "العقد الأول من القرن الحادي والعشرين". */
    private @Nullable Found<When> decadeOfCentury(int i) {
        int at = words.skip(i, Kind.ARTICLE);
        Hit unit = words.find(at, Kind.UNIT);
        Hit nth = words.find(unit == null ? at : unit.to(), Kind.ORDINAL);
        if (unit == null && nth != null) {
            unit = words.find(nth.to(), Kind.UNIT);
        }
        if (unit == null || nth == null || unit.unit() != Unit.DECADE || nth.value() > 10) {
            return null;
        }
        int of = Math.max(unit.to(), nth.to());
        Found<Integer> century = century(words.skip(of, Kind.OF));
        return century == null
                ? null
                : new Found<>(
                        i,
                        century.to(),
                        fixed(Math.max(1, firstYear(century.value()) + (nth.value() - 1) * 10), 10, Precision.DECADE));
    }

    private @Nullable Found<When> decade(int i) {
        int at = words.skip(i, Kind.ARTICLE);
        Hit named = words.find(at, Kind.DECADE);
        if (named != null && (named.isSure() || at > i)) {
            return ofCentury(i, named);
        }
        Hit noun = words.find(at, Kind.DECADE_NOUN);
        int digits = noun == null ? (words.isSign(at, "'’") ? at + 1 : at) : noun.to();
        Integer number = words.number(digits);
        Hit mark = words.find(words.isSign(digits + 1, "-'’") ? digits + 2 : digits + 1, Kind.DECADE_MARK);
        boolean marked = mark != null && words.touches(digits + 1);
        if (number == null || number % 10 != 0 || noun == null && !marked || words.digits(digits) == 3) {
            return null;
        }
        int first = words.digits(digits) == 4 ? number : number >= 20 ? 1900 + number : 2000 + number;
        if (first < 1000 || first >= 2200 || words.digits(digits) == 1) {
            return null;
        }
        return new Found<>(i, marked && mark != null ? mark.to() : digits + 1, fixed(first, 10, Precision.DECADE));
    }

    /** "تسعينيات القرن الماضي", "the twenties of the 19th century"; without a century, the twentieth. */
    private Found<When> ofCentury(int i, Hit named) {
        int of = words.skip(named.to(), Kind.OF);
        Found<Integer> century = century(of);
        if (century != null) {
            return new Found<>(
                    i, century.to(), fixed(firstYear(century.value()) + named.value(), 10, Precision.DECADE));
        }
        Found<When> relative = periods.relative(of);
        boolean last = relative != null && relative.value() instanceof ShiftedTime time && time.unit() == Unit.CENTURY;
        return new Found<>(
                i,
                last && relative != null ? relative.to() : named.to(),
                fixed(1900 + named.value(), 10, Precision.DECADE));
    }
}
