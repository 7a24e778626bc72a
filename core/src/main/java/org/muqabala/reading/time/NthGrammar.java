package org.muqabala.reading.time;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;
import org.muqabala.reading.time.TimeWords.Hit;

/** Reads days and weeks by their place in a month: "the last Friday of May", "الثلاثاء الثالث من أيلول", "first week of June". */
final class NthGrammar {
    /** No weekday comes more often in a month. */
    static final int MOST = 5;

    private final TimeWords words;
    private final MonthGrammar months;

    NthGrammar(TimeWords words, MonthGrammar months) {
        this.words = words;
        this.months = months;
    }

    /**
     * A place in a row.
     *
     * @param to index after its last token
     * @param nth the place, 1 for the first; null for the last
     */
    private record Place(int to, @Nullable Integer nth) {}

    @Nullable
    Found<When> at(int i) {
        int at = words.skip(i, Kind.ARTICLE);
        Place place = place(at);
        if (place != null) {
            Found<MonthPiece> piece = piece(place.to(), place);
            return piece == null ? null : inMonth(i, piece);
        }
        Found<MonthPiece> after = pieceBefore(at);
        return after == null ? null : inMonth(i, after);
    }

    private @Nullable Place place(int i) {
        Hit last = words.find(i, Kind.LAST);
        if (last != null) {
            return new Place(last.to(), null);
        }
        Hit ordinal = words.find(i, Kind.ORDINAL);
        return ordinal == null || ordinal.value() > MOST ? null : new Place(ordinal.to(), ordinal.value());
    }

    /** The noun stands first: "الثلاثاء الثالث", "el último viernes" has it last. */
    private @Nullable Found<MonthPiece> pieceBefore(int i) {
        int noun = nounEnd(i);
        Place place = noun > i ? place(words.skip(noun, Kind.ARTICLE)) : null;
        if (place == null) {
            return null;
        }
        Found<MonthPiece> piece = piece(i, place);
        return piece == null ? null : piece.endingAt(place.to());
    }

    private int nounEnd(int i) {
        int at = words.skip(i, Kind.DAY_NOUN);
        Hit hit = words.find(at, Kind.WEEKDAY);
        if (hit == null) {
            hit = words.find(at, Kind.UNIT);
        }
        return hit == null ? at : hit.to();
    }

    private @Nullable Found<MonthPiece> piece(int i, Place place) {
        int at = words.skip(i, Kind.DAY_NOUN);
        Hit weekday = words.find(at, Kind.WEEKDAY);
        if (weekday != null) {
            DayOfWeek day = DayOfWeek.of(weekday.value());
            return new Found<>(
                    i,
                    weekday.to(),
                    place.nth() == null ? MonthPiece.lastWeekday(day) : MonthPiece.nthWeekday(place.nth(), day));
        }
        Hit unit = words.find(at, Kind.UNIT);
        if (unit != null && unit.unit() == Unit.WEEK) {
            return new Found<>(
                    i, unit.to(), place.nth() == null ? MonthPiece.lastWeek() : MonthPiece.nthWeek(place.nth()));
        }
        if (place.nth() != null) {
            return null;
        }
        if (unit != null && unit.unit() == Unit.DAY) {
            return new Found<>(i, unit.to(), MonthPiece.lastDay());
        }
        return at > i ? new Found<>(i, at, MonthPiece.lastDay()) : null;
    }

    private @Nullable Found<When> inMonth(int i, Found<MonthPiece> piece) {
        int of = words.skip(piece.to(), Kind.OF);
        if (of == piece.to()) {
            of = words.skip(piece.to(), Kind.IN);
        }
        boolean linked = of > piece.to() || words.is(of, Kind.MONTH_NOUN) || isWithIn(of);
        Found<MonthRef> month = linked ? months.atOrThis(of) : null;
        return month == null ? null : new Found<>(i, month.to(), MonthTime.of(month.value(), piece.value()));
    }

    /** "بأيلول": the preposition is written onto the month. */
    private boolean isWithIn(int i) {
        return words.isWord(i) && words.token(i).folded().startsWith("ب");
    }
}
