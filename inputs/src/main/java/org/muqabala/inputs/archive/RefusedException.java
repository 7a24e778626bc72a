package org.muqabala.inputs.archive;

import java.io.IOException;

/** More comes out of an archive than is unpacked. */
final class RefusedException extends IOException {
    private static final long serialVersionUID = 1;

    /** What is more than it may be. */
    enum Reason {
        /** A single entry; the others may be read. */
        ENTRY("entry-too-large"),
        /** All of the archive together. */
        ARCHIVE("archive-too-large"),
        /** What comes out, by what goes in: no text can be packed so small. */
        RATIO("archive-bomb");

        private final String code;

        Reason(String code) {
            this.code = code;
        }
    }

    private final Reason reason;

    RefusedException(Reason reason) {
        super(reason.code);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
