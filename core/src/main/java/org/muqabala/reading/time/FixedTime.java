package org.muqabala.reading.time;

import org.muqabala.reading.time.Time.Precision;

/**
 * Days that hang on no reference: a date with its year, a decade, a century.
 *
 * @param fixed the days
 * @param precision how finely they are told
 */
record FixedTime(Days fixed, Precision precision) implements When {
    @Override
    public Days days(Anchor anchor) {
        return fixed;
    }
}
