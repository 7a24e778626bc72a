package org.muqabala.review.log;

/** The log of decisions cannot be read or written. The message says which, and how to mend it where that is known. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public StoreException(String message) {
        super(message);
    }

    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
