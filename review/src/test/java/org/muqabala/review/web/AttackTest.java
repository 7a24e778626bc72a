package org.muqabala.review.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muqabala.review.web.Served.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is tried against the server, and how each is answered. Nothing is stored by any of it. */
class AttackTest {
    private static final String GOOD = decision("forged", "conflict");
    private static final String POST = "POST /api/v1/decisions HTTP/1.1";
    private static final String GET = "GET /api/v1/comparison HTTP/1.1";
    private static final String JSON = "Content-Type: application/json";

    private static Served served = new Served();
    private static String cookie = "";

    @BeforeAll
    static void start() {
        served.close();
        served = new Served();
        Answer opened = served.raw("GET /?token=" + served.server.token() + " HTTP/1.1", "", served.host());
        assertThat(opened.status()).isEqualTo(200);
        assertThat(opened.header("Set-Cookie")).contains("HttpOnly", "SameSite=Strict", "Path=/");
        cookie = "Cookie: " + opened.header("Set-Cookie").split(";", -1)[0];
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    /** One attack: what it is, the status it has to be answered with, and how it is tried. */
    record Attack(String name, int status, Function<Served, Answer> attempt) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Attack> attacks() {
        List<Attack> all = new ArrayList<>();
        hosts(all);
        origins(all);
        tokens(all);
        paths(all);
        bodies(all);
        fields(all);
        tampering(all);
        assertThat(all).hasSizeGreaterThanOrEqualTo(25);
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void isRefused(Attack attack) {
        Answer answer = attack.attempt().apply(served);

        assertThat(answer.status()).as(answer.body()).isEqualTo(attack.status());
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.json().path("status").asInt()).isEqualTo(attack.status());
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.body()).doesNotContain(served.server.token(), "root:", "Exception", "org.muqabala");
        assertThat(answer.head()).doesNotContain("X-Evil", "Access-Control");
        assertThat(served.store.last()).isZero();
    }

    private static void hosts(List<Attack> all) {
        for (String host : List.of(
                "evil.example",
                "evil.example:PORT",
                "127.0.0.1.evil.example:PORT",
                "127.0.0.1:1",
                "0.0.0.0:PORT",
                "127.0.0.1")) {
            all.add(new Attack(
                    "host " + host,
                    403,
                    s -> s.raw(GET, "", "Host: " + host.replace("PORT", "" + s.port()), s.bearer())));
        }
        all.add(new Attack(
                "foreign host in the request line",
                400,
                s -> s.raw("GET http://evil.example/api/v1/comparison HTTP/1.1", "", s.host(), s.bearer())));
        all.add(new Attack("no host", 400, s -> s.raw(GET, "", s.bearer())));
        all.add(new Attack("two hosts", 400, s -> s.raw(GET, "", s.host(), "Host: evil.example", s.bearer())));
    }

    private static void origins(List<Attack> all) {
        for (String origin : List.of("http://evil.example", "null", "https://127.0.0.1:PORT", "http://127.0.0.1:1")) {
            String header = "Origin: " + origin;
            all.add(new Attack(
                    "origin " + origin,
                    403,
                    s -> s.raw(POST, GOOD, s.host(), cookie, JSON, header.replace("PORT", "" + s.port()))));
        }
        all.add(new Attack("no origin with a cookie", 403, s -> s.raw(POST, GOOD, s.host(), cookie, JSON)));
        for (String site : List.of("cross-site", "same-site", "none")) {
            all.add(new Attack(
                    "Sec-Fetch-Site " + site,
                    403,
                    s -> s.raw(POST, GOOD, s.host(), cookie, JSON, own(s), "Sec-Fetch-Site: " + site)));
        }
        all.add(new Attack(
                "reading for another site",
                403,
                s -> s.raw(GET, "", s.host(), cookie, "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: no-cors")));
        all.add(new Attack(
                "asking leave for another site",
                403,
                s -> s.raw(
                        "OPTIONS /api/v1/decisions HTTP/1.1",
                        "",
                        s.host(),
                        "Origin: http://evil.example",
                        "Access-Control-Request-Method: POST")));
    }

    private static String own(Served s) {
        return "Origin: http://127.0.0.1:" + s.port();
    }

