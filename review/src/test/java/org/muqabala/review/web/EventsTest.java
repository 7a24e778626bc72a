package org.muqabala.review.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.muqabala.review.web.Served.decision;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EventsTest {
    private final Served served = new Served();

    @AfterEach
    void stop() {
        served.close();
    }

    @Test
    void whatIsStoredIsToldAtOnce() throws IOException {
        try (Listener listener = new Listener("")) {
            served.post(decision("d1", "conflict"));
            assertThat(listener.next()).isEqualTo("1");
            served.post(decision("d2", "unresolved"));
            assertThat(listener.next()).isEqualTo("2");
        }
    }

    @Test
    void aLostStreamGoesOnWhereItBroke() throws IOException {
        for (int i = 1; i < 5; i++) {
            served.post(decision("d" + i, "conflict"));
        }
        try (Listener listener = new Listener("Last-Event-ID: 2\r\n")) {
            assertThat(List.of(listener.next(), listener.next())).containsExactly("3", "4");
        }
    }

    @Test
    void whatAnotherProgramWritesIsToldToo() throws IOException {
        try (Listener listener = new Listener("")) {
            served.post(decision("d1", "conflict"));
            assertThat(listener.next()).isEqualTo("1");
            var known = served.store.since(0, 1).get(0).decision();
            served.store.append(
                    new org.muqabala.report.decision.Decision(
                            "elsewhere",
                            known.what(),
                            known.subject(),
                            null,
                            "basma",
                            known.when(),
                            null,
                            known.basis(),
                            null),
                    -1);
            assertThat(listener.next()).isEqualTo("2");
        }
    }

    @Test
    void aServerWithListenersStopsAllTheSame() throws IOException {
        List<String> lines = new ArrayList<>();
        try (Listener listener = new Listener("")) {
            assertTimeoutPreemptively(Duration.ofMinutes(3), () -> {
                served.close();
                for (String line = listener.in.readLine(); line != null; line = listener.in.readLine()) {
                    lines.add(line);
                }
            });
        }
        assertThat(lines).noneMatch(l -> l.startsWith("data:"));
    }

    /** A connection on which events come. */
    private final class Listener implements AutoCloseable {
        private final Socket socket = new Socket(InetAddress.getLoopbackAddress(), served.port());
        private final BufferedReader in;

        Listener(String headers) throws IOException {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write(("GET /api/v1/events HTTP/1.1\r\n" + served.host() + "\r\n" + served.bearer()
                                    + "\r\nAccept: text/event-stream\r\n" + headers + "\r\n")
                            .getBytes(UTF_8));
            in = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
            assertThat(in.readLine()).contains(" 200 ");
            String line = in.readLine();
            while (!line.contains("listening")) {
                line = in.readLine();
            }
        }

        /** The id of the next event. */
        String next() throws IOException {
            String line = in.readLine();
            while (!line.startsWith("id:")) {
                line = in.readLine();
            }
            return line.substring("id:".length()).strip();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
