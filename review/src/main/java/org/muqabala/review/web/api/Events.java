package org.muqabala.review.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.sse.SseClient;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.muqabala.review.log.Stored;
import org.muqabala.review.web.http.Listeners;
import org.muqabala.review.web.http.Query;
import org.muqabala.review.web.http.Refusal;
import org.muqabala.review.web.http.Visitor;

/**
 * The stream of decisions: those behind a number, then each as it comes. Between them it tells that the comparison was made
 * again, at once or to who lost the stream before that.
 */
final class Events implements AutoCloseable {
    private static final String PATH = Api.ROOT + "/events";
    private static final int MOST_LISTENERS = 100;
    private static final int BATCH = 100;
    private static final long LOOKS_EVERY_MS = 1_000;
    private static final int SIGN_OF_LIFE_EVERY = 10;

    private final Desk desk;
    private final AtomicInteger comparisons = new AtomicInteger();
    private final Listeners listeners = new Listeners("events");

    Events(Desk desk) {
        this.desk = desk;
    }

    void addTo(RoutesConfig routes) {
        routes.before(PATH, this::check);
        routes.sse(PATH, this::listen);
    }

    private void check(Context context) {
        since(context);
        if (!String.valueOf(context.header("Accept")).contains("text/event-stream")) {
            throw new Refusal(406, "\"Accept\": expected text/event-stream, found something else");
        }
        if (listeners.count() >= MOST_LISTENERS) {
            throw new Refusal(503, "expected " + MOST_LISTENERS + " listeners at most, found more");
        }
    }

    /** A browser that lost the stream names the last event it got; else the address may name one. */
    private static long since(Context context) {
        Query query = new Query(context, "since");
        @Nullable String lost = context.req().getHeader("Last-Event-ID");
        return lost == null
                ? query.number("since", 0, Long.MAX_VALUE, 0)
                : Query.number("Last-Event-ID", lost, 0, Long.MAX_VALUE);
    }

    /** Tells that another comparison is shown from now on. */
    void tellOfComparison() {
        comparisons.incrementAndGet();
    }

    private void listen(SseClient client) {
        long since = since(client.ctx());
        boolean isBack = client.ctx().req().getHeader("Last-Event-ID") != null;
        int known = isBack ? 0 : comparisons.get();
        Visitor visitor = Visitor.of(client.ctx());
        listeners.add(client, listener -> tell(listener, visitor, since, known));
    }

    /**
     * @param visitor who listens; no longer where the session ended
     * @param comparison the last one that the listener knows of
     */
    private void tell(SseClient client, Visitor visitor, long since, int comparison) throws InterruptedException {
        long told = since;
        int shown = comparison;
        int quiet = 0;
        client.sendComment("listening");
        while (!client.terminated() && visitor.isStillIn()) {
            List<Stored> fresh = desk.awaitBehind(told, LOOKS_EVERY_MS, BATCH);
            for (Stored stored : fresh) {
                client.sendEvent("decision", Shapes.stored(stored).toString(), Long.toString(stored.number()));
                told = stored.number();
            }
            int now = comparisons.get();
            if (now != shown) {
                client.sendEvent("comparison", "{\"changed\":true}");
                shown = now;
            }
            quiet = fresh.isEmpty() ? quiet + 1 : 0;
            if (quiet == SIGN_OF_LIFE_EVERY) {
                client.sendComment("");
                quiet = 0;
            }
        }
    }

    @Override
    public void close() {
        listeners.close();
    }
}
