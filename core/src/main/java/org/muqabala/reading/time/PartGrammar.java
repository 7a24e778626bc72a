package org.muqabala.reading.time;

import org.jspecify.annotations.Nullable;
import org.muqabala.reading.time.TimeWords.Hit;

/** Reads the beginning, middle or end of a month, a year, a decade or a century: "mid-March", "أوائل العام المقبل", "fin 2021". */
final class PartGrammar {
    private final TimeWords words;
    private final MonthGrammar months;
    private final YearGrammar years;
    private final EraGrammar eras;
    private final PeriodGrammar periods;

    PartGrammar(TimeWords words, MonthGrammar months, YearGrammar years, EraGrammar eras, PeriodGrammar periods) {
        this.words = words;
        this.months = months;
        this.years = years;
        this.eras = eras;
        this.periods = periods;
    }

    @Nullable
    Found<When> at(int i) {
        Hit part = words.find(words.skip(i, Kind.ARTICLE), Kind.PART);
        if (part == null) {
            return null;
        }
        int joined = words.isSign(part.to(), "-–") ? part.to() + 1 : part.to();
        Found<When> whole = whole(joined);
        if (whole == null) {
            int of = words.skip(joined, Kind.OF);
            whole = of > joined ? whole(of) : null;
        }
        return whole == null || !Part.cuts(whole.value().precision())
                ? null
                : new Found<>(i, whole.to(), new PartTime(part.part(), whole.value()));
    }

    private @Nullable Found<When> whole(int i) {
        Found<MonthRef> month = months.atOrThis(i);
        if (month != null) {
            return new Found<>(i, month.to(), MonthTime.of(month.value(), MonthPiece.whole()));
        }
        Found<When> era = eras.at(i);
        if (era != null) {
            return era;
        }
        Found<YearRef> year = years.afterPart(i);
        if (year != null) {
            return new Found<>(i, year.to(), YearTime.of(year.value(), YearPiece.whole()));
        }
        return periods.relative(i);
    }
}
