package org.muqabala.reading.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a time that does not name its year resolves against.
 *
 * @param reference the day of publication; null where it is not known
 * @param tense what the words around the time tell
 * @param story the last day that the text told before, in this paragraph or the one before it; null where it told none
 * @param year the year of the time before it in the same paragraph; null where there is none
 */
record Anchor(
        @Nullable LocalDate reference,
        Tense tense,
        @Nullable LocalDate story,
        @Nullable Integer year) {}
