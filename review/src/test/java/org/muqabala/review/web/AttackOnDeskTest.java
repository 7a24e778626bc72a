package org.muqabala.review.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muqabala.review.web.PostedTest.body;
import static org.muqabala.review.web.PostedTest.document;
import static org.muqabala.review.web.UsersDeskTest.PASSWORD;
import static org.muqabala.review.web.UsersDeskTest.login;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is tried against a desk with named users and against posted documents, and how each is answered. */
class AttackOnDeskTest {
    private static final String POST = "POST /api/v1/comparisons HTTP/1.1";
    private static final String LOGIN = "POST /api/v1/sessions HTTP/1.1";
    private static final String ME = "GET /api/v1/me HTTP/1.1";
    private static final String JSON = "Content-Type: application/json";

    private static Served served = new Served();
    private static String bearer = "";
    private static String cookie = "";

    @BeforeAll
    static void start() {
        served.close();
        served = new Served(UsersDeskTest.setup());
        bearer = "Authorization: Bearer "
                + served.raw(LOGIN, login("amal", PASSWORD), served.host(), JSON)
                        .json()
                        .path("token")
                        .asText();
        cookie = "Cookie: "
                + served.raw(LOGIN, withCookie(login("amal", PASSWORD)), served.host(), JSON, own(served))
                        .header("Set-Cookie")
                        .split(";", -1)[0];
        assertThat(served.raw(ME, "", served.host(), bearer).status()).isEqualTo(200);
        assertThat(served.raw(ME, "", served.host(), cookie).status()).isEqualTo(200);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static String withCookie(String login) {
        return login.replace("}", ",\"cookie\":true}");
    }

    private static String own(Served s) {
        return "Origin: http://127.0.0.1:" + s.port();
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
        sessions(all);
        logins(all);
        documents(all);
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void isRefused(Attack attack) {
        Answer answer = attack.attempt().apply(served);

        assertThat(answer.status()).as(answer.body()).isEqualTo(attack.status());
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Set-Cookie")).isEmpty();
        assertThat(answer.body()).doesNotContain(PASSWORD, "$2a$", "root:", "Exception", "org.muqabala");
        assertThat(served.store.last()).isZero();
    }

    private static void sessions(List<Attack> all) {
        all.add(new Attack(
                "a cookie of another port",
                401,
                s -> s.raw(ME, "", s.host(), cookie.replace("" + s.port(), "" + (s.port() + 1)))));
        all.add(new Attack(
                "a cookie as a bearer",
                401,
                s -> s.raw(ME, "", s.host(), "Authorization: Bearer " + cookie.replaceAll(".*=", ""))));
        all.add(new Attack(
                "a bearer as a cookie",
                401,
                s -> s.raw(ME, "", s.host(), cookie.replaceAll("=.*", "=" + bearer.replaceAll(".* ", "")))));
        all.add(new Attack("the launch token", 401, s -> s.raw(ME, "", s.host(), s.bearer())));
        all.add(new Attack(
                "deciding with a cookie of a page of the same host without TLS and another port",
                403,
                s -> s.raw(
                        "POST /api/v1/decisions HTTP/1.1",
                        Served.decision("forged", "conflict"),
                        s.host(),
                        cookie,
                        JSON,
                        "Origin: http://desk.example:1")));
        all.add(new Attack(
                "deciding in another's name",
                403,
                s -> s.raw(
                        "POST /api/v1/decisions HTTP/1.1",
                        Served.decision("forged", "conflict").replace("amal", "huda"),
                        s.host(),
                        bearer,
                        JSON)));
        all.add(new Attack(
                "a batch in another's name",
                403,
                s -> s.raw(
                        "POST /api/v1/batches HTTP/1.1",
                        Served.batch("forged", "{\"what\":\"conflict\",\"evidence\":" + Served.TROOPS + "}")
                                .replace("amal", "huda"),
                        s.host(),
                        bearer,
                        JSON)));
        all.add(new Attack(
                "logging others out from another site",
                403,
                s -> s.raw(
                        "DELETE /api/v1/sessions HTTP/1.1",
                        "",
                        s.host(),
                        cookie,
                        "Origin: http://evil.example",
                        "Sec-Fetch-Site: cross-site")));
    }

    private static void logins(List<Attack> all) {
        all.add(new Attack(
                "logging in from another site",
                403,
                s -> s.raw(LOGIN, withCookie(login("amal", PASSWORD)), s.host(), JSON, "Origin: http://evil.example")));
        all.add(new Attack(
                "a session in a cookie without a page",
                403,
                s -> s.raw(LOGIN, withCookie(login("amal", PASSWORD)), s.host(), JSON)));
        all.add(new Attack(
                "logging in as a form of another site sends it",
                415,
                s -> s.raw(
                        LOGIN, "name=amal&password=x", s.host(), "Content-Type: application/x-www-form-urlencoded")));
        all.add(new Attack(
                "a host that no proxy has",
                403,
                s -> s.raw(LOGIN, login("amal", PASSWORD), "Host: evil.example", JSON)));
        all.add(new Attack(
                "a host that a proxy is said to have",
                403,
                s -> s.raw(
                        LOGIN,
                        login("amal", PASSWORD),
                        "Host: evil.example",
                        "X-Forwarded-Host: desk.example",
                        "Forwarded: host=desk.example",
                        JSON)));
        all.add(new Attack("an empty password", 401, s -> s.raw(LOGIN, login("amal", ""), s.host(), JSON)));
        all.add(new Attack(
                "a password that is no text",
                422,
                s -> s.raw(LOGIN, "{\"name\":\"amal\",\"password\":true}", s.host(), JSON)));
        all.add(new Attack(
                "a password of 1 MB to keep the server busy",
                413,
                s -> s.raw(LOGIN, login("amal", "a".repeat(1_000_001)), s.host(), JSON)));
        all.add(new Attack(
                "a name of 50,000 characters",
                422,
                s -> s.raw(LOGIN, login("a".repeat(50_000), PASSWORD), s.host(), JSON)));
        all.add(new Attack(
                "another field",
                422,
                s -> s.raw(LOGIN, login("amal", PASSWORD).replace("}", ",\"admin\":true}"), s.host(), JSON)));
        all.add(new Attack("many guesses", 429, s -> {
            Answer last = s.raw(LOGIN, login("huda", "guess"), s.host(), JSON);
            for (int i = 0; i < 10 && last.status() == 401; i++) {
                last = s.raw(LOGIN, login("huda", "guess " + i), s.host(), JSON);
            }
            return last;
        }));
    }

    private static Attack posted(String name, int status, String body) {
        return new Attack(name, status, s -> s.raw(POST, body, s.host(), bearer, JSON));
    }

    private static void documents(List<Attack> all) {
        String two = body(document("a", "Some words."), document("b", "Some words."));
        all.add(new Attack("documents of who is not let in", 401, s -> s.raw(POST, two, s.host(), JSON)));
        all.add(posted("one document", 422, body(document("a", "Some words."))));
        all.add(posted(
                "51 documents",
                422,
                body(Stream.generate(() -> document("a", "Some words."))
                        .limit(51)
                        .toArray(com.fasterxml.jackson.databind.node.ObjectNode[]::new))));
        all.add(posted("11 MB", 413, body(document("a", "a".repeat(11_000_000)), document("b", "b"))));
        all.add(posted("deeply nested", 400, "{\"documents\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}"));
        all.add(posted("a million small things", 400, "{\"documents\":[" + "{},".repeat(1_000_000) + "{}]}"));
        all.add(posted("many fields", 400, "{\"documents\":[{" + fields(5_000) + "}]}"));
        all.add(posted("a field of a file", 422, two.replace("\"text\"", "\"file\"")));
        all.add(posted(
                "a field of a hook",
                422,
                two.replace("{\"documents\"", "{\"webhook\":\"http://127.0.0.1/\",\"documents\"")));
        all.add(posted("a name that is none", 422, two.replace("\"a\"", "[\"a\"]")));
        all.add(posted("half a character", 422, two.replace("Some words.", "\\ud800")));
        all.add(posted("a language of markup", 422, two.replace("\"name\"", "\"language\":\"<b>\",\"name\"")));
        for (String id : List.of("..%2f..%2fetc%2fpasswd", "%2e%2e", "comparison.json", "reviewed%00")) {
            all.add(new Attack(
                    "a comparison " + id,
                    id.contains("%00") ? 400 : 404,
                    s -> s.raw("GET /api/v1/comparisons/" + id + " HTTP/1.1", "", s.host(), bearer)));
        }
    }

    private static String fields(int count) {
        StringBuilder fields = new StringBuilder("\"f\":0");
        for (int i = 0; i < count; i++) {
            fields.append(",\"f").append(i).append("\":0");
        }
        return fields.toString();
    }
}
