package org.muqabala.review.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muqabala.review.web.Served.TROOPS;
import static org.muqabala.review.web.Served.batch;
import static org.muqabala.review.web.Served.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is tried against batches, reviews, files and what is hidden, and how each is answered. Nothing is stored by any of it. */
class AttackOnOperationsTest {
    private static final String CONFLICT = item("conflict", "");
    private static final String CALL = "[{\"claim\":\"c-call-a\",\"quote\":\"ساعتين\"}]";
    private static final String REVIEW = """
            {"claimReviewed":"c","rating":"false","url":"https://desk.example/1","datePublished":"2026-01-05",\
            "author":{"type":"Organization","name":"Desk"}}""";

    private static Served served = new Served();

    @BeforeAll
    static void start() {
        served.close();
        served = new Served();
        assertThat(served.post(decision("stored", "conflict")).status()).isEqualTo(201);
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

    private static String item(String what, String more) {
        return "{\"what\":\"" + what + "\",\"evidence\":" + TROOPS + more + "}";
    }

    static Stream<Attack> attacks() {
        List<Attack> all = new ArrayList<>();
        batches(all);
        forged(all);
        reviews(all);
        files(all);
        hidden(all);
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void isRefused(Attack attack) {
        Answer answer = attack.attempt().apply(served);

        assertThat(answer.status()).as(answer.body()).isEqualTo(attack.status());
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.body()).doesNotContain(served.server.token(), "root:", "Exception", "org.muqabala");
        assertThat(served.store.last()).isEqualTo(1);
    }

    private static void batches(List<Attack> all) {
        String thousand = (CONFLICT + ",").repeat(1_000);
        all.add(new Attack("a batch of 1,001", 422, s -> s.postBatch(batch("forged", thousand + CONFLICT))));
        all.add(new Attack(
                "a batch of more than 1 MB", 413, s -> s.postBatch(batch("forged", thousand.repeat(9) + CONFLICT))));
        all.add(new Attack("a batch of none", 422, s -> s.postBatch(batch("forged", ""))));
        all.add(new Attack(
                "a batch that is no list", 422, s -> s.postBatch("{\"id\":\"x\",\"who\":\"a\",\"decisions\":{}}")));
        all.add(new Attack("a batch of texts", 422, s -> s.postBatch(batch("forged", "\"conflict\""))));
        all.add(new Attack("a deep batch", 400, s -> s.postBatch(batch("forged", "[".repeat(900) + "]".repeat(900)))));
        all.add(new Attack(
                "one faulty of many", 422, s -> s.postBatch(batch("forged", CONFLICT + "," + item("x", "")))));
        all.add(new Attack("a batch's id of markup", 422, s -> s.postBatch(batch("<script>", CONFLICT))));
        all.add(new Attack("a batch's id beyond its length", 422, s -> s.postBatch(batch("a".repeat(96), CONFLICT))));
        all.add(new Attack(
                "a batch's id that is a number",
                422,
                s -> s.postBatch(batch("x", CONFLICT).replace("\"x\"", "7"))));
        all.add(new Attack(
                "a batch as a form",
                415,
                s -> s.send("POST", "/api/v1/batches", batch("forged", CONFLICT), "Content-Type: text/plain")));
        all.add(new Attack(
                "a batch without the token",
                401,
                s -> s.raw(
                        "POST /api/v1/batches HTTP/1.1",
                        batch("forged", CONFLICT),
                        s.host(),
                        "Content-Type: application/json")));
        all.add(new Attack(
                "a batch that saw what is not there",
                412,
                s -> s.postBatch(batch("forged", CONFLICT), "If-Match: \"99\"")));
        all.add(new Attack(
                "a batch that saw too little", 409, s -> s.postBatch(batch("forged", CONFLICT), "If-Match: \"0\"")));
        all.add(new Attack(
                "a batch field of markup", 422, s -> s.post(decision("forged", "conflict", ",\"batch\":\"<b>\""))));
    }

    private static void forged(List<Attack> all) {
        for (String field : List.of("who", "id", "batch", "when", "basis", "number")) {
            all.add(new Attack(
                    "a decision of a batch with its own " + field,
                    422,
                    s -> s.postBatch(batch("forged", item("conflict", ",\"" + field + "\":\"basma\"")))));
        }
        all.add(new Attack(
                "a batch of nobody",
                422,
                s -> s.postBatch(batch("forged", CONFLICT).replace("amal", " "))));
        all.add(new Attack(
                "undoing what is not there",
                422,
                s -> s.postBatch(batch("forged", item("retracted", ",\"undoes\":\"none\"")))));
        all.add(new Attack(
                "undoing what comes in the same batch",
                422,
                s -> s.postBatch(batch("forged", CONFLICT + "," + item("retracted", ",\"undoes\":\"forged.1\"")))));
        all.add(new Attack(
                "undoing itself",
                422,
                s -> s.postBatch(batch("forged", item("retracted", ",\"undoes\":\"forged.1\"")))));
        all.add(new Attack(
                "undoing a decision on other evidence",
                422,
                s -> s.postBatch(batch(
                        "forged", item("retracted", ",\"undoes\":\"stored\"").replace(TROOPS, CALL)))));
        all.add(new Attack(
                "evidence of another comparison",
                422,
                s -> s.postBatch(batch("forged", CONFLICT.replace("c-troops-a", "c-none")))));
        all.add(new Attack("the id of a stored decision", 409, s -> s.post(decision("stored", "no-conflict"))));
    }

    private static void reviews(List<Attack> all) {
        for (String[] change : new String[][] {
            {"https://desk.example/1", "javascript:alert(1)"},
            {"https://desk.example/1", "data:text/html,x"},
            {"Organization", "Script"},
            {"2026-01-05", "yesterday"},
            {"\"false\"", "{\"a\":\"b\"}"},
            {"\"rating\":\"false\"", "\"rating\":\"" + "a".repeat(2_001) + "\""},
            {"\"name\":\"Desk\"", "\"name\":\"" + "a".repeat(2_001) + "\""},
            {"\"rating\"", "\"itemReviewed\":{\"claim\":\"c-call-a\",\"quote\":\"ساعتين\"},\"rating\""},
        }) {
            String review = REVIEW.replace(change[0], change[1]);
            all.add(new Attack(
                    "a review with " + change[1].substring(0, Math.min(30, change[1].length())),
                    422,
                    s -> s.post(decision("forged", "conflict", ",\"review\":" + review))));
        }
        all.add(new Attack(
                "a review that is a text", 422, s -> s.post(decision("forged", "conflict", ",\"review\":\"x\""))));
    }

    private static void files(List<Attack> all) {
        for (String path : List.of(
                "exports/..%2f..%2f..%2fetc%2fpasswd",
                "exports/html",
                "exports/CSV",
                "exports/csv%00",
                "exports/decisions.jsonl",
                "sources/..%2f..%2f..%2fetc%2fpasswd",
                "sources/a.txt")) {
            int status = path.contains("%00") ? 400 : 404;
            all.add(new Attack("the file " + path, status, s -> s.get("/api/v1/" + path)));
        }
        all.add(new Attack("a name of one's own", 400, s -> s.get("/api/v1/exports/csv?file=../../x")));
        all.add(new Attack("storing a file", 405, s -> s.send("PUT", "/api/v1/exports/csv", "x")));
    }

    private static void hidden(List<Attack> all) {
        for (String target : List.of(
                "groups?blind=true&who=amal&verdict=conflicts",
                "groups?blind=true",
                "groups?blind=true&blind=false&who=amal",
                "groups/g-troops?blind=TRUE&who=amal",
                "groups?assignee=amal&assignee=basma",
                "groups?source=..%2F..",
                "groups?state=CHANGED",
                "history",
                "history?who=%20",
                "carried?cursor=-1",
                "carried?cursor=1%27",
                "carried?lang=../en",
                "agreement?who=amal",
                "comparison?lang=en%00")) {
            all.add(new Attack("asking for " + target, 400, s -> s.get("/api/v1/" + target)));
        }
    }
}
