package org.muqabala.review.web;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.util.Collections;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReviewServerTest {
    private final Served served = new Served();

    @AfterEach
    void stop() {
        served.close();
    }

    @Test
    void healthAloneAnswersWithoutTheToken() {
        Answer health = served.raw("GET /api/v1/health HTTP/1.1", "", served.host());

        assertThat(health.status()).isEqualTo(200);
        assertThat(health.json().path("status").asText()).isEqualTo("ok");
        for (String path : new String[] {"/", "/api/v1/comparison", "/api/v1/none", "/assets/none", "/favicon.ico"}) {
            Answer answer = served.raw("GET " + path + " HTTP/1.1", "", served.host());
            assertThat(answer.status()).as(path).isEqualTo(401);
            assertThat(answer.header("Content-Type")).as(path).isEqualTo("application/problem+json");
            assertThat(answer.header("WWW-Authenticate")).as(path).isEqualTo("Bearer");
            assertThat(answer.json().path("status").asInt()).as(path).isEqualTo(401);
        }
    }

    @Test
    void everyAnswerHasTheSafeHeaders() {
        for (Answer answer : new Answer[] {
            served.get("/api/v1/comparison"), served.get("/none"), served.raw("GET /%zz HTTP/1.1", "", served.host())
        }) {
            assertThat(answer.header("Content-Security-Policy"))
                    .contains("default-src 'none'")
                    .doesNotContain("unsafe");
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
            assertThat(answer.head()).doesNotContain("Access-Control", "Server:", "Jetty", "Javalin");
        }
    }

    @Test
    void itListensOnTheLoopbackAddressAlone() throws IOException {
        for (NetworkInterface network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
            for (InetAddress address : Collections.list(network.getInetAddresses())) {
                if (!address.isLoopbackAddress()) {
                    Assertions.assertThatThrownBy(() -> new Socket(address, served.port()).close())
                            .as(address.toString())
                            .isInstanceOf(IOException.class);
                }
            }
        }
        new Socket(InetAddress.getLoopbackAddress(), served.port()).close();
    }

    @Test
    void theTokenOfTwoServersIsNeverTheSame() {
        try (Served other = new Served()) {
            assertThat(other.server.token()).hasSizeGreaterThanOrEqualTo(43).isNotEqualTo(served.server.token());
        }
    }

    @Test
    void aStoppedServerIsGone() {
        int port = served.port();
        served.close();

        Assertions.assertThatThrownBy(() -> new Socket(InetAddress.getLoopbackAddress(), port).close())
                .isInstanceOf(ConnectException.class);
    }

    @Test
    void itEndsInGoodOrderWhileBrowsersKeepTheirConnections() throws IOException {
        String asked = "GET /api/v1/%s HTTP/1.1\r\n" + served.host() + "\r\n" + served.bearer() + "\r\n%s\r\n";
        try (Socket idle = new Socket(InetAddress.getLoopbackAddress(), served.port());
                Socket listening = new Socket(InetAddress.getLoopbackAddress(), served.port())) {
            idle.getOutputStream().write(asked.formatted("comparison", "").getBytes(US_ASCII));
            listening
                    .getOutputStream()
                    .write(asked.formatted("events", "Accept: text/event-stream\r\n")
                            .getBytes(US_ASCII));
            assertThat(idle.getInputStream().read()).isEqualTo('H');
            assertThat(listening.getInputStream().read()).isEqualTo('H');

            assertThatCode(served::close).doesNotThrowAnyException();

            assertThat(idle.getInputStream().readAllBytes()).asString().contains("200 OK");
        }
    }
}
