package org.muqabala.app;

import java.util.Comparator;
import java.util.stream.Stream;

/** How a run ended, for the shell. Declared in order of precedence: where several hold, the first one is told. */
public enum ExitCode {
    /** The program itself failed. */
    INTERNAL_ERROR(1),
    /** The result could not be written. */
    CANNOT_WRITE(5),
    /** Nothing to work on, or one source where a comparison needs two. */
    NO_USABLE_INPUT(4),
    /** The command line was not understood. */
    USAGE(2),
    /** There are conflicts, and {@code --fail-on conflicts} asks to be told. */
    CONFLICTS(10),
    /** Done, but some inputs could not be read. */
    SOME_UNREADABLE(3),
    DONE(0);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /** The number that the shell sees. */
    public int number() {
        return number;
    }

    /** The one that is told where several hold. */
    static ExitCode first(ExitCode... codes) {
        return Stream.of(codes).min(Comparator.naturalOrder()).orElse(DONE);
    }
}
