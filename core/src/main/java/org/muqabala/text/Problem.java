package org.muqabala.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that went wrong or that a reader must know, as a value: it is collected, never thrown across a stage.
 *
 * @param code a short name in kebab case, the key of its message in every language of the report
 * @param severity how much is lost
 * @param source id of the source (or the path of the file where no source came of it); null when it is about no source
 * @param span where in the source's text; null when it is about the whole
 * @param args what the message names, in the order of its placeholders
 * @param message the message in English: what was expected, what was found, where, and how to mend it
 */
public record Problem(
        String code,
        Severity severity,
        @Nullable String source,
        @Nullable Span span,
        List<String> args,
        String message) {
    public Problem {
        args = List.copyOf(args);
    }

    /** The same about a source, where what found it did not know which it reads. */
    public Problem of(String id) {
        return new Problem(code, severity, id, span, args, message);
    }
}
