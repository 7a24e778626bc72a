package org.muqabala.app;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A review that is open. */
final class Review implements AutoCloseable {
    private final Running running;
    private final URI address;

    /** @param more further arguments */
    Review(Path folder, String... more) {
        List<String> command = new ArrayList<>(List.of("review", folder.toString(), "--no-open"));
        command.addAll(List.of(more));
        running = new Running(command);
        running.await("an address", () -> running.out().contains("\n"));
        address = URI.create(running.out().strip().replace("Review: ", ""));
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
        running.close();
    }
}
