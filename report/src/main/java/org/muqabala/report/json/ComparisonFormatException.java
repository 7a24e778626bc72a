package org.muqabala.report.json;

import java.io.IOException;

/** A file that should be a comparison.json and is none, with what was expected and found. */
public final class ComparisonFormatException extends IOException {
    private static final long serialVersionUID = 1;

    ComparisonFormatException(String message) {
        super(message);
    }
}
