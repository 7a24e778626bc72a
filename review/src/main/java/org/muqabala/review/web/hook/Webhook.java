package org.muqabala.review.web.hook;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * Sends conflicts to a hook, one after the other, three times at most. Nothing waits for it; what cannot be sent is told
 * once, until something could be sent again.
 */
public final class Webhook implements AutoCloseable {
    /** The pauses between the tries. */
    static final List<Duration> PAUSES = List.of(Duration.ofSeconds(1), Duration.ofSeconds(10));

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int MOST_WAITING = 1_000;
    private static final int FIRST_OF_OTHERS = 300;

    private final Hook hook;
    private final List<Duration> pauses;
    private final Duration patience;
    private final Consumer<String> trouble;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final ThreadPoolExecutor thread =
            new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(MOST_WAITING), work -> {
                Thread made = new Thread(work, "webhook");
                made.setDaemon(true);
                return made;
            });
    private boolean told;

    /** @param trouble hears what goes wrong */
    public Webhook(Hook hook, Consumer<String> trouble) {
        this(hook, PAUSES, PATIENCE, trouble);
    }

    /** @param patience how long an answer may take to its end */
    Webhook(Hook hook, List<Duration> pauses, Duration patience, Consumer<String> trouble) {
        this.hook = hook;
        this.pauses = pauses;
        this.patience = patience;
        this.trouble = trouble;
    }

    /** Sends something soon. */
    public void send(ObjectNode message) {
        byte[] body = message.deepCopy()
                .put("id", UUID.randomUUID().toString())
                .toString()
                .getBytes(StandardCharsets.UTF_8);
        try {
            thread.execute(() -> deliver(body));
        } catch (RejectedExecutionException e) {
            if (thread.isShutdown()) {
                return; // the server ends
            }
            tell("more than " + MOST_WAITING + " conflicts wait to be sent; one was left out");
        }
    }

    private void deliver(byte[] body) {
        try {
            String why = post(body);
            for (Duration pause : pauses) {
                if (why.isEmpty()) {
                    break;
                }
                Thread.sleep(pause.toMillis());
                why = post(body);
            }
            if (why.isEmpty()) {
                wasSent();
            } else {
                tell("expected it to take a new conflict, found " + why + "; it was left out after "
                        + (pauses.size() + 1) + " tries");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Sends it once. Returns why that failed; the empty string where it did not. */
    private String post(byte[] body) throws InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(hook.address())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        hook.signature(body).ifPresent(signature -> request.header("X-Muqabala-Signature", signature));
        // a timeout of the request would end with the head of the answer, whose body may go on for ever
        Future<HttpResponse<Void>> answer = client.sendAsync(request.build(), HttpResponse.BodyHandlers.discarding());
        try {
            int status = answer.get(patience.toMillis(), TimeUnit.MILLISECONDS).statusCode();
            return status >= 200 && status < FIRST_OF_OTHERS ? "" : "status " + status;
        } catch (ExecutionException e) {
            return e.getCause() == null ? "no answer" : e.getCause().getClass().getSimpleName();
        } catch (TimeoutException e) {
            return "no answer in time";
        } finally {
            answer.cancel(true);
        }
    }

    private synchronized void wasSent() {
        told = false;
    }

    private synchronized void tell(String what) {
        if (!told) {
            told = true;
            trouble.accept("Webhook at " + hook.host() + ": " + what + ".");
        }
    }

    /** Takes nothing more and sends what waits, so long at most; what is left then is left out and told. */
    public void finish(Duration most) {
        thread.shutdown();
        boolean done = false;
        try {
            done = thread.awaitTermination(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (!done) {
            tell("expected it to take all new conflicts in time; some were left out");
        }
        close();
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
