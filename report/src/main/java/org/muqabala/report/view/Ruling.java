package org.muqabala.report.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision in words.
 *
 * @param what what was decided, with a colon where a value follows
 * @param value the supported value, the question in other words or the colleague; none for all else
 * @param who the person
 * @param when the day, in UTC
 * @param note the reason; null where none was given
 */
public record Ruling(
        String what,
        List<Piece> value,
        String who,
        String when,
        @Nullable String note) {
    public Ruling {
        value = List.copyOf(value);
    }
}
