package org.muqabala.review.web.compare;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.sse.SseClient;
import io.javalin.http.sse.SseHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.muqabala.comparison.Comparison;
import org.muqabala.document.Document;
import org.muqabala.review.web.http.JsonBody;
import org.muqabala.review.web.http.Listeners;
import org.muqabala.review.web.http.Query;
import org.muqabala.review.web.http.Refusal;
import org.muqabala.review.web.http.Turns;

/** The operations on comparisons: to have documents compared, to see how far that is, and to forget it. */
public final class Comparisons implements AutoCloseable {
    private static final String PATH = "/api/v1/comparisons";
    private static final String ONE = PATH + "/{id}";
    private static final byte[] NOTHING = {};
    private static final String STREAM = "text/event-stream";
    private static final Pattern WAIT = Pattern.compile("(?i)(?:^|[,;\\s])wait\\s*=\\s*\"?(\\d{1,6})\"?(?:$|[,;\\s])");
    private static final int LONGEST_WAIT_S = 60;
    private static final int READ_AT_ONCE = 2;
    private static final int LISTENERS = 50;
    private static final int RETRY_AFTER_S = 5;
    private static final long SIGN_OF_LIFE_MS = 10_000;

    private final Jobs jobs;
    private final Reviewed reviewed;
    private final Semaphore bodies = new Semaphore(READ_AT_ONCE);
    private final Turns large = new Turns(READ_AT_ONCE);
    private final Semaphore waiting = new Semaphore(LISTENERS);
    private final Listeners listeners = new Listeners("comparison events");

    /**
     * The operations.
     *
     * @param reviewed the comparison that the server was started on
     * @param done hears of each comparison that is done, with its id
     */
    public Comparisons(Reviewed reviewed, BiConsumer<String, Comparison> done) {
        this.reviewed = reviewed;
        this.jobs = new Jobs(done);
    }

    public void addTo(RoutesConfig routes) {
        routes.get(PATH, this::list);
        routes.post(PATH, this::post);
        routes.get(ONE, this::one);
        routes.delete(ONE, this::delete);
    }

    private void list(Context context) {
        new Query(context);
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        ArrayNode items = answer.putArray("items");
        items.add(Look.ended().json(Reviewed.ID).put("sources", reviewed.sources()));
        jobs.all().forEach(job -> items.add(job.look().json(job.id()).put("sources", job.sources())));
        json(context, answer);
    }

    private void post(Context context) throws IOException, InterruptedException {
        new Query(context);
        Job job = jobs.add(documents(context)).orElseThrow(() -> busy(context));
        context.header("Location", PATH + "/" + job.id());
        int wait = wait(context);
        Look look = wait > 0 ? awaitEnd(context, job, wait) : job.look();
        if (look.state() == Look.State.DONE) {
            whole(context, look.json(job.id()), job.comparison());
        } else {
            context.status(202);
            json(context, look.json(job.id()));
        }
    }

    /** Large bodies are read a few at a time. */
    private List<Document> documents(Context context) throws IOException {
        if (!bodies.tryAcquire()) {
            throw busy(context);
        }
        try {
            return Posted.documents(JsonBody.of(context, JsonBody.Limits.DOCUMENTS));
        } finally {
            bodies.release();
        }
    }

    private static Refusal busy(Context context) {
        context.header("Retry-After", Integer.toString(RETRY_AFTER_S));
        return new Refusal(
                429, "expected " + Jobs.WAITING + " waiting comparisons at most, found more; ask again later");
    }

    /** How many seconds the sender would rather wait than ask again, as RFC 7240 has it. */
    private static int wait(Context context) {
        Matcher asked =
                WAIT.matcher(Optional.ofNullable(context.header("Prefer")).orElse(""));
        return asked.find() ? Math.min(Integer.parseInt(asked.group(1)), LONGEST_WAIT_S) : 0;
    }

    private Look awaitEnd(Context context, Job job, int seconds) throws InterruptedException {
        if (!waiting.tryAcquire()) {
            return job.look();
        }
        try {
            context.header("Preference-Applied", "wait=" + seconds);
            return job.awaitEnd(seconds * 1_000L);
        } finally {
            waiting.release();
        }
    }

    private void one(Context context) throws IOException {
        new Query(context);
        if (context.pathParam("id").equals(Reviewed.ID)) {
            large.take(); // it may be as large as the heap bears a few times
            try {
                whole(context, Look.ended().json(Reviewed.ID), reviewed.json());
            } finally {
                large.giveBack();
            }
            return;
        }
        Job job = job(context);
        if (!String.valueOf(context.header("Accept")).contains(STREAM)) {
            Look look = job.look();
            whole(context, look.json(job.id()), look.state() == Look.State.DONE ? job.comparison() : NOTHING);
        } else if (waiting.tryAcquire()) {
            new SseHandler(client -> listeners.add(client, listener -> tell(listener, job), waiting::release))
                    .handle(context);
        } else {
            throw new Refusal(503, "expected " + LISTENERS + " who wait at most, found more");
        }
    }

    private static void tell(SseClient client, Job job) throws InterruptedException {
        Look seen = job.look();
        while (!client.terminated() && !seen.isOver()) {
            client.sendEvent("progress", seen.json(job.id()).toString());
            Look next = job.awaitOther(seen, SIGN_OF_LIFE_MS);
            if (next.equals(seen)) {
                client.sendComment("");
            }
            seen = next;
        }
        client.sendEvent("end", seen.json(job.id()).toString());
    }

    private Job job(Context context) {
        return jobs.find(context.pathParam("id")).orElseThrow(Comparisons::unknown);
    }

    private static Refusal unknown() {
        return new Refusal(404, "\"id\": expected one of the comparisons that are kept, found another");
    }

    private void delete(Context context) {
        new Query(context);
        if (context.pathParam("id").equals(Reviewed.ID)) {
            throw new Refusal(409, "\"id\": expected a posted comparison, found the one that is reviewed");
        }
        if (!jobs.forget(context.pathParam("id"))) {
            throw unknown();
        }
        context.status(204);
    }

    /** The JSON of a comparison is passed on as it was written, and not read and written again. */
    private static void whole(Context context, ObjectNode look, byte[] comparison) throws IOException {
        if (comparison.length == 0) {
            json(context, look.putNull("comparison"));
            return;
        }
        String head = look.toString();
        OutputStream out = context.contentType("application/json").outputStream();
        out.write(head.substring(0, head.length() - 1).getBytes(StandardCharsets.UTF_8));
        out.write(",\"comparison\":".getBytes(StandardCharsets.UTF_8));
        out.write(comparison);
        out.write('}');
    }

    private static void json(Context context, ObjectNode answer) {
        context.contentType("application/json").result(answer.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        jobs.close();
        listeners.close();
    }
}
