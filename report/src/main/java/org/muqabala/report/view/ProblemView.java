package org.muqabala.report.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What could not be read, or what a reader must know of the result.
 *
 * @param severity its code, which is its style
 * @param severityLabel the same in a word
 * @param where the source or file; null where it is about none
 * @param href the source's article; null where it has none
 * @param message what happened
 * @param language of the message
 * @param direction of the message
 */
public record ProblemView(
        String severity,
        String severityLabel,
        @Nullable String where,
        @Nullable String href,
        List<Piece> message,
        String language,
        String direction) {
    public ProblemView {
        message = List.copyOf(message);
    }
}
