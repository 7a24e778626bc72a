package org.muqabala.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** The command at work in a thread of its own, ended as Ctrl-C ends it. */
final class Review implements AutoCloseable {
    private static final long PATIENCE_MS = 20_000;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final AtomicInteger code = new AtomicInteger(-1);
    private final Thread thread;
    private final URI address;

    /** @param more further arguments */
    Review(Path folder, String... more) throws InterruptedException {
        List<String> command = new ArrayList<>(List.of("review", folder.toString(), "--no-open"));
        command.addAll(List.of(more));
        thread = new Thread(() -> code.set(Main.run(
                command.toArray(new String[0]),
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, UTF_8),
                new PrintStream(new ByteArrayOutputStream(), false, UTF_8))));
        thread.start();
        long end = System.currentTimeMillis() + PATIENCE_MS;
        while (!out.toString(UTF_8).contains("\n") && System.currentTimeMillis() < end) {
            Thread.sleep(20);
        }
        address = URI.create(out.toString(UTF_8).strip().replace("Review: ", ""));
    }

    String get(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(request(path).build(), BodyHandlers.ofString())
                .body();
    }

    int post(String path, String body) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        request(path)
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        BodyHandlers.ofString())
                .statusCode();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path))
                .header("Authorization", "Bearer " + address.getQuery().replace("token=", ""));
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join(PATIENCE_MS);
        } catch (InterruptedException e) {
            throw new AssertionError("stopped while the review was ending", e);
        }
        assertThat(code).hasValue(0);
    }
}
