package org.muqabala.review.web.http;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Who may ask: programs that know the launch token, and the browser that was opened with it. A page of another site cannot,
 * not even where its name leads to this machine (DNS rebinding) or the reader's browser asks in its stead.
 */
public final class Guard {
    /** Says that the server is there, and nothing else; the one path that needs no token. */
    public static final String HEALTH = "/api/v1/health";

    private static final Set<String> SAFE = Set.of("GET", "HEAD");
    private static final List<String> NAMES = List.of("127.0.0.1", "localhost", "[::1]");
    /** With it a request would be routed as another than the one that was looked at. */
    private static final String OTHER_METHOD = "X-HTTP-Method-Override";

    private static final String BEARER = "Bearer ";

    private final Secret token;
    private final IntSupplier port;
    private final Entrance entrance;

    /**
     * @param token what programs send as a bearer
     * @param port where the server listens; known once it does
     */
    public Guard(Secret token, IntSupplier port, Entrance entrance) {
        this.token = token;
        this.port = port;
        this.entrance = entrance;
    }

    /**
     * Lets a request pass.
     *
     * @throws Refusal where it may not
     */
    public void check(Context context) {
        SafeHeaders.ALL.forEach(context::header);
        List<String> hosts = headers(context, "Host");
        if (hosts.size() != 1 || !isHere(hosts.get(0)) || !isName(context.req().getServerName())) {
            throw new Refusal(403, "\"Host\": expected the address that the server printed, found another");
        }
        if (context.req().getHeader(OTHER_METHOD) != null) {
            throw new Refusal(400, "\"" + OTHER_METHOD + "\": expected none, found one");
        }
        boolean entering = entrance.isEntering(context);
        boolean safe = SAFE.contains(context.req().getMethod());
        boolean told = isOwnPage(context, entering);
        if (HEALTH.equals(context.path()) && safe || entering) {
            return;
        }
        if (isBearer(context)) {
            return;
        }
        if (!entrance.isOpenedFor(context.cookie(entrance.cookie(port.getAsInt())))) {
            throw new Refusal(
                    401, "expected the launch token as \"Authorization: Bearer\", or the cookie it was changed for");
        }
        if (!safe && !told) {
            throw new Refusal(403, "\"Origin\": expected this server's own, found none");
        }
    }

    /** Does the browser say that the request comes of a page of this server? False where nothing is said. */
    private boolean isOwnPage(Context context, boolean entering) {
        List<String> origins = headers(context, "Origin");
        for (String origin : origins) {
            if (!origin.startsWith("http://") || !isHere(origin.substring("http://".length()))) {
                throw new Refusal(403, "\"Origin\": expected this server's own, found another");
            }
        }
        List<String> sites = headers(context, "Sec-Fetch-Site");
        boolean navigating = entering
                || context.path().equals("/") && context.req().getMethod().equals("GET");
        for (String site : sites) {
            if (!site.equals("same-origin") && !navigating) {
                throw new Refusal(403, "\"Sec-Fetch-Site\": expected same-origin, found another");
            }
        }
        return !origins.isEmpty();
    }

    private boolean isBearer(Context context) {
        List<String> given = headers(context, "Authorization");
        return given.size() == 1
                && given.get(0).startsWith(BEARER)
                && token.is(given.get(0).substring(BEARER.length()));
    }

    private boolean isHere(String host) {
        return NAMES.stream().anyMatch(n -> (n + ":" + port.getAsInt()).equals(host));
    }

    private static boolean isName(@Nullable String name) {
        return name != null && (NAMES.contains(name) || NAMES.contains("[" + name + "]"));
    }

    private static List<String> headers(Context context, String name) {
        return new ArrayList<>(Collections.list(context.req().getHeaders(name)));
    }
}
