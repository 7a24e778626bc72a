package org.muqabala.spark;

import org.muqabala.ClaimComparison;
import org.muqabala.Settings;

/** What each machine of a cluster makes once and uses for all of its tasks. */
final class Worker {
    private Worker() {}

    private static final class Made {
        /** On one thread: Spark gives each core a task of its own. */
        static final ClaimComparison COMPARISON = ClaimComparison.with(new Settings(1));
    }

    static ClaimComparison comparison() {
        return Made.COMPARISON;
    }
}
