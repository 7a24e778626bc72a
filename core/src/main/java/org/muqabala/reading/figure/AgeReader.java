package org.muqabala.reading.figure;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muqabala.reading.figure.WordLists.Name;

/** Reads an age that is told in order: "في السابعة عشرة من عمرها" is seventeen years. */
final class AgeReader {
    /** Seconds in a year of 365 days. */
    private static final BigDecimal YEAR = BigDecimal.valueOf(365L * 24 * 60 * 60);

    private final OrdinalNumbers numbers;
    private final WordLists lists;

    AgeReader(OrdinalNumbers numbers, WordLists lists) {
        this.numbers = numbers;
        this.lists = lists;
    }

    /** The age that starts at token {@code i}; null where none does. */
    @Nullable
    Read at(Words words, int i) {
        OrdinalNumbers.Ordinal ordinal = numbers.at(words, i);
        if (ordinal == null || !ordinal.definite() || !words.goesOn(ordinal.to())) {
            return null;
        }
        Terms.Hit<Name> age = lists.at(Name.OF_AGE, words, ordinal.to());
        if (age == null) {
            return null;
        }
        Interval years = Interval.exactly(ordinal.value().multiply(YEAR));
        Figure figure = new Figure(
                words.quote(ordinal.start(), age.to()),
                Figure.Kind.DURATION,
                years,
                Figure.Bound.EXACT,
                years.low(),
                "s",
                null,
                List.of());
        return new Read(figure, i, age.to());
    }
}
