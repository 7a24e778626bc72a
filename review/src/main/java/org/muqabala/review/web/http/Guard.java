package org.muqabala.review.web.http;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who may ask: the programs and the browsers that the door lets in. A page of another site cannot, not even where its name
 * leads to this machine (DNS rebinding) or the reader's browser asks in its stead.
 */
public final class Guard {
    /** Says that the server is there, and nothing else; the one operation that needs no token. */
    public static final String HEALTH = "/api/v1/health";

    /** What a person who was not let in may see: that the server is there, and how its words look. */
    private static final Set<String> OPEN = Set.of(
            HEALTH,
            "/assets/style.css",
            "/assets/login.css",
            "/assets/login.js",
            "/assets/noto-naskh-arabic-regular.woff2",
            "/assets/noto-naskh-arabic-bold.woff2");

    private static final Set<String> SAFE = Set.of("GET", "HEAD");
    /** With it a request would be routed as another than the one that was looked at. */
    private static final String OTHER_METHOD = "X-HTTP-Method-Override";

    private static final String BEARER = "Bearer ";

    private final Hosts hosts;
    private final Door door;
    private final SessionCookie cookie;

    public Guard(Hosts hosts, Door door, SessionCookie cookie) {
        this.hosts = hosts;
        this.door = door;
        this.cookie = cookie;
    }

    /**
     * Lets a request pass.
     *
     * @throws Refusal where it may not
     */
    public void check(Context context) {
        SafeHeaders.ALL.forEach(context::header);
        List<String> named = headers(context, "Host");
        if (named.size() != 1
                || !hosts.isHost(named.get(0))
                || !hosts.isName(context.req().getServerName())) {
            throw new Refusal(403, "\"Host\": expected the address that the server printed, found another");
        }
        if (context.req().getHeader(OTHER_METHOD) != null) {
            throw new Refusal(400, "\"" + OTHER_METHOD + "\": expected none, found one");
        }
        boolean safe = SAFE.contains(context.req().getMethod());
        boolean told = isOwnPage(context);
        if (OPEN.contains(context.path()) && safe || door.isEntering(context)) {
            return;
        }
        Optional<Visitor> program = bearer(context);
        if (program.isPresent()) {
            program.get().enter(context);
            return;
        }
        Visitor visitor =
                cookie.of(context).flatMap(door::byCookie).orElseThrow(() -> new Refusal(401, door.expected()));
        if (!safe && !told) {
            throw new Refusal(403, "\"Origin\": expected this server's own, found none");
        }
        visitor.enter(context);
    }

    /** Does the browser say that the request comes of a page of this server? False where nothing is said. */
    private boolean isOwnPage(Context context) {
        List<String> origins = headers(context, "Origin");
        if (!origins.stream().allMatch(hosts::isOrigin)) {
            throw new Refusal(403, "\"Origin\": expected this server's own, found another");
        }
        boolean navigating =
                context.path().equals("/") && context.req().getMethod().equals("GET");
        for (String site : headers(context, "Sec-Fetch-Site")) {
            if (!site.equals("same-origin") && !navigating) {
                throw new Refusal(403, "\"Sec-Fetch-Site\": expected same-origin, found another");
            }
        }
        return !origins.isEmpty();
    }

    private Optional<Visitor> bearer(Context context) {
        return token(context).flatMap(door::byBearer);
    }

    /** What a program sends to prove who asks; empty where it sends nothing of the sort. */
    public static Optional<String> token(Context context) {
        List<String> given = headers(context, "Authorization");
        return given.size() == 1 && given.get(0).startsWith(BEARER)
                ? Optional.of(given.get(0).substring(BEARER.length()))
                : Optional.empty();
    }

    private static List<String> headers(Context context, String name) {
        return new ArrayList<>(Collections.list(context.req().getHeaders(name)));
    }
}
