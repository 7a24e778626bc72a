package org.muqabala.review.web.http;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** Where the printed address leads: it opens the page once, for the browser that comes first, and is worth nothing after. */
public final class Entrance implements Door {
    private static final String TOKEN = "token";

    private final Secret token;
    private final SessionCookie cookie;
    private final Secret session = Secret.random();
    private final AtomicBoolean used = new AtomicBoolean();

    /** @param token what the address holds, and what programs send as a bearer */
    public Entrance(Secret token, SessionCookie cookie) {
        this.token = token;
        this.cookie = cookie;
    }

    /** Is this the printed address, whatever its token is worth? */
    @Override
    public boolean isEntering(Context context) {
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
        cookie.set(context, session.text());
        return true;
    }

    @Override
    public Optional<Visitor> byBearer(String given) {
        return token.is(given) ? Optional.of(Visitor.NAMELESS) : Optional.empty();
    }

    @Override
    public Optional<Visitor> byCookie(String given) {
        return session.is(given) ? Optional.of(Visitor.NAMELESS) : Optional.empty();
    }

    @Override
    public String expected() {
        return "expected the launch token as \"Authorization: Bearer\", or the cookie it was changed for";
    }
}
