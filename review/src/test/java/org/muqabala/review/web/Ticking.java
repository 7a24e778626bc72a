package org.muqabala.review.web;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;

/** A clock that goes on by a second each time that somebody looks at it. */
final class Ticking extends Clock {
    private static final Instant FIRST = Instant.parse("2026-01-05T09:30:00Z");

    private final AtomicLong looks = new AtomicLong();

    @Override
    public Instant instant() {
        return FIRST.plusSeconds(looks.getAndIncrement());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