    private static void tokens(List<Attack> all) {
        all.add(new Attack("no token", 401, s -> s.raw(POST, GOOD, s.host(), JSON, own(s))));
        all.add(new Attack("wrong token", 401, s -> s.raw(POST, GOOD, s.host(), JSON, "Authorization: Bearer abc")));
        all.add(new Attack("empty token", 401, s -> s.raw(POST, GOOD, s.host(), JSON, "Authorization: Bearer ")));
        all.add(new Attack(
                "half of the token",
                401,
                s -> s.raw(
                        POST,
                        GOOD,
                        s.host(),
                        JSON,
                        s.bearer().substring(0, s.bearer().length() - 20))));
        all.add(new Attack(
                "the token as a cookie",
                401,
                s -> s.raw(POST, GOOD, s.host(), JSON, own(s), cookie.replaceAll("=.*", "=" + s.server.token()))));
        all.add(new Attack(
                "the cookie as a bearer",
                401,
                s -> s.raw(POST, GOOD, s.host(), JSON, "Authorization: Bearer " + cookie.replaceAll(".*=", ""))));
        all.add(new Attack(
                "the printed address once more",
                401,
                s -> s.raw("GET /?token=" + s.server.token() + " HTTP/1.1", "", s.host())));
        all.add(new Attack("a guessed address", 401, s -> s.raw("GET /?token=abc HTTP/1.1", "", s.host())));
        all.add(new Attack(
                "the token in the address of an operation",
                401,
                s -> s.raw("GET /api/v1/comparison?token=" + s.server.token() + " HTTP/1.1", "", s.host())));
    }

    private static void paths(List<Attack> all) {
        Map<String, Integer> statuses = new LinkedHashMap<>();
        statuses.put("/../../../../etc/passwd", 400);
        statuses.put("/assets/../../../../etc/passwd", 400);
        statuses.put("/assets/%2e%2e/%2e%2e/etc/passwd", 400);
        statuses.put("/assets/..%2f..%2fetc/passwd", 404);
        statuses.put("/assets/%252e%252e%252fetc%252fpasswd", 404);
        statuses.put("/assets/..%5c..%5cetc%5cpasswd", 404);
        statuses.put("/assets/%c0%ae%c0%ae/etc/passwd", 400);
        statuses.put("/assets/review.js%00.css", 400);
        statuses.put("/assets/..;/..;/etc/passwd", 400);
        statuses.put("/assets//etc/passwd", 404);
        statuses.put("/assets/review.html", 404);
        statuses.put("/assets/messages_en.properties", 404);
        statuses.put("/api/v1/groups/..%2f..%2f..%2fetc%2fpasswd", 404);
        statuses.put("/api/v1/groups/file:%2f%2f%2fetc%2fpasswd", 404);
        statuses.forEach((path, status) -> all.add(new Attack("path " + path, status, s -> s.get(path))));
        all.add(new Attack("health by a detour", 401, s -> s.raw("GET /api/v1/%68ealth HTTP/1.1", "", s.host())));
    }

    private static void bodies(List<Attack> all) {
        String filler = "a".repeat(1_000_001);
        all.add(new Attack(
                "a body of more than 1 MB",
                413,
                s -> s.post(decision("forged", "note", ",\"note\":\"" + filler + "\""))));
        all.add(new Attack(
                "a body of more than 1 MB in chunks",
                413,
                s -> s.raw(
                        POST + "\r\nTransfer-Encoding: chunked\r\n" + s.host() + "\r\n" + s.bearer() + "\r\n" + JSON
                                + "\r\nConnection: close\r\n\r\nF4241\r\n" + filler + "\r\n0\r\n",
                        "")));
        all.add(new Attack("a deep body", 400, s -> s.post("{\"id\":" + "[".repeat(5000) + "]".repeat(5000) + "}")));
        all.add(new Attack(
                "a text beyond its length",
                422,
                s -> s.post(decision("forged", "note", ",\"note\":\"" + "a".repeat(10_001) + "\""))));
        all.add(new Attack("a number of many digits", 400, s -> s.post("{\"id\":" + "9".repeat(5000) + "}")));
        all.add(new Attack("a field twice", 400, s -> s.post(decision("forged", "conflict", ",\"what\":\"note\""))));
        all.add(new Attack("a second object behind the first", 400, s -> s.post(GOOD + GOOD)));
        all.add(new Attack("a list", 400, s -> s.post("[" + GOOD + "]")));
        all.add(new Attack("nothing", 400, s -> s.post("")));
        for (String type : List.of(
                "text/plain",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "application/json; charset=utf-16",
                "application/xml")) {
            all.add(new Attack(
                    "a body of " + type, 415, s -> s.send("POST", "/api/v1/decisions", GOOD, "Content-Type: " + type)));
        }
        all.add(new Attack("no type", 415, s -> s.send("POST", "/api/v1/decisions", GOOD)));
        all.add(new Attack("a packed body", 415, s -> s.post(GOOD, "Content-Encoding: gzip")));
    }

