package org.muqabala.bench.peers;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Days that words of a text name.
 *
 * @param start offset of the first character of the words, in UTF-16 units
 * @param end offset behind the last
 * @param from the first day
 * @param to the last day, inclusive
 */
record Dated(int start, int end, LocalDate from, LocalDate to) {
    /** What "early", "late" and the like mean to the day is a convention, so they have so many days of slack at either end. */
    private static final int VAGUE_DAYS = 5;

    /** Did a reader find these days in these words, or in words that overlap them? */
    boolean isAmong(List<Dated> read) {
        int slack = isVague() ? VAGUE_DAYS : 0;
        return read.stream()
                .filter(d -> d.start < end && start < d.end)
                .anyMatch(d -> apart(d.from, from) <= slack && apart(d.to, to) <= slack);
    }

    Dated moved(int by) {
        return new Dated(start + by, end + by, from, to);
    }

    /** Neither a day nor a month nor a year. */
    private boolean isVague() {
        LocalDate next = to.plusDays(1);
        return !from.plusDays(1).equals(next)
                && !(from.getDayOfMonth() == 1
                        && (from.plusMonths(1).equals(next) || from.plusYears(1).equals(next)));
    }

    private static long apart(LocalDate a, LocalDate b) {
        return Math.abs(ChronoUnit.DAYS.between(a, b));
    }
}
