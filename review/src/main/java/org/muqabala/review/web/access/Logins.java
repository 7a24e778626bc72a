package org.muqabala.review.web.access;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.muqabala.review.users.Passwords;
import org.muqabala.review.users.Users;
import org.muqabala.review.web.http.Door;
import org.muqabala.review.web.http.Guard;
import org.muqabala.review.web.http.JsonBody;
import org.muqabala.review.web.http.Query;
import org.muqabala.review.web.http.Refusal;
import org.muqabala.review.web.http.SessionCookie;
import org.muqabala.review.web.http.Visitor;

/** The door of a shared desk: a name and its password are changed for a session. */
public final class Logins implements Door {
    private static final Set<String> FIELDS = Set.of("name", "password", "cookie");
    private static final int LONGEST_NAME = 200;

    private final Users users;
    private final SessionCookie cookie;
    private final Throttle throttle;
    private final Sessions sessions;
    /** Hashing leaves processors for those who are logged in. */
    private final Semaphore hashing =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);

    public Logins(Users users, SessionCookie cookie, Clock clock) {
        this.users = users;
        this.cookie = cookie;
        this.throttle = new Throttle(clock);
        this.sessions = new Sessions(clock);
    }

    @Override
    public boolean isEntering(Context context) {
        return context.path().equals(AccessRoutes.SESSIONS)
                && context.req().getMethod().equals("POST");
    }

    @Override
    public Optional<Visitor> byBearer(String token) {
        return visitor(token, Sessions.Kind.BEARER);
    }

    @Override
    public Optional<Visitor> byCookie(String value) {
        return visitor(value, Sessions.Kind.COOKIE);
    }

    private Optional<Visitor> visitor(String given, Sessions.Kind kind) {
        return sessions.name(given, kind).map(name -> new Visitor(name, () -> sessions.isOpen(given, kind)));
    }

    @Override
    public String expected() {
        return "expected a session: POST a name and a password to " + AccessRoutes.SESSIONS
                + " and send its token as \"Authorization: Bearer\", or log in on the page";
    }

    /** Opens a session. A browser's is in its cookie, and scripts never see it; a program's is in the answer. */
    ObjectNode open(Context context) throws IOException {
        ObjectNode body = JsonBody.of(context);
        body.fieldNames().forEachRemaining(name -> {
            if (!FIELDS.contains(name)) {
                throw new Refusal(422, "expected the fields name, password, cookie, found others");
            }
        });
        boolean asCookie = body.path("cookie").asBoolean(false);
        if (asCookie && context.req().getHeader("Origin") == null) {
            throw new Refusal(403, "\"Origin\": expected this server's own, found none");
        }
        String name = Users.folded(text(body, "name"));
        String password = text(body, "password");
        if (name.length() > LONGEST_NAME || !Passwords.fits(password)) {
            throw new Refusal(
                    422,
                    "expected a name of " + LONGEST_NAME + " characters and a password of " + Passwords.MOST_BYTES
                            + " bytes at most, found more");
        }
        throttle.take(name).ifPresent(wait -> refuse(context, wait));
        if (!knows(name, password)) {
            throw new Refusal(401, "expected a name and its password, found others");
        }
        throttle.forget(name);
        String secret = sessions.open(name, asCookie ? Sessions.Kind.COOKIE : Sessions.Kind.BEARER)
                .text();
        if (asCookie) {
            cookie.of(context).ifPresent(sessions::end);
            cookie.set(context, secret);
        }
        return JsonNodeFactory.instance
                .objectNode()
                .put("name", name)
                .put("token", asCookie ? null : secret)
                .put("idleSeconds", Sessions.IDLE.toSeconds());
    }

    private static String text(ObjectNode body, String field) {
        if (!body.path(field).isTextual()) {
            throw new Refusal(422, "\"" + field + "\": expected text, found none");
        }
        return body.path(field).textValue();
    }

    private static void refuse(Context context, Duration wait) {
        context.header("Retry-After", Long.toString(wait.plusMillis(999).toSeconds()));
        throw new Refusal(429, "expected fewer tries to log in, found too many; wait as long as \"Retry-After\" says");
    }

    private boolean knows(String name, String password) {
        hashing.acquireUninterruptibly();
        try {
            return users.knows(name, password);
        } finally {
            hashing.release();
        }
    }

    /** Ends the session that a request comes with. */
    void close(Context context) {
        new Query(context);
        Guard.token(context).ifPresent(sessions::end);
        cookie.of(context).ifPresent(given -> {
            sessions.end(given);
            cookie.clear(context);
        });
    }
}
