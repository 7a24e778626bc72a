package org.muqabala.review.web.access;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How often passwords may be tried: for one name {@value #OF_A_NAME} times at once and then once a minute, for all together
 * {@value #OF_ALL} times at once and then once a second. A name that nobody has is counted like any other.
 */
final class Throttle {
    static final int OF_A_NAME = 5;
    static final int OF_ALL = 60;

    private static final Duration NAME_REFILLS = Duration.ofMinutes(1);
    private static final Duration ALL_REFILLS = Duration.ofSeconds(1);

    private final Clock clock;
    private final Bucket all;
    /** Bounded by what {@link #all} lets through while a name's tries come back. */
    private final Map<String, Bucket> names = new HashMap<>();

    Throttle(Clock clock) {
        this.clock = clock;
        this.all = new Bucket(OF_ALL, ALL_REFILLS, clock.millis());
    }

    /** Takes a try. Returns how long to wait where none is left; empty where there was one. */
    synchronized Optional<Duration> take(String name) {
        long now = clock.millis();
        names.values().removeIf(b -> b.isFull(now));
        Bucket own = names.computeIfAbsent(name, n -> new Bucket(OF_A_NAME, NAME_REFILLS, now));
        Duration wait = max(own.untilNext(now), all.untilNext(now));
        if (!wait.isZero()) {
            return Optional.of(wait);
        }
        own.take(now);
        all.take(now);
        return Optional.empty();
    }

    private static Duration max(Duration a, Duration b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    /** Forgets the tries of a name, whose password was the right one. */
    synchronized void forget(String name) {
        names.remove(name);
    }

    /** Tries that come back one by one, counted in the milliseconds that they take to come back. */
    private static final class Bucket {
        private final long whole;
        private final long one;
        private long left;
        private long at;

        Bucket(int size, Duration refill, long now) {
            this.one = refill.toMillis();
            this.whole = size * one;
            this.left = whole;
            this.at = now;
        }

        private void refill(long now) {
            left = Math.min(whole, left + Math.max(0, now - at));
            at = Math.max(at, now);
        }

        boolean isFull(long now) {
            refill(now);
            return left == whole;
        }

        Duration untilNext(long now) {
            refill(now);
            return Duration.ofMillis(Math.max(0, one - left));
        }

        void take(long now) {
            refill(now);
            left -= one;
        }
    }
}
