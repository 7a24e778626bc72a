package org.muqabala.app;

/** A run that cannot go on, for a reason that its user can mend. Told in one message, without a stack trace. */
final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final ExitCode code;

    /**
     * @param code how the run ends
     * @param message what was expected, what was found, where, and how to mend it
     */
    Failure(ExitCode code, String message) {
        super(message);
        this.code = code;
    }

    ExitCode code() {
        return code;
    }
}
