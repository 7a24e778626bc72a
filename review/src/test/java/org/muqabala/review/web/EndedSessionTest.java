package org.muqabala.review.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What goes on while somebody is logged in ends with the session. */
class EndedSessionTest {
    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void whoLogsOutHearsNothingMore() throws IOException {
        try (Served served = new Served(UsersDeskTest.setup());
                Socket listening = new Socket(InetAddress.getLoopbackAddress(), served.port())) {
            Answer session = served.raw(
                    "POST /api/v1/sessions HTTP/1.1",
                    UsersDeskTest.login("amal", UsersDeskTest.PASSWORD),
                    served.host(),
                    "Content-Type: application/json");
            String bearer =
                    "Authorization: Bearer " + session.json().path("token").asText();
            listening
                    .getOutputStream()
                    .write(("GET /api/v1/events HTTP/1.1\r\n" + served.host() + "\r\n" + bearer
                                    + "\r\nAccept: text/event-stream\r\nConnection: close\r\n\r\n")
                            .getBytes(UTF_8));
            assertThat(listening.getInputStream().read()).isEqualTo('H');

            assertThat(served.raw("DELETE /api/v1/sessions HTTP/1.1", "", served.host(), bearer)
                            .status())
                    .isEqualTo(204);
            assertThat(listening.getInputStream().readAllBytes())
                    .asString(UTF_8)
                    .startsWith("TTP/1.1 200");
        }
    }
}
