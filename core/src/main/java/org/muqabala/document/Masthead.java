package org.muqabala.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muqabala.text.Quote;
import org.muqabala.text.Span;

/**
 * What an article tells of itself above its text or in its dateline.
 *
 * @param published its day of publication; null where it tells none
 * @param date the words that name the day; null where {@code published} is
 * @param publisher the words that name who published it; null where it tells none
 * @param dateline where the dateline stands that opens its first paragraph; null where there is none
 * @param lines indexes of the lines that say this and nothing else
 */
record Masthead(
        @Nullable LocalDate published,
        @Nullable Quote date,
        @Nullable Quote publisher,
        @Nullable Span dateline,
        List<Integer> lines) {
    Masthead {
        lines = List.copyOf(lines);
    }
}
