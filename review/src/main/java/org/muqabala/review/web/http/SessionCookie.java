package org.muqabala.review.web.http;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.Optional;
import java.util.function.IntSupplier;

/** The cookie of a browser that was let in. It is named by the port: browsers keep the cookies of all ports of a machine together. */
public final class SessionCookie {
    private final IntSupplier port;

    /** @param port where the server listens; known once it does */
    public SessionCookie(IntSupplier port) {
        this.port = port;
    }

    public void set(Context context, String value) {
        context.cookie(cookie(context, value));
    }

    /** Takes it away. */
    public void clear(Context context) {
        Cookie gone = cookie(context, "");
        gone.setMaxAge(0);
        context.cookie(gone);
    }

    private Cookie cookie(Context context, String value) {
        Cookie cookie = new Cookie(name(), value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSameSite(SameSite.STRICT);
        // the browser knows whether a proxy before this server speaks TLS
        cookie.setSecure(String.valueOf(context.header("Origin")).startsWith("https://"));
        return cookie;
    }

    public Optional<String> of(Context context) {
        return Optional.ofNullable(context.cookie(name()));
    }

    private String name() {
        return "muqabala-review-" + port.getAsInt();
    }
}
