package org.muqabala.inputs.format;

import java.io.IOException;

/** There are more bytes than are read. */
public final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1;

    private final long most;

    /** @param most so many bytes are read at most */
    public TooLargeException(long most) {
        super("expected at most " + most + " bytes, found more");
        this.most = most;
    }

    public long most() {
        return most;
    }
}
