package org.muqabala.app;

import java.util.List;
import java.util.Map;

/**
 * What a run may know of where it runs. None of it reaches a result.
 *
 * @param terminalOut true where standard output is a terminal
 * @param terminalErr true where standard error is a terminal
 * @param colour true where a person may like colours: {@code NO_COLOR} is unset and the terminal is not a dumb one
 * @param debug true where {@code MUQABALA_DEBUG} asks for stack traces
 */
record Surroundings(boolean terminalOut, boolean terminalErr, boolean colour, boolean debug) {
    /** The launcher knows which streams are terminals, Java does not: it lists them here. */
    private static final String TERMINALS = "muqabala.terminals";

    /** No terminal, as in a pipe. */
    static Surroundings none() {
        return new Surroundings(false, false, false, false);
    }

    /** Those of this process. */
    static Surroundings ofProcess() {
        return of(System.getenv(), System.getProperty(TERMINALS, ""));
    }

    static Surroundings of(Map<String, String> environment, String terminals) {
        List<String> streams = List.of(terminals.split(","));
        boolean plain = !environment.getOrDefault("NO_COLOR", "").isEmpty() || "dumb".equals(environment.get("TERM"));
        boolean debug = !environment.getOrDefault("MUQABALA_DEBUG", "").isEmpty();
        return new Surroundings(streams.contains("out"), streams.contains("err"), !plain, debug);
    }

    boolean colourOut() {
        return terminalOut && colour;
    }

    boolean colourErr() {
        return terminalErr && colour;
    }
}
