package org.muqabala.fit;

/** Labelled cases that cannot be used; its message says what was expected, what was found and where. */
final class FitException extends RuntimeException {
    private static final long serialVersionUID = 1;

    FitException(String message) {
        super(message);
    }
}
