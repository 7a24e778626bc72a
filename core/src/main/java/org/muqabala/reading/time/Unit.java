package org.muqabala.reading.time;

import org.muqabala.reading.time.Time.Precision;

/** A calendar unit that is counted from the reference. */
enum Unit {
    DAY(Precision.DAY),
    WEEK(Precision.WEEK),
    /** Saturday and Sunday. */
    WEEKEND(Precision.WEEK),
    MONTH(Precision.MONTH),
    QUARTER(Precision.SEASON),
    HALF(Precision.SEASON),
    YEAR(Precision.YEAR),
    DECADE(Precision.DECADE),
    CENTURY(Precision.CENTURY);

    private final Precision precision;

    Unit(Precision precision) {
        this.precision = precision;
    }

    Precision precision() {
        return precision;
    }
}
