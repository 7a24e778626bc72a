package org.muqabala.review.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ThrottleTest {
    private final Hands clock = new Hands();
    private final Throttle throttle = new Throttle(clock);

    @Test
    void aNameHasFiveTriesAndThenOneAMinute() {
        for (int i = 0; i < 5; i++) {
            assertThat(throttle.take("Layla")).isEmpty();
        }
        assertThat(throttle.take("Layla")).contains(Duration.ofMinutes(1));
        assertThat(throttle.take("Huda")).isEmpty();
        clock.goOn(Duration.ofSeconds(59));
        assertThat(throttle.take("Layla")).contains(Duration.ofSeconds(1));
        clock.goOn(Duration.ofSeconds(1));
        assertThat(throttle.take("Layla")).isEmpty();
        assertThat(throttle.take("Layla")).isPresent();
    }

    @Test
    void allTogetherHaveSixtyTriesAndThenOneASecond() {
        for (int i = 0; i < 60; i++) {
            assertThat(throttle.take("name " + i)).isEmpty();
        }
        assertThat(throttle.take("another")).contains(Duration.ofSeconds(1));
        clock.goOn(Duration.ofSeconds(1));
        assertThat(throttle.take("another")).isEmpty();
        assertThat(throttle.take("another")).isPresent();
    }

    @Test
    void theRightPasswordGivesTheTriesBack() {
        for (int i = 0; i < 20; i++) {
            assertThat(throttle.take("Layla")).isEmpty();
            throttle.forget("Layla");
        }
    }

    @Test
    void aSessionEndsTwelveHoursAfterItsLastUse() {
        Sessions sessions = new Sessions(clock);
        String token = sessions.open("Layla", Sessions.Kind.BEARER).text();
        for (int i = 0; i < 5; i++) {
            clock.goOn(Duration.ofHours(12));
            assertThat(sessions.name(token, Sessions.Kind.BEARER)).contains("Layla");
        }
        assertThat(sessions.name(token, Sessions.Kind.COOKIE)).isEmpty();
        clock.goOn(Duration.ofHours(12).plusSeconds(1));
        assertThat(sessions.name(token, Sessions.Kind.BEARER)).isEmpty();
    }

    @Test
    void theOldestOfManySessionsEnds() {
        Sessions sessions = new Sessions(clock);
        String first = sessions.open("Layla", Sessions.Kind.BEARER).text();
        clock.goOn(Duration.ofSeconds(1));
        String second = sessions.open("Layla", Sessions.Kind.BEARER).text();
        for (int i = 2; i <= Sessions.MOST_OF_A_NAME; i++) {
            clock.goOn(Duration.ofSeconds(1));
            sessions.open("Layla", Sessions.Kind.COOKIE);
        }
        assertThat(sessions.name(first, Sessions.Kind.BEARER)).isEmpty();
        assertThat(sessions.name(second, Sessions.Kind.BEARER)).contains("Layla");
    }

    /** A clock that goes on when it is told to. */
    private static final class Hands extends java.time.Clock {
        private Instant now = Instant.parse("2026-01-05T09:30:00Z");

        void goOn(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public java.time.Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
