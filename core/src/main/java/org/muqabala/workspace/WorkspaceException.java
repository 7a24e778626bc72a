package org.muqabala.workspace;

/** A folder that cannot serve as a workspace. Its message says what was expected, what was found and how to mend it. */
public final class WorkspaceException extends RuntimeException {
    private static final long serialVersionUID = 1;

    WorkspaceException(String message, Throwable cause) {
        super(message, cause);
    }

    WorkspaceException(String message) {
        super(message);
    }
}
