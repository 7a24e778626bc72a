package org.muqabala.review.web.http;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** Where the printed address leads: it opens the page once, for the browser that comes first, and is worth nothing after. */
public final class Entrance {
    private static final String TOKEN = "token";

    private final Secret token;
    private final Secret session = Secret.random();
    private final AtomicBoolean used = new AtomicBoolean();

    public Entrance(Secret token) {
        this.token = token;
    }

    /** Is this the printed address, whatever its token is worth? */
    boolean isEntering(Context context) {
        return context.path().equals("/")
                && context.req().getMethod().equals("GET")
                && context.queryParamMap().containsKey(TOKEN);
    }

    /**
     * Changes the token for a cookie; false where the request does not bring one.
     *
     * @throws Refusal where the token is wrong or was used before
     */
    public boolean enter(Context context) {
        if (!isEntering(context)) {
            return false;
        }
        List<String> given = context.queryParams(TOKEN);
        if (given.size() != 1 || !token.is(given.get(0)) || !used.compareAndSet(false, true)) {
            throw new Refusal(
                    401, "expected the printed address, which opens the page once; start the review again for another");
        }
        Cookie cookie = new Cookie(cookie(context.req().getServerPort()), session.text());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSameSite(SameSite.STRICT);
        context.cookie(cookie);
        return true;
    }

    /** The cookie's name: browsers keep the cookies of all ports of a machine together. */
    String cookie(int port) {
        return "muqabala-review-" + port;
    }

    boolean isOpenedFor(@Nullable String given) {
        return session.is(given);
    }
}
