package org.muqabala.app.lines;

import java.util.List;
import org.muqabala.text.Problem;
import org.muqabala.text.Severity;

/** Says why a line cannot be answered; the loop over the lines turns it into an answer of its own. */
public final class BadLineException extends Exception {
    private static final long serialVersionUID = 1;

    private final String code;

    /**
     * @param code a short name in kebab case
     * @param message what was expected, what was found, and how to mend it
     */
    public BadLineException(String code, String message) {
        super(message);
        this.code = code;
    }

    Problem inLine(long number) {
        String place = String.valueOf(number);
        String message = "line " + number + ": " + getMessage();
        return new Problem(code, Severity.ERROR, null, null, List.of(place), message);
    }
}
