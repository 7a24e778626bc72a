package org.muqabala.reading.time;

import org.jspecify.annotations.Nullable;
import org.muqabala.reading.time.TimeWords.Hit;
import org.muqabala.text.Language;

/** Reads months: by one name or two, with the word that steers them and their year, or from the reference's month. */
final class MonthGrammar {
    private static final int MONTHS = 12;

    private final TimeWords words;
    private final YearGrammar years;

    MonthGrammar(TimeWords words, YearGrammar years) {
        this.words = words;
        this.years = years;
    }

    /** A month; not sure where only its context can tell that it is one. */
    @Nullable
    Found<MonthRef> at(int i) {
        Found<MonthRef> relative = relative(i);
        if (relative != null) {
            return relative;
        }
        Hit before = words.find(i, Kind.DIRECTION);
        Found<Integer> name = name(before == null ? i : before.to());
        if (name == null) {
            return null;
        }
        int end = name.to();
        boolean sure = name.sure();
        Direction direction = before == null ? null : before.direction();
        YearRef year = YearRef.UNTOLD;
        Found<YearRef> told = years.after(end);
        if (told != null) {
            year = told.value();
            end = told.to();
            sure = true;
        } else if (direction == null) {
            Hit after = words.find(end, Kind.DIRECTION);
            if (after != null
                    && after.isSure()
                    && !words.is(after.to(), Kind.UNIT)
                    && !words.is(after.to(), Kind.WEEKDAY)) {
                direction = after.direction();
                end = after.to();
            }
        }
        sure |= direction != null;
        return new Found<>(i, end, new MonthRef(name.value(), direction, year), sure);
    }

    /** The month's number, of one name or of two for the same month: "ديسمبر/كانون الأول", "كانون الأول (ديسمبر)". */
    @Nullable
    Found<Integer> name(int i) {
        Hit noun = words.find(i, Kind.MONTH_NOUN);
        int at = noun == null ? i : words.skip(noun.to(), Kind.OF);
        Hit month = words.find(at, Kind.MONTH);
        if (month == null) {
            return noun == null ? null : numbered(noun);
        }
        int second = secondName(month);
        return new Found<>(
                i, Math.max(month.to(), second), month.value(), month.isSure() || noun != null || second > month.to());
    }

    private int secondName(Hit month) {
        int at = month.to();
        boolean bracket = words.isSign(at, "(");
        Hit other = words.find(bracket || words.isSign(at, "/-–") ? at + 1 : at, Kind.MONTH);
        if (other == null || other.value() != month.value()) {
            return at;
        }
        return bracket && words.isSign(other.to(), ")") ? other.to() + 1 : bracket ? at : other.to();
    }

    /** "شهر ثلاثة", "الشهر التاسع": how some name months by number. */
    private @Nullable Found<Integer> numbered(Hit noun) {
        if (words.language() != Language.ARABIC) {
            return null;
        }
        Hit number = words.find(noun.to(), Kind.CARDINAL);
        if (number == null) {
            number = words.find(noun.to(), Kind.ORDINAL);
        }
        return number == null || number.value() > MONTHS || number.value() < 1
                ? null
                : new Found<>(noun.from(), number.to(), number.value(), false);
    }

    /** "next month", "الشهر الجاري". */
    @Nullable
    Found<MonthRef> relative(int i) {
        int at = words.skip(i, Kind.ARTICLE);
        Hit direction = words.find(at, Kind.DIRECTION);
        Hit unit = words.find(direction == null ? at : direction.to(), Kind.UNIT);
        if (unit == null || unit.unit() != Unit.MONTH || words.is(unit.to(), Kind.MONTH)) {
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
        MonthRef month = new MonthRef(null, direction.direction(), YearRef.UNTOLD);
        return new Found<>(i, end, month, direction.isSure());
    }

    /** As {@link #at}, or the month that is only called "the month": this one. */
    @Nullable
    Found<MonthRef> atOrThis(int i) {
        Found<MonthRef> month = at(i);
        if (month != null) {
            return month;
        }
        int at = words.skip(i, Kind.ARTICLE);
        Hit unit = words.find(at, Kind.UNIT);
        return unit != null && unit.unit() == Unit.MONTH && (at > i || words.isDefinite(at) || needsNoArticle(i))
                ? new Found<>(i, unit.to(), new MonthRef(null, Direction.THIS, YearRef.UNTOLD))
                : null;
    }

    /** "В конце месяца", "a finales de mes", "la fin du mois". */
    private boolean needsNoArticle(int i) {
        return switch (words.language()) {
            case RUSSIAN -> true;
            case FRENCH, SPANISH -> words.is(i - 1, Kind.OF);
            case ARABIC, ENGLISH -> false;
        };
    }
}
