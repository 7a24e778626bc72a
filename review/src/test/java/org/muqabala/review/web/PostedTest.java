package org.muqabala.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.muqabala.review.web.hook.Hook;

/** Documents that a program posts are compared in memory. */
class PostedTest {
    private static final String PATH = "/api/v1/comparisons";
    private static final String JSON = "Content-Type: application/json";
    private static final String WAIT = "Prefer: wait=60";

    private Served served = new Served();

    @AfterEach
    void stop() {
        served.close();
    }

    static ObjectNode document(String name, String text) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("name", name)
                .put("text", text)
                .put("published", "2021-12-08");
    }

    static String body(ObjectNode... documents) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        ArrayNode all = body.putArray("documents");
        all.addAll(List.of(documents));
        return body.toString();
    }

    static String conflicting() {
        return body(
                document("../../etc/passwd", "The Corran ferry sank on Tuesday. The ship carried 342 passengers."),
                document("b", "The Corran ferry sank on Tuesday. The ship carried 354 passengers."));
    }

    /** Takes a while to compare. */
    static String slow() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 400; i++) {
            text.append("On day ")
                    .append(i)
                    .append(" the ship carried ")
                    .append(300 + i)
                    .append(" passengers. ");
        }
        return body(document("a", text.toString()), document("b", text + "The end."));
    }

    @Test
    void whoWaitsGetsTheWholeComparison() {
        Answer answer = served.send("POST", PATH, conflicting(), JSON, WAIT);

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.header("Preference-Applied")).isEqualTo("wait=60");
        assertThat(answer.json().path("state").asText()).isEqualTo("done");
        JsonNode comparison = answer.json().path("comparison");
        assertThat(comparison.path("schemaVersion").asText()).isEqualTo("1");
        assertThat(comparison.path("sources")).hasSize(2);
        assertThat(comparison.path("groups").toString()).contains("\"conflicts\"");
        assertThat(served.get(answer.header("Location")).json()).isEqualTo(answer.json());
    }

    @Test
    void whoDoesNotWaitAsksAgain() throws InterruptedException {
        Answer answer = served.send("POST", PATH, conflicting(), JSON);
        assertThat(answer.status()).isEqualTo(202);
        String at = answer.header("Location");
        assertThat(at).isEqualTo(PATH + "/" + answer.json().path("id").asText());
        JsonNode now = answer.json();
        for (int i = 0; i < 300 && !now.path("state").asText().equals("done"); i++) {
            Thread.sleep(100);
            now = served.get(at).json();
        }
        assertThat(now.path("comparison").path("claims")).isNotEmpty();
    }

    @Test
    void theStreamTellsTheStagesAndThenTheEnd() {
        String at = served.send("POST", PATH, conflicting(), JSON).header("Location");

        Answer stream = served.get(at, "Accept: text/event-stream");

        assertThat(stream.header("Content-Type")).startsWith("text/event-stream");
        assertThat(stream.body()).contains("event: end").contains("\"state\":\"done\"");
    }

    @Test
    void theOrderOfTheDocumentsChangesNothing() {
        ObjectNode a = document("a", "The ship carried 342 passengers.");
        ObjectNode b = document("a", "The ship carried 354 passengers.");

        assertThat(served.send("POST", PATH, body(a, b), JSON, WAIT).json().path("comparison"))
                .isEqualTo(
                        served.send("POST", PATH, body(b, a), JSON, WAIT).json().path("comparison"));
    }

    @Test
    void theReviewedOneIsTheFirstOfTheListAndCannotBeDeleted() {
        String at = served.send("POST", PATH, conflicting(), JSON, WAIT).header("Location");
        JsonNode items = served.get(PATH).json().path("items");
        assertThat(items).hasSize(2);
        assertThat(items.path(0).path("id").asText()).isEqualTo("reviewed");
        assertThat(items.path(0).path("sources").asInt()).isEqualTo(3);
        assertThat(at).endsWith(items.path(1).path("id").asText());

        assertThat(served.send("DELETE", PATH + "/reviewed", "").status()).isEqualTo(409);
        assertThat(served.send("DELETE", at, "").status()).isEqualTo(204);
        assertThat(served.send("DELETE", at, "").status()).isEqualTo(404);
        assertThat(served.get(at).status()).isEqualTo(404);
        assertThat(served.get(PATH).json().path("items")).hasSize(1);
    }

    @Test
    void theLatestTwentyAreKept() {
        String first = served.send("POST", PATH, conflicting(), JSON, WAIT).header("Location");
        for (int i = 0; i < 20; i++) {
            assertThat(served.send("POST", PATH, conflicting(), JSON, WAIT).status())
                    .isEqualTo(200);
        }
        assertThat(served.get(first).status()).isEqualTo(404);
        assertThat(served.get(PATH).json().path("items")).hasSize(21);
    }

    @Test
    void tooManyAtOnceAreToldToComeLater() {
        Answer last = served.send("POST", PATH, slow(), JSON);
        for (int i = 0; i < 40 && last.status() == 202; i++) {
            last = served.send("POST", PATH, slow(), JSON);
        }
        assertThat(last.status()).isEqualTo(429);
        assertThat(last.header("Retry-After")).isEqualTo("5");
        assertThat(served.get("/api/v1/health").status()).isEqualTo(200);
    }

    @Test
    void aConflictInPostedDocumentsIsSentToTheHook() throws IOException, InterruptedException {
        BlockingQueue<String> bodies = new LinkedBlockingQueue<>();
        HttpServer other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        other.createContext("/", exchange -> {
            bodies.add(new String(exchange.getRequestBody().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        other.start();
        try {
            served.close();
            String address = "http://127.0.0.1:" + other.getAddress().getPort() + "/";
            served = new Served(new Setup(
                    Setup.LOOPBACK,
                    ReviewServer.ANY_PORT,
                    List.of(),
                    Optional.empty(),
                    Optional.of(Hook.at(address, Optional.empty())),
                    what -> {}));
            Answer answer = served.send("POST", PATH, conflicting(), JSON, WAIT);
            JsonNode sent = new com.fasterxml.jackson.databind.ObjectMapper()
                    .readTree(String.valueOf(bodies.poll(20, TimeUnit.SECONDS)));
            assertThat(sent.path("event").asText()).isEqualTo("conflict");
            assertThat(sent.path("comparison")).isEqualTo(answer.json().path("id"));
            assertThat(sent.path("question").path("ar").asText()).isNotBlank();
            assertThat(sent.path("question").path("en").asText()).isNotBlank();
            assertThat(sent.path("finding").path("verdict").asText()).isEqualTo("conflicts");
            assertThat(sent.path("finding").path("sides")).hasSize(2);
        } finally {
            other.stop(0);
        }
    }
}