    private static void fields(List<Attack> all) {
        all.add(new Attack("evidence that is not there", 422, s -> s.post(GOOD.replace("70 ألف", "80 ألف"))));
        all.add(new Attack("a claim that is not there", 422, s -> s.post(GOOD.replace("c-troops-a", "c-none"))));
        all.add(new Attack(
                "a moment of one's own",
                422,
                s -> s.post(decision("forged", "conflict", ",\"when\":\"2001-01-01T00:00:00Z\""))));
        all.add(new Attack("a ground of one's own", 422, s -> s.post(decision("forged", "conflict", ",\"basis\":{}"))));
        all.add(new Attack(
                "undoing what is not there",
                422,
                s -> s.post(decision("forged", "retracted", ",\"undoes\":\"none\""))));
        all.add(new Attack("an id of markup", 422, s -> s.post(decision("<script>", "conflict"))));
        all.add(new Attack("an unknown decision", 422, s -> s.post(decision("forged", "delete"))));
        all.add(new Attack("nobody", 422, s -> s.post(GOOD.replace("amal", " "))));
        all.add(new Attack("half a character", 422, s -> s.post(GOOD.replace("amal", "\\ud800"))));
        for (String tag : List.of("0", "\"\"", "\"-1\"", "W/\"0\"", "*", "\"99\"", "\"0\", \"1\"", "\"0' OR 1=1\"")) {
            all.add(new Attack("If-Match " + tag, 412, s -> s.post(GOOD, "If-Match: " + tag)));
        }
        for (String target : List.of(
                "/api/v1/groups?cursor=g-none",
                "/api/v1/groups?cursor=..%2F..",
                "/api/v1/groups?limit=0",
                "/api/v1/groups?limit=1000000000",
                "/api/v1/groups?limit=1&limit=2",
                "/api/v1/groups?verdict=CONFLICTS",
                "/api/v1/groups?decided=1",
                "/api/v1/groups?debug=true",
                "/api/v1/claims?source=%27%20OR%201=1",
                "/api/v1/decisions?since=-1",
                "/api/v1/decisions?since=99999999999999999999",
                "/api/v1/events?since=x")) {
            all.add(new Attack("asking for " + target, 400, s -> s.get(target, "Accept: text/event-stream")));
        }
        all.add(new Attack("a group that is not there", 404, s -> s.get("/api/v1/groups/g-none")));
    }

    private static void tampering(List<Attack> all) {
        for (String method : List.of("PUT", "DELETE", "PATCH", "TRACE", "FORGE")) {
            all.add(new Attack("method " + method, 405, s -> s.send(method, "/api/v1/decisions", GOOD, JSON)));
        }
        for (String method : List.of("GET", "POST")) {
            all.add(new Attack(
                    "another method in a header of " + method,
                    400,
                    s -> s.raw(
                            method + " /api/v1/decisions HTTP/1.1",
                            GOOD,
                            s.host(),
                            cookie,
                            JSON,
                            own(s),
                            "X-HTTP-Method-Override: POST")));
        }
        all.add(new Attack("a header in an id", 404, s -> s.get("/api/v1/groups/a%0d%0aX-Evil:%20x")));
        all.add(new Attack("a header without a name", 400, s -> s.get("/api/v1/comparison", ": x")));
        all.add(new Attack("two lengths", 400, s -> s.post(GOOD, "Content-Length: 3")));
        all.add(new Attack("a length and chunks", 400, s -> s.post(GOOD, "Transfer-Encoding: chunked")));
        all.add(new Attack(
                "a head beyond its length", 431, s -> s.get("/api/v1/comparison", "X: " + "a".repeat(10_000))));
    }
}
