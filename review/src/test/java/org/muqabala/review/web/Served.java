package org.muqabala.review.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import org.muqabala.review.log.DecisionStore;

/** A server on the small comparison, and a hand to ask it with. */
final class Served implements AutoCloseable {
    static final String TROOPS = """
            [{"claim":"c-troops-a","quote":"70 ألف"},{"claim":"c-troops-b","quote":"more than 94,000","side":"b"}]""";

    final DecisionStore store;
    final ReviewServer server;

    /** For whoever knows the launch token. */
    Served() {
        this(Setup.loopback(ReviewServer.ANY_PORT));
    }

    Served(Setup setup) {
        this(new MemoryStore(), setup);
    }

    Served(DecisionStore store, Setup setup) {
        this.store = store;
        server = ReviewServer.start(Small.comparison(), store, setup, new Ticking());
    }

    int port() {
        return server.port();
    }

    String host() {
        return "Host: 127.0.0.1:" + port();
    }

    String bearer() {
        return "Authorization: Bearer " + server.token();
    }

    /** As a program asks that knows the token. */
    Answer get(String target, String... headers) {
        return send("GET", target, "", headers);
    }

    Answer post(String body, String... headers) {
        return post("/api/v1/decisions", body, headers);
    }

    Answer postBatch(String body, String... headers) {
        return post("/api/v1/batches", body, headers);
    }

    private Answer post(String target, String body, String... headers) {
        String[] all = new String[headers.length + 1];
        System.arraycopy(headers, 0, all, 0, headers.length);
        all[headers.length] = "Content-Type: application/json";
        return send("POST", target, body, all);
    }

    /** @param decisions each an object, commas between */
    static String batch(String id, String decisions) {
        return "{\"id\":\"" + id + "\",\"who\":\"amal\",\"decisions\":[" + decisions + "]}";
    }

    Answer send(String method, String target, String body, String... headers) {
        String[] all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 0, headers.length);
        all[headers.length] = host();
        all[headers.length + 1] = bearer();
        return raw(method + " " + target + " HTTP/1.1", body, all);
    }

    /** As whoever asks: with these headers and no others. */
    Answer raw(String line, String body, String... headers) {
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        StringBuilder head = new StringBuilder(line).append("\r\n");
        for (String header : headers) {
            head.append(header).append("\r\n");
        }
        byte[] bytes = body.getBytes(UTF_8);
        if (bytes.length > 0) {
            head.append("Content-Length: ").append(bytes.length).append("\r\n");
        }
        request.writeBytes(head.append("Connection: close\r\n\r\n").toString().getBytes(UTF_8));
        request.writeBytes(bytes);
        return Answer.to(port(), request.toByteArray());
    }

    static String decision(String id, String what) {
        return decision(id, what, "");
    }

    /** @param more further fields, each after a comma */
    static String decision(String id, String what, String more) {
        return "{\"id\":\"" + id + "\",\"what\":\"" + what + "\",\"evidence\":" + TROOPS + ",\"who\":\"amal\"" + more
                + "}";
    }

    @Override
    public void close() {
        server.close();
    }
}
