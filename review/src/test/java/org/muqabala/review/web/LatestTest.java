package org.muqabala.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muqabala.report.decision.Decision;
import org.muqabala.report.decision.What;
import org.muqabala.review.log.DecisionStore;

/** What somebody decides last is what holds, whatever the clocks say. */
class LatestTest {
    private final Served served = new Served();

    @AfterEach
    void stop() {
        served.close();
    }

    private JsonNode held() {
        return served.get("/api/v1/groups/g-troops")
                .json()
                .path("findings")
                .path(0)
                .path("decision");
    }

    /** A colleague whose clock goes ahead, or this machine before its clock was set back. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-01-05T09:30:01Z", "2030-01-01T00:00:00Z"})
    void aDecisionIsBehindThoseThatAreKnownOfItsSubject(Instant ahead) {
        served.post(Served.decision("d1", "conflict"));
        Decision known = served.store.decisions().get(0);
        served.store.append(
                new Decision(
                        "elsewhere", What.CONFLICT, known.subject(), null, "basma", ahead, null, known.basis(), null),
                DecisionStore.ANY);
        assertThat(served.post(Served.decision("d2", "no-conflict")).status()).isEqualTo(201);

        assertThat(held().path("id").asText()).isEqualTo("d2");
    }

    @Test
    void ofABatchTheLastOnASubjectHolds() {
        List<String> items = IntStream.rangeClosed(1, 10)
                .mapToObj(i -> "{\"what\":\"" + (i == 10 ? "no-conflict" : "conflict") + "\",\"evidence\":"
                        + Served.TROOPS + "}")
                .toList();
        String all = String.join(",", items);
        assertThat(served.postBatch(Served.batch("b", all)).status()).isEqualTo(201);
        assertThat(served.postBatch(Served.batch("b", all)).status())
                .as("again")
                .isEqualTo(200);
        assertThat(held().path("id").asText()).isEqualTo("b.10");

        assertThat(served.postBatch(Served.batch("a", all)).status()).isEqualTo(201);
        assertThat(held().path("id").asText()).isEqualTo("a.10");
    }
}
