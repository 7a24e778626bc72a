package org.muqabala.review.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muqabala.review.web.PostedTest.conflicting;
import static org.muqabala.review.web.UsersDeskTest.PASSWORD;
import static org.muqabala.review.web.UsersDeskTest.login;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The operations on sessions and on posted comparisons, held against docs/openapi.json with every status that they have. */
final class DescribedDesk {
    private static final String JSON = "Content-Type: application/json";
    private static final String LOG_IN = "POST /api/v1/sessions";
    private static final String LOG_OUT = "DELETE /api/v1/sessions";
    private static final String ME = "GET /api/v1/me";
    private static final String LIST = "GET /api/v1/comparisons";
    private static final String COMPARE = "POST /api/v1/comparisons";
    private static final String LOOK = "GET /api/v1/comparisons/{id}";
    private static final String FORGET = "DELETE /api/v1/comparisons/{id}";

    private final Described described;
    private final Served served;

    private DescribedDesk(Described described, Served served) {
        this.described = described;
        this.served = served;
    }

    static void meet(Described described, Served served) {
        DescribedDesk desk = new DescribedDesk(described, served);
        desk.comparisons();
        desk.met(404, LOG_IN, served.send("POST", "/api/v1/sessions", login("amal", PASSWORD), JSON));
        desk.met(404, LOG_OUT, served.send("DELETE", "/api/v1/sessions", ""));
        try (Served named = new Served(UsersDeskTest.setup())) {
            new DescribedDesk(described, named).sessions();
        }
    }

    private Answer met(int status, String operation, Answer answer) {
        assertThat(answer.status()).as("%s: %s", operation, answer.body()).isEqualTo(status);
        described.meet(operation, answer);
        return answer;
    }

    private Answer logIn(String body, String... headers) {
        String[] all = new String[headers.length + 1];
        System.arraycopy(headers, 0, all, 0, headers.length);
        all[headers.length] = served.host();
        return served.raw(LOG_IN + " HTTP/1.1", body, all);
    }

    private void sessions() {
        String body = login("amal", PASSWORD);
        described.meetSent("Login", json(body.replace("}", ",\"cookie\":true}")));
        Answer session = met(201, LOG_IN, logIn(body, JSON));
        met(
                201,
                LOG_IN,
                logIn(body.replace("}", ",\"cookie\":true}"), JSON, "Origin: http://127.0.0.1:" + served.port()));
        met(400, LOG_IN, logIn("[]", JSON));
        met(403, LOG_IN, logIn(body.replace("}", ",\"cookie\":true}"), JSON));
        met(413, LOG_IN, logIn("a".repeat(1_000_001), JSON));
        met(415, LOG_IN, logIn(body));
        met(422, LOG_IN, logIn("{}", JSON));
        for (int i = 0; i < 5; i++) {
            met(401, LOG_IN, logIn(login("huda", "guess"), JSON));
        }
        met(429, LOG_IN, logIn(login("huda", "guess"), JSON));
        String bearer = "Authorization: Bearer " + session.json().path("token").asText();
        met(200, ME, served.raw(ME + " HTTP/1.1", "", served.host(), bearer));
        met(400, ME, served.raw(ME + "?x=1 HTTP/1.1", "", served.host(), bearer));
        met(400, LOG_OUT, served.raw(LOG_OUT + "?x=1 HTTP/1.1", "", served.host(), bearer));
        met(204, LOG_OUT, served.raw(LOG_OUT + " HTTP/1.1", "", served.host(), bearer));
    }

    private void comparisons() {
        String path = "/api/v1/comparisons";
        described.meetSent("Documents", json(conflicting()));
        Answer taken = met(202, COMPARE, served.send("POST", path, conflicting(), JSON));
        met(200, COMPARE, served.send("POST", path, conflicting(), JSON, "Prefer: wait=60"));
        met(200, LIST, served.get(path));
        met(400, LIST, served.get(path + "?x=1"));
        met(400, COMPARE, served.send("POST", path, "[]", JSON));
        met(413, COMPARE, served.send("POST", path, "a".repeat(10_000_001), JSON));
        met(415, COMPARE, served.send("POST", path, conflicting()));
        met(422, COMPARE, served.send("POST", path, "{}", JSON));
        String at = taken.header("Location");
        met(200, LOOK, served.get(at, "Accept: text/event-stream"));
        met(200, LOOK, served.get(at));
        met(400, LOOK, served.get(at + "?x=1"));
        met(404, LOOK, served.get(path + "/none"));
        met(503, LOOK, served.get(path + "/reviewed"));
        met(400, FORGET, served.send("DELETE", at + "?x=1", ""));
        met(204, FORGET, served.send("DELETE", at, ""));
        met(404, FORGET, served.send("DELETE", at, ""));
        met(409, FORGET, served.send("DELETE", path + "/reviewed", ""));
        Answer last = taken;
        for (int i = 0; i < 60 && last.status() == 202; i++) {
            last = served.send("POST", path, PostedTest.slow(), JSON);
        }
        met(429, COMPARE, last);
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(text, e);
        }
    }
}
