package org.muqabala.review.web.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muqabala.review.web.http.Secret;

/** Who is logged in. Kept in memory alone, by the hash of what the person or program sends. */
final class Sessions {
    /** A session that nobody uses ends after so long. */
    static final Duration IDLE = Duration.ofHours(12);

    /** A person's oldest session ends where there would be more. */
    static final int MOST_OF_A_NAME = 20;

    /** What a session is proved by. */
    enum Kind {
        COOKIE,
        BEARER
    }

    private record Session(String name, Kind kind, Instant seen) {
        Session seenAt(Instant moment) {
            return new Session(name, kind, moment);
        }
    }

    private final Clock clock;
    private final Map<String, Session> byHash = new HashMap<>();

    Sessions(Clock clock) {
        this.clock = clock;
    }

    /** A new session. Returns what proves it, which is kept nowhere else. */
    synchronized Secret open(String name, Kind kind) {
        Instant now = clock.instant();
        byHash.values().removeIf(s -> isOver(s, now));
        while (byHash.values().stream().filter(s -> s.name().equals(name)).count() >= MOST_OF_A_NAME) {
            byHash.entrySet().stream()
                    .filter(e -> e.getValue().name().equals(name))
                    .min(Comparator.comparing(e -> e.getValue().seen()))
                    .map(Map.Entry::getKey)
                    .ifPresent(byHash::remove);
        }
        Secret secret = Secret.random();
        byHash.put(hash(secret.text()), new Session(name, kind, now));
        return secret;
    }

    /** Whose session it is; empty where it is over, was never one, or is one of the other kind. */
    synchronized Optional<String> name(String given, Kind kind) {
        String hash = hash(given);
        @Nullable Session session = byHash.get(hash);
        Instant now = clock.instant();
        if (session == null || session.kind() != kind) {
            return Optional.empty();
        }
        if (isOver(session, now)) {
            byHash.remove(hash);
            return Optional.empty();
        }
        byHash.put(hash, session.seenAt(now));
        return Optional.of(session.name());
    }

    /** Is it somebody's session? Asking is no use of it. */
    synchronized boolean isOpen(String given, Kind kind) {
        @Nullable Session session = byHash.get(hash(given));
        return session != null && session.kind() == kind && !isOver(session, clock.instant());
    }

    private static boolean isOver(Session session, Instant now) {
        return session.seen().plus(IDLE).isBefore(now);
    }

    synchronized void end(String given) {
        byHash.remove(hash(given));
    }

    private static String hash(String given) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(given.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
