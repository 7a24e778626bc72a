package org.muqabala.review.web.hook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookTest {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final List<Duration> QUICK = List.of(Duration.ofMillis(1), Duration.ofMillis(1));

    private final BlockingQueue<String> bodies = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> signatures = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> troubles = new LinkedBlockingQueue<>();
    private final BlockingQueue<Integer> statuses = new LinkedBlockingQueue<>();
    private final HttpServer other;

    WebhookTest() throws IOException {
        other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        other.createContext("/", exchange -> {
            bodies.add(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
            signatures.add(String.valueOf(exchange.getRequestHeaders().getFirst("X-Muqabala-Signature")));
            Integer status = statuses.poll();
            exchange.getResponseHeaders().add("Location", "/elsewhere");
            exchange.sendResponseHeaders(status == null ? 204 : status, -1);
            exchange.close();
        });
        other.start();
    }

    @AfterEach
    void stop() {
        other.stop(0);
    }

    private Webhook webhook(Optional<String> secret) {
        String address = "http://127.0.0.1:" + other.getAddress().getPort() + "/hooks/geheim";
        return new Webhook(Hook.at(address, secret), QUICK, PATIENCE, troubles::add);
    }

    private static void send(Webhook webhook, String event) {
        webhook.send(JsonNodeFactory.instance.objectNode().put("event", event));
    }

    private static String next(BlockingQueue<String> queue) throws InterruptedException {
        return String.valueOf(queue.poll(10, TimeUnit.SECONDS));
    }

    @Test
    void whatIsSentIsSignedAndHasAnIdOfItsOwn() throws InterruptedException {
        try (Webhook webhook = webhook(Optional.of("a secret"))) {
            send(webhook, "conflict");
            String body = next(bodies);
            assertThat(body).startsWith("{\"event\":\"conflict\",\"id\":\"");
            assertThat(next(signatures))
                    .isEqualTo(Hook.at("http://a.example/", Optional.of("a secret"))
                            .signature(body.getBytes(UTF_8))
                            .orElseThrow());
            send(webhook, "conflict");
            assertThat(next(bodies)).isNotEqualTo(body);
        }
    }

    /** The example of RFC 4231, 4.3. */
    @Test
    void theSignatureIsTheHmacOfTheBody() {
        Hook hook = Hook.at("https://a.example/", Optional.of("Jefe"));

        assertThat(hook.signature("what do ya want for nothing?".getBytes(UTF_8)))
                .contains("sha256=5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
        assertThat(Hook.at("https://a.example/", Optional.of("")).signature(new byte[0]))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 429, 404, 302})
    void whatIsNotTakenIsSentThreeTimesUnderOneIdAndToldOnce(int status) throws InterruptedException {
        for (int i = 0; i < 6; i++) {
            statuses.add(status);
        }
        try (Webhook webhook = webhook(Optional.empty())) {
            send(webhook, "a");
            send(webhook, "b");
            List<String> sent =
                    List.of(next(bodies), next(bodies), next(bodies), next(bodies), next(bodies), next(bodies));
            assertThat(sent.subList(0, 3)).containsOnly(sent.get(0));
            assertThat(sent.subList(3, 6)).containsOnly(sent.get(3));
            send(webhook, "c");
            assertThat(next(bodies)).contains("\"c\"");
        }
        assertThat(troubles).hasSize(1);
        assertThat(next(troubles))
                .contains("127.0.0.1", "status " + status, "3 tries")
                .doesNotContain("geheim");
        assertThat(next(signatures)).isEqualTo("null");
    }

    @Test
    void whatFailedOnceIsSentAgain() throws InterruptedException {
        statuses.add(503);
        try (Webhook webhook = webhook(Optional.empty())) {
            send(webhook, "a");
            assertThat(next(bodies)).isEqualTo(next(bodies));
            send(webhook, "b");
            assertThat(next(bodies)).contains("\"b\"");
        }
        assertThat(troubles).isEmpty();
    }

    @Test
    void anAnswerThatDoesNotEndHoldsNothingUp() throws InterruptedException {
        other.createContext("/endless", exchange -> {
            bodies.add(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('a');
            exchange.getResponseBody().flush();
        });
        String address = "http://127.0.0.1:" + other.getAddress().getPort() + "/endless";
        Hook hook = Hook.at(address, Optional.empty());
        try (Webhook webhook = new Webhook(hook, List.of(), Duration.ofMillis(500), troubles::add)) {
            send(webhook, "a");
            send(webhook, "b");
            assertThat(next(bodies)).contains("\"a\"");
            assertThat(next(bodies)).contains("\"b\"");
            assertThat(next(troubles)).contains("no answer in time", "1 tries");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ftp://a.example/geheim",
                "file:///etc/geheim",
                "geheim",
                "http:///geheim",
                "https://amal:geheim@a.example/",
                "https://a b/geheim"
            })
    void noOtherAddressIsTakenAndNoneIsTold(String address) {
        assertThatThrownBy(() -> Hook.at(address, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("expected an address such as https://")
                .hasMessageNotContaining("geheim");
    }
}
