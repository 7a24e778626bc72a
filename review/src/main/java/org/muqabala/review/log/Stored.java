package org.muqabala.review.log;

import org.muqabala.report.decision.Decision;

/**
 * A decision in the log.
 *
 * @param number its position there, 1 for the first
 */
public record Stored(long number, Decision decision) {
    public Stored {
        if (number < 1) {
            throw new IllegalArgumentException("expected a position of 1 or more, found " + number);
        }
    }
}
