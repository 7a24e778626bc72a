package org.muqabala.review.users;

/** A users file, a name or a password that cannot be used; says what was expected, what was found and where. */
public final class UsersException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public UsersException(String message) {
        super(message);
    }

    public UsersException(String message, Throwable cause) {
        super(message, cause);
    }
}
