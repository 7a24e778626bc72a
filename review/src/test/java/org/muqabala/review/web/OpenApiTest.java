package org.muqabala.review.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.muqabala.review.web.Served.decision;

import io.javalin.Javalin;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.muqabala.review.web.api.Api;

/** docs/openapi.json says what the server does, all of it and nothing else. */
class OpenApiTest {
    private static final String STREAM = "Accept: text/event-stream";
    private static final String DECIDE = "POST /api/v1/decisions";
    private static final String BATCH = "POST /api/v1/batches";
    private static final String REVIEW = """
            {"claimReviewed":"c","rating":"false","url":"https://desk.example/1","datePublished":"2026-01-05",\
            "author":{"type":"Organization","name":"Desk","url":"https://desk.example"},\
            "itemReviewed":{"claim":"c-troops-a","quote":"70 ألف"}}""";

    private final Served served = new Served();
    private final Described described = Described.read();

    @AfterEach
    void stop() {
        served.close();
    }

    @Test
    void everyRouteIsInTheFileAndEveryOperationIsARoute() {
        Set<String> routes = new TreeSet<>();
        try (Api api = new Api(Small.comparison(), served.store, Clock.systemUTC())) {
            Javalin.create(config -> api.addTo(config.routes))
                    .unsafe
                    .internalRouter
                    .allHttpHandlers()
                    .forEach(h -> routes.add(h.endpoint.method + " " + h.endpoint.path));
        }
        routes.removeIf(r -> r.startsWith("BEFORE"));

        assertThat(routes).isEqualTo(described.operations());
    }

    @Test
    void everyDocumentedStatusAndFieldOccurs() throws IOException {
        everyOperationIsRefused();
        decisionsOfEverySort();
        get("/api/v1/health", "");
        get("/api/v1/health", "?x=1");
        for (String path : List.of("comparison", "groups", "claims", "decisions", "carried", "agreement", "exports")) {
            get("/api/v1/" + path, "");
            get("/api/v1/" + path, "?unknown=1");
        }
        get("/api/v1/history", "?who=amal");
        get("/api/v1/history", "");
        for (String id : List.of("a", "none", "a?x=1")) {
            described.meet("GET /api/v1/sources/{id}", served.get("/api/v1/sources/" + id));
        }
        for (String format : List.of("decisions", "csv", "none", "csv?x=1")) {
            described.meet("GET /api/v1/exports/{format}", served.get("/api/v1/exports/" + format));
        }
        for (String id : List.of("g-troops", "g-none", "g-call?x=1")) {
            described.meet("GET /api/v1/groups/{id}", served.get("/api/v1/groups/" + id));
        }
        for (String id : List.of("c-call-a", "c-none", "c-call-a?x=1")) {
            described.meet("GET /api/v1/claims/{id}", served.get("/api/v1/claims/" + id));
        }
        streams();

        assertThat(described.statusesMet()).isEqualTo(described.statusesDescribed());
        Set<String> unsent = new TreeSet<>(described.fieldsDescribed());
        unsent.removeAll(described.fieldsMet());
        assertThat(unsent).isEmpty();
    }

    private void get(String path, String query) {
        described.meet("GET " + path, served.get(path + query));
    }

    private void everyOperationIsRefused() {
        for (String operation : described.operations()) {
            String line = operation.replace("{id}", "x").replace("{format}", "csv") + " HTTP/1.1";
            if (described.statusesOf(operation).contains("401")) {
                described.meet(operation, served.raw(line, "", served.host()));
            }
            described.meet(operation, served.raw(line, "", "Host: evil.example", served.bearer()));
        }
    }

    private void decisionsOfEverySort() {
        batches();
        String value = ",\"value\":\"70000\",\"note\":\"as the ministry says\",\"batch\":\"b7\",\"review\":" + REVIEW;
        decide(201, decision("d1", "value", value));
        decide(200, decision("d1", "value", value));
        decide(409, decision("d2", "value", value + ",\"undoes\":\"d1\""), "If-Match: \"0\"");
        decide(201, decision("d3", "retracted", ",\"undoes\":\"d1\""));
        decide(201, decision("d4", "value", value));
        decide(400, "[]");
        decide(412, decision("d5", "conflict"), "If-Match: x");
        decide(413, "a".repeat(1_000_001));
        decide(422, decision("d5", "nothing"));
        described.meet(
                DECIDE,
                served.send("POST", "/api/v1/decisions", decision("d5", "conflict"), "Content-Type: text/plain"));
        decide(201, decision("d6", "conflict").replace("amal", "basma"));
        decide(201, decision("d7", "conflict"));
    }

    private void batches() {
        String batch = Served.batch("b1", "{\"what\":\"note\",\"note\":\"n\",\"evidence\":" + Served.TROOPS + "}");
        batch(201, batch);
        batch(200, batch);
        batch(409, batch.replace("b1", "b2"), "If-Match: \"0\"");
        batch(400, "[]");
        batch(412, batch.replace("b1", "b2"), "If-Match: x");
        batch(413, "a".repeat(1_000_001));
        batch(422, Served.batch("b2", ""));
        described.meet(BATCH, served.send("POST", "/api/v1/batches", batch, "Content-Type: text/plain"));
    }

    private void batch(int status, String body, String... headers) {
        Answer answer = served.postBatch(body, headers);
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        described.meet(BATCH, answer);
    }

    private void decide(int status, String body, String... headers) {
        Answer answer = served.post(body, headers);
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        described.meet(DECIDE, answer);
    }

    private void streams() throws IOException {
        String operation = "GET /api/v1/events";
        described.meet(operation, served.get("/api/v1/events"));
        described.meet(operation, served.get("/api/v1/events?since=x", STREAM));
        List<Socket> listeners = new ArrayList<>();
        try {
            for (int i = 0; i < 100; i++) {
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), served.port());
                listeners.add(socket);
                String head = listen(socket);
                if (i == 0) {
                    described.meet(operation, new Answer(200, head, ""));
                }
            }
            described.meet(operation, served.get("/api/v1/events", STREAM));
        } finally {
            for (Socket socket : listeners) {
                socket.close();
            }
        }
    }

    /** Asks for the stream and waits until it begins. Returns the head of the answer. */
    private String listen(Socket socket) throws IOException {
        socket.setSoTimeout(10_000);
        String request = "GET /api/v1/events HTTP/1.1\r\n" + served.host() + "\r\n" + served.bearer() + "\r\n" + STREAM;
        socket.getOutputStream().write((request + "\r\n\r\n").getBytes(UTF_8));
        StringBuilder head = new StringBuilder();
        while (head.indexOf("listening") < 0) {
            head.append((char) socket.getInputStream().read());
        }
        assertThat(head.toString()).contains(" 200 ");
        return head.toString();
    }
}
