package org.muqabala.inputs.fetch;

import java.time.Duration;

/**
 * How long a page may take and how large it may be.
 *
 * @param connect until there is a connection
 * @param whole until all of it is there
 * @param pause between two requests to one server, where it does not ask for more
 * @param mostBytes of one page
 */
public record FetchLimits(Duration connect, Duration whole, Duration pause, int mostBytes) {
    /** What desks can live with, and servers too. */
    public static FetchLimits usual() {
        return new FetchLimits(Duration.ofSeconds(10), Duration.ofSeconds(30), Duration.ofSeconds(1), 64 << 20);
    }
}
