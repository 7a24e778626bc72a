package org.muqabala.review.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muqabala.review.web.Served.decision;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.muqabala.report.decision.Decision;

class ApiTest {
    private final Served served = new Served();

    @AfterEach
    void stop() {
        served.close();
    }

    @Test
    void aComparisonTellsItsSourcesAndHowFarPeopleAre() {
        JsonNode before = served.get("/api/v1/comparison").json();
        assertThat(before.path("sources")).hasSize(3);
        assertThat(before.path("findings").path("conflicts").asInt()).isEqualTo(1);
        assertThat(before.path("progress").toString()).isEqualTo("{\"decided\":0,\"all\":2}");

        served.post(decision("d1", "no-conflict"));

        assertThat(served.get("/api/v1/comparison").json().path("progress").toString())
                .isEqualTo("{\"decided\":1,\"all\":2}");
    }

    @Test
    void groupsAreFilteredAndComeInPages() {
        List<String> seen = new ArrayList<>();
        String next = "";
        do {
            JsonNode page = served.get("/api/v1/groups?limit=1" + next).json();
            seen.add(page.path("items").path(0).path("id").asText());
            next = "&cursor=" + page.path("next").asText();
            assertThat(page.path("items")).hasSize(1);
        } while (!next.equals("&cursor=null"));
        assertThat(seen).containsExactly("g-troops", "g-call", "g-aid");

        served.post(decision("d1", "conflict"));
        assertThat(ids("/api/v1/groups?verdict=refines")).containsExactly("g-call");
        assertThat(ids("/api/v1/groups?facet=figure")).containsExactly("g-troops", "g-aid");
        assertThat(ids("/api/v1/groups?decided=true")).containsExactly("g-troops");
        assertThat(ids("/api/v1/groups?decided=false&verdict=conflicts")).isEmpty();
        assertThat(ids("/api/v1/claims?source=c")).containsExactly("c-call-c", "c-aid-c");
    }

    private List<String> ids(String target) {
        List<String> ids = new ArrayList<>();
        served.get(target)
                .json()
                .path("items")
                .forEach(i -> ids.add(i.path("id").asText()));
        return ids;
    }

    @Test
    void theSubjectOfAFindingIsWhatADecisionIsSentWith() {
        JsonNode finding =
                served.get("/api/v1/groups/g-call").json().path("findings").path(0);
        assertThat(finding.path("subject")).hasSize(3);
        assertThat(finding.path("decision").isNull()).isTrue();

        Answer answer =
                served.post("{\"id\":\"d1\",\"what\":\"value\",\"value\":\"7200 s\",\"who\":\"amal\",\"evidence\":"
                        + finding.path("subject") + "}");

        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        JsonNode held = served.get("/api/v1/groups/g-call")
                .json()
                .path("findings")
                .path(0)
                .path("decision");
        assertThat(held.path("value").asText()).isEqualTo("7200 s");
        assertThat(held).isEqualTo(answer.json());
    }

    @Test
    void theServerSaysWhenAndOnWhatGround() {
        served.post(decision("d1", "conflict"));

        Decision stored = served.store.since(0, 1).get(0).decision();
        assertThat(stored.when()).hasToString("2026-01-05T09:30:00Z");
        assertThat(stored.basis().sources()).containsOnlyKeys("a", "b").containsEntry("a", Small.hash("a"));
        assertThat(stored.basis().values()).containsExactly("(94000, )", "70000");
    }

    @Test
    void whatIsSentTwiceIsStoredOnce() {
        Answer first = served.post(decision("d1", "conflict"));
        Answer again = served.post(decision("d1", "conflict"));
        Answer other = served.post(decision("d1", "no-conflict"));

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.json().path("newer").path(0)).isEqualTo(first.json());
        assertThat(served.store.last()).isEqualTo(1);
    }

    @Test
    void aStaleDecisionIsAnsweredWithBoth() {
        String tag = served.get("/api/v1/groups/g-troops").header("ETag");
        assertThat(tag).isEqualTo("\"0\"");
        served.post(decision("d1", "conflict"), "If-Match: " + tag);

        Answer stale = served.post(decision("d2", "no-conflict"), "If-Match: " + tag);

        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.json().path("newer").path(0).path("id").asText()).isEqualTo("d1");
        assertThat(stale.json().path("yours").path("what").asText()).isEqualTo("no-conflict");
        assertThat(served.store.last()).isEqualTo(1);
        Answer seen = served.post(decision("d2", "no-conflict"), "If-Match: \"1\"");
        assertThat(seen.status()).isEqualTo(201);
        assertThat(seen.header("ETag")).isEqualTo("\"2\"");
    }

    @Test
    void undoingAndRedoingGoOnWithoutLimit() {
        served.post(decision("d1", "conflict"));
        String undone = "d1";
        for (int i = 2; i < 8; i++) {
            Answer answer = served.post(decision("d" + i, "retracted", ",\"undoes\":\"" + undone + "\""));
            assertThat(answer.status()).as(answer.body()).isEqualTo(201);
            undone = "d" + i;
            boolean isHeld = served.get("/api/v1/groups/g-troops")
                    .json()
                    .path("findings")
                    .path(0)
                    .path("decision")
                    .isObject();
            assertThat(isHeld).as(undone).isEqualTo(i % 2 == 1);
        }
    }

    @Test
    void decisionsAreReadFromANumberOn() {
        served.post(decision("d1", "conflict"));
        served.post(decision("d2", "unresolved"));

        JsonNode answer = served.get("/api/v1/decisions?since=1").json();

        assertThat(answer.path("last").asLong()).isEqualTo(2);
        assertThat(answer.path("decisions")).hasSize(1);
        assertThat(answer.path("decisions").path(0).path("what").asText()).isEqualTo("unresolved");
    }
}
