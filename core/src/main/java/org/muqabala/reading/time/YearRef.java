package org.muqabala.reading.time;

import org.jspecify.annotations.Nullable;

/**
 * The year that a month, a season or a part stands in, as the words give it.
 *
 * @param form how it is given
 * @param value the year, or the years from the reference's year; 0 for the other forms
 */
record YearRef(Form form, int value) {
    /** The ways to give a year. */
    enum Form {
        /** By its number: 2014. */
        NUMBER,
        /** From the reference's year: "last year". */
        SHIFTED,
        /** Not at all. */
        UNTOLD,
        /** As the year of the time before it: "of the same year". */
        SAME,
        /** By a number of years before Christ, which no interval is made of. */
        BEFORE_CHRIST
    }

    static final YearRef SAME = new YearRef(Form.SAME, 0);
    static final YearRef UNTOLD = new YearRef(Form.UNTOLD, 0);
    static final YearRef BEFORE_CHRIST = new YearRef(Form.BEFORE_CHRIST, 0);

    static YearRef of(int number) {
        return new YearRef(Form.NUMBER, number);
    }

    static YearRef shifted(int years) {
        return new YearRef(Form.SHIFTED, years);
    }

    boolean isTold() {
        return form != Form.UNTOLD;
    }

    /** The year's number; null where it is not given or hangs on a reference that is not known. */
    @Nullable
    Integer number(Anchor anchor) {
        return switch (form) {
            case NUMBER -> value;
            case SAME -> anchor.year();
            case SHIFTED ->
                anchor.reference() == null
                        ? null
                        : Integer.valueOf(anchor.reference().getYear() + value);
            case UNTOLD, BEFORE_CHRIST -> null;
        };
    }
}
