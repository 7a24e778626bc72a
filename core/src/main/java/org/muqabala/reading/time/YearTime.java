package org.muqabala.reading.time;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.muqabala.reading.time.Time.Precision;

/**
 * A year or some months of it.
 *
 * @param year the year
 * @param direction the word that steers a piece without a year ("last summer"); null where there is none
 * @param piece which of its days
 */
record YearTime(YearRef year, @Nullable Direction direction, YearPiece piece) implements When {
    static YearTime of(YearRef year, YearPiece piece) {
        return new YearTime(year, null, piece);
    }

    @Override
    public Precision precision() {
        return piece.precision();
    }

    @Override
    public @Nullable Days days(Anchor anchor) {
        LocalDate reference = anchor.reference();
        Integer number = year.number(anchor);
        if (number != null) {
            return piece.days().apply(number);
        }
        if (reference == null || year.isTold()) {
            return null;
        }
        List<Days> around = IntStream.rangeClosed(-2, 2)
                .mapToObj(shift -> piece.days().apply(reference.getYear() + shift))
                .toList();
        return Choice.among(around, direction, anchor);
    }
}
