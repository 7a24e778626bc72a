package org.muqabala.review.web.access;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.muqabala.review.web.http.Query;
import org.muqabala.review.web.http.Refusal;
import org.muqabala.review.web.http.Visitor;

/** The operations by which one logs in and out, and asks who one is. */
public final class AccessRoutes {
    static final String SESSIONS = "/api/v1/sessions";

    private static final String ME = "/api/v1/me";

    private final Optional<Logins> logins;

    /** @param logins empty at a desk without named users */
    public AccessRoutes(Optional<Logins> logins) {
        this.logins = logins;
    }

    public void addTo(RoutesConfig routes) {
        routes.get(ME, this::me);
        routes.post(SESSIONS, this::open);
        routes.delete(SESSIONS, this::close);
    }

    private void me(Context context) {
        new Query(context);
        answer(
                context,
                JsonNodeFactory.instance
                        .objectNode()
                        .put("name", Visitor.of(context).name())
                        .put("users", logins.isPresent()));
    }

    private void open(Context context) throws IOException {
        new Query(context);
        ObjectNode session = named().open(context);
        context.status(201);
        answer(context, session);
    }

    private void close(Context context) {
        named().close(context);
        context.status(204);
    }

    private Logins named() {
        return logins.orElseThrow(
                () -> new Refusal(404, "expected a desk with named users (--users), found one without"));
    }

    private static void answer(Context context, ObjectNode answer) {
        context.contentType("application/json").result(answer.toString().getBytes(StandardCharsets.UTF_8));
    }
}
