package org.muqabala.reading.time;

import java.time.YearMonth;

/** A season of the northern half of the earth, in whole months. */
enum Season {
    SPRING(3),
    SUMMER(6),
    AUTUMN(9),
    WINTER(12);

    private final int firstMonth;

    Season(int firstMonth) {
        this.firstMonth = firstMonth;
    }

    /** The season that begins in a year. */
    Days in(int year) {
        YearMonth first = YearMonth.of(year, firstMonth);
        return new Days(first.atDay(1), first.plusMonths(2).atEndOfMonth());
    }
}
