package org.muqabala.reading.figure;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muqabala.reading.figure.WordLists.Name;

/**
 * Reads a minute of a match that is told by its number, "minuto 88", "الدقيقة 117": one of an order, as "the 88th minute" is, and
 * no length of time.
 */
final class MinuteReader {
    /** A match with extra time and what is added to it lasts so many minutes at most. */
    private static final BigDecimal LAST = BigDecimal.valueOf(135);

    private final NumeralReader numerals;
    private final WordLists lists;

    MinuteReader(NumeralReader numerals, WordLists lists) {
        this.numerals = numerals;
        this.lists = lists;
    }

    /** The minute that starts at token {@code i}; null where none does. */
    @Nullable
    Read at(Words words, int i) {
        Terms.Hit<Name> noun = lists.at(Name.MINUTE_OF_PLAY, words, i);
        if (noun == null || !words.goesOn(noun.to()) || !words.isNumber(noun.to())) {
            return null;
        }
        Numeral number = numerals.at(words, noun.to());
        BigDecimal minute = number == null ? null : number.interval().low();
        if (minute == null || !number.interval().isPoint() || minute.compareTo(LAST) > 0 || minute.signum() <= 0) {
            return null;
        }
        Figure figure = new Figure(
                words.quote(words.get(i).start(), number.to()),
                Figure.Kind.ORDINAL,
                Interval.exactly(minute),
                Figure.Bound.EXACT,
                minute,
                null,
                words.quote(words.get(i).start(), noun.to()),
                List.of());
        return new Read(figure, i, number.to());
    }
}
