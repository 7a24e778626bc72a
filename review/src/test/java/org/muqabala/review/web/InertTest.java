package org.muqabala.review.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muqabala.review.web.Served.decision;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people and sources write is text and stays text, whatever it looks like. */
class InertTest {
    private final Served served = new Served();

    @AfterEach
    void stop() {
        served.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"value", "who", "note"})
    void scriptOfAPersonComesBackAsText(String field) {
        String script = "</script><img src=x onerror=alert(1)>{{7*7}}${7*7}'; DROP TABLE review_decision;--";
        String body = decision("d1", "value", ",\"value\":\"70000\",\"note\":\"n\"")
                .replaceAll("\"" + field + "\":\"[^\"]*\"", "\"" + field + "\":\"" + script.replace("$", "\\$") + "\"");

        Answer posted = served.post(body);

        assertThat(posted.status()).as(posted.body()).isEqualTo(201);
        Answer read = served.get("/api/v1/decisions");
        assertThat(read.header("Content-Type")).isEqualTo("application/json");
        assertThat(read.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(read.json().path("decisions").path(0).path(field).asText()).isEqualTo(script);
    }

    @ParameterizedTest
    @ValueSource(strings = {"claimReviewed", "rating", "name"})
    void scriptOfAReviewComesBackAsText(String field) {
        String script = "</script><script>alert(1)</script>";
        String review = ("{\"claimReviewed\":\"c\",\"rating\":\"r\",\"url\":\"https://desk.example/1\","
                        + "\"datePublished\":\"2026-01-05\",\"author\":{\"type\":\"Person\",\"name\":\"n\"}}")
                .replaceAll("\"" + field + "\":\"[^\"]*\"", "\"" + field + "\":\"" + script + "\"");
        Answer posted = served.post(decision("d1", "conflict", ",\"review\":" + review));

        assertThat(posted.status()).as(posted.body()).isEqualTo(201);
        assertThat(posted.header("Content-Type")).isEqualTo("application/json");
        assertThat(posted.json().path("review").findValuesAsText(field)).containsExactly(script);
    }

    @ParameterizedTest
    @ValueSource(strings = {"relabel", "assign"})
    void scriptOfALabelComesBackAsText(String what) {
        served.post(decision("d1", what, ",\"value\":\"" + Small.SCRIPT + "\""));

        Answer group = served.get("/api/v1/groups/g-troops");
        assertThat(group.header("Content-Type")).isEqualTo("application/json");
        assertThat(group.json().findValuesAsText("value")).contains(Small.SCRIPT);
    }

    @Test
    void scriptOfASourceIsAnsweredAsJsonAlone() {
        Answer answer = served.get("/api/v1/claims");

        assertThat(answer.body()).contains(Small.SCRIPT);
        assertThat(answer.header("Content-Type")).isEqualTo("application/json");
    }

    @Test
    void thePageHoldsNoWordOfASource() {
        Answer page = served.get("/?lang=en");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.body()).doesNotContain("alert", "style=", "onclick", "<style", "c-troops-a");
        assertThat(page.body().split("<script", -1)).hasSize(2);
    }
}
