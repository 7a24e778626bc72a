package org.muqabala.review.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muqabala.ClaimComparison;
import org.muqabala.Settings;
import org.muqabala.document.Documents;
import org.muqabala.document.ManifestEntry;
import org.muqabala.report.json.ComparisonJson;
import org.muqabala.report.json.ComparisonReader;
import org.muqabala.review.web.hook.Hook;

/** Another program hears of the conflicts of a comparison that was made again beside a server that runs. */
class MadeAgainTest {
    private static final String FERRY = "The Corran ferry sank on Tuesday. The ship carried %d passengers.";

    private final BlockingQueue<String> bodies = new LinkedBlockingQueue<>();
    private final HttpServer other;

    @TempDir
    Path folder = Path.of("");

    MadeAgainTest() throws IOException {
        other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        other.createContext("/", exchange -> {
            bodies.add(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        other.start();
    }

    @AfterEach
    void stop() {
        other.stop(0);
    }

    /** Compares articles that tell of so many passengers each, and puts what came of it in the place of what was there. */
    private void compare(int... passengers) throws IOException {
        List<ManifestEntry> entries = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < passengers.length; i++) {
            entries.add(new ManifestEntry("paper-" + i, null, null, null, null, "en", List.of()));
            texts.add(FERRY.formatted(passengers[i]));
        }
        Path made = Files.createDirectories(folder.resolve("made"));
        ComparisonJson.write(ClaimComparison.with(new Settings(1)).compare(Documents.of(entries, texts)), made);
        Files.move(
                made.resolve(ComparisonJson.FILE),
                folder.resolve(ComparisonJson.FILE),
                StandardCopyOption.REPLACE_EXISTING);
    }

    @Test
    void aNewConflictIsSentOnceAndWhatWasThereIsNot() throws Exception {
        compare(342, 342);
        Hook hook = Hook.at("http://127.0.0.1:" + other.getAddress().getPort() + "/", Optional.empty());
        Setup setup = new Setup(
                Setup.LOOPBACK, ReviewServer.ANY_PORT, List.of(), Optional.empty(), Optional.of(hook), what -> {});
        try (ReviewServer server =
                ReviewServer.start(ComparisonReader.read(folder), new MemoryStore(), setup, new Ticking())) {
            assertThat(server.port()).isPositive();
            compare(342, 354);
            JsonNode sent = new ObjectMapper().readTree(String.valueOf(bodies.poll(20, TimeUnit.SECONDS)));
            assertThat(sent.path("event").asText()).isEqualTo("conflict");
            assertThat(sent.path("comparison").asText()).isEqualTo("reviewed");
            assertThat(sent.path("finding").path("verdict").asText()).isEqualTo("conflicts");
            assertThat(sent.path("finding").path("sides").findValuesAsText("value"))
                    .containsExactlyInAnyOrder("342", "354");

            compare(342, 354);
            assertThat(bodies.poll(4, TimeUnit.SECONDS)).isNull();
        }
    }
}
