package org.muqabala.inputs.office;

import java.io.IOException;

/** There is more text than is read. */
final class TooMuchTextException extends IOException {
    private static final long serialVersionUID = 1;

    TooMuchTextException() {
        super("expected at most " + Answer.MOST_CHARS + " characters, found more");
    }
}
