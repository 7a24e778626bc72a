package org.muqabala.review.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muqabala.review.web.Served.TROOPS;
import static org.muqabala.review.web.Served.batch;
import static org.muqabala.review.web.Served.decision;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Several decisions at one stroke, and what can be undone and redone behind them. */
class BatchTest {
    private static final String AID = "[{\"claim\":\"c-aid-c\",\"quote\":\"$450 million\"}]";
    private static final String TWO = item("different", TROOPS, "") + "," + item("note", AID, ",\"note\":\"n\"");

    private final Served served = new Served();

    @AfterEach
    void stop() {
        served.close();
    }

    private static String item(String what, String evidence, String more) {
        return "{\"what\":\"" + what + "\",\"evidence\":" + evidence + more + "}";
    }

    @Test
    void theDecisionsOfABatchHaveItsIdAndANumberEach() {
        Answer answer = served.postBatch(batch("b", TWO));

        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        JsonNode stored = answer.json().path("decisions");
        assertThat(stored.findValuesAsText("id")).containsExactly("b.1", "b.2");
        assertThat(stored.findValuesAsText("batch")).containsExactly("b", "b");
        assertThat(stored.findValuesAsText("number")).containsExactly("1", "2");
        assertThat(stored.findValuesAsText("when")).containsOnly("2026-01-05T09:30:00Z");
        assertThat(answer.header("ETag")).isEqualTo("\"2\"");
    }

    @Test
    void theSameBatchAgainIsStoredOnceAndAnotherOfItsIdNever() {
        Answer first = served.postBatch(batch("b", TWO));
        Answer again = served.postBatch(batch("b", TWO), "If-Match: \"0\"");

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json()).isEqualTo(first.json());
        for (String other : new String[] {
            item("different", TROOPS, ""),
            TWO + "," + item("conflict", TROOPS, ""),
            item("same", TROOPS, "") + "," + item("note", AID, ",\"note\":\"n\"")
        }) {
            Answer refused = served.postBatch(batch("b", other));
            assertThat(refused.status()).as(other).isEqualTo(409);
            assertThat(refused.json().path("newer").findValuesAsText("id")).contains("b.1");
        }
        assertThat(served.store.last()).isEqualTo(2);
    }

    @Test
    void ofABatchOfWhichOneIsFaultyNothingIsStored() {
        Answer answer = served.postBatch(batch("b", TWO + "," + item("value", TROOPS, "")));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("detail").asText())
                .isEqualTo("\"decisions[2]\": \"value\": expected the supported value, found none");
        assertThat(served.store.last()).isZero();
    }

    @Test
    void aBatchIsStaleWhereOneOfItsSubjectsIs() {
        served.post(decision("d1", "conflict").replace("amal", "basma"));

        Answer stale = served.postBatch(batch("b", TWO), "If-Match: \"0\"");

        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.json().path("newer").findValuesAsText("id")).containsExactly("d1");
        assertThat(stale.json().path("yours").path("id").asText()).isEqualTo("b");
        assertThat(served.store.last()).isEqualTo(1);
        assertThat(served.postBatch(batch("b", TWO), "If-Match: \"1\"").status())
                .isEqualTo(201);
    }

    @Test
    void anActOfManyIsUndoneAndRedoneAtOne() {
        assertThat(served.get("/api/v1/history?who=amal").json().toString()).isEqualTo("{\"undo\":null,\"redo\":null}");
        served.postBatch(batch("b", TWO));
        JsonNode history = served.get("/api/v1/history?who=amal").json();
        assertThat(history.path("undo").findValuesAsText("id")).containsExactly("b.1", "b.2");
        assertThat(history.path("redo").isNull()).isTrue();

        served.postBatch(batch("u", undoings("b")));

        history = served.get("/api/v1/history?who=amal").json();
        assertThat(history.path("undo").isNull()).isTrue();
        assertThat(history.path("redo").findValuesAsText("id")).containsExactly("u.1", "u.2");
        assertThat(isDifferent()).isFalse();

        Answer redone = served.postBatch(batch("r", undoings("u")));

        assertThat(redone.status()).as(redone.body()).isEqualTo(201);
        history = served.get("/api/v1/history?who=amal").json();
        assertThat(history.path("undo").findValuesAsText("id")).containsExactly("b.1", "b.2");
        assertThat(history.path("redo").isNull()).isTrue();
        assertThat(isDifferent()).isTrue();
        assertThat(served.get("/api/v1/history?who=basma").json().path("undo").isNull())
                .isTrue();
    }

    @Test
    void aGroupTellsOfThePiecesThatWereMovedBetweenItAndOthers() {
        String moved = "[{\"claim\":\"c-call-c\",\"quote\":\"nearly two hours\"},"
                + "{\"claim\":\"c-call-a\",\"quote\":\"ساعتين\",\"side\":\"b\"},"
                + "{\"claim\":\"c-call-b\",\"quote\":\"two hours\",\"side\":\"b\"}]";
        String joined = "[{\"claim\":\"c-call-c\",\"quote\":\"nearly two hours\"},"
                + "{\"claim\":\"c-aid-c\",\"quote\":\"$450 million\",\"side\":\"b\"}]";
        served.postBatch(batch("m", item("different", moved, "") + "," + item("same", joined, "")));

        assertThat(regrouped("g-call")).containsExactly("m.1", "m.2");
        assertThat(regrouped("g-aid")).containsExactly("m.2");
        assertThat(regrouped("g-troops")).isEmpty();
        assertThat(regrouped("g-call?blind=true&who=basma")).isEmpty();
        assertThat(regrouped("g-call?blind=true&who=amal")).hasSize(2);

        served.postBatch(batch("u", item("retracted", joined, ",\"undoes\":\"m.2\"")));
        assertThat(regrouped("g-aid")).isEmpty();
        served.post(decision("d1", "different"));
        assertThat(regrouped("g-troops")).isEmpty();
    }

    private Iterable<String> regrouped(String group) {
        return served.get("/api/v1/groups/" + group).json().path("regrouped").findValuesAsText("id");
    }

    private boolean isDifferent() {
        return served.get("/api/v1/groups/g-troops")
                .json()
                .path("findings")
                .path(0)
                .path("decision")
                .path("what")
                .asText()
                .equals("different");
    }

    private static String undoings(String batch) {
        return item("retracted", TROOPS, ",\"undoes\":\"" + batch + ".1\"") + ","
                + item("retracted", AID, ",\"undoes\":\"" + batch + ".2\"");
    }
}
