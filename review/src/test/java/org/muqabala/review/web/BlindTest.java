package org.muqabala.review.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muqabala.review.web.Served.decision;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is blind is told nothing of what the program found and of what colleagues decided, in groups and their lists. */
class BlindTest {
    private static final String BLIND = "lang=en&blind=true&who=amal";

    private final Served served = new Served();

    @AfterEach
    void stop() {
        served.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/groups?", "/api/v1/groups/g-troops?", "/api/v1/groups?decided=false&"})
    void nothingLeaks(String target) {
        Answer before = served.get(target + BLIND);
        served.post(decision("secret-1", "value", ",\"value\":\"secret\",\"note\":\"secret\"")
                .replace("amal", "basma"));
        served.post(decision("secret-2", "relabel", ",\"value\":\"secret\"").replace("amal", "basma"));
        served.post(decision("secret-3", "note", ",\"note\":\"secret\"").replace("amal", "basma"));
        served.post(decision("secret-4", "assign", ",\"value\":\"secret\"").replace("amal", "basma"));
        served.post(decision("secret-5", "different").replace("amal", "basma"));

        Answer after = served.get(target + BLIND);

        assertThat(after.body()).isEqualTo(before.body()).doesNotContain("secret", "basma");
        assertThat(after.body())
                .doesNotContain("\"conflicts\"", "\"refines\"", "\"single\"", "Conflict", "two values", "0.9", "rule")
                .contains("g-troops", "70,000");
    }

    @Test
    void theProgramsVerdictChangesNoByteButWhatThereIsToRead() {
        JsonNode finding = served.get("/api/v1/groups/g-troops?" + BLIND)
                .json()
                .path("findings")
                .path(0);
        for (String hidden :
                List.of("verdict", "verdictInWords", "kind", "kindInWords", "score", "decision", "carried")) {
            assertThat(finding.path(hidden).isNull()).as(hidden).isTrue();
        }
        assertThat(finding.path("reasons")).isEmpty();
        assertThat(finding.path("notes")).isEmpty();
        finding.path("beliefs")
                .forEach(belief -> assertThat(belief.toString())
                        .isEqualTo("{\"what\":null,\"value\":null,\"reason\":\"inferred\"}"));
    }

    @Test
    void onesOwnIsShown() {
        served.post(decision("d1", "no-conflict"));
        served.post(decision("d2", "note", ",\"note\":\"mine\""));
        served.post(decision("d3", "retracted", ",\"undoes\":\"d1\"").replace("amal", "basma"));

        JsonNode finding = served.get("/api/v1/groups/g-troops?" + BLIND)
                .json()
                .path("findings")
                .path(0);

        assertThat(finding.path("decision").path("id").asText()).isEqualTo("d1");
        assertThat(finding.path("beliefs").path("conflict").path("what").asText())
                .isEqualTo("no-conflict");
        assertThat(finding.path("notes").findValuesAsText("note")).containsExactly("mine");
        assertThat(ids("decided=true&" + BLIND)).containsExactly("g-troops");
        assertThat(ids("decided=true&blind=true&who=basma")).isEmpty();
        assertThat(ids("decided=false&blind=true&who=basma")).contains("g-troops");
        assertThat(ids("decided=true")).isEmpty();
    }

    @Test
    void groupsComeAsTheArticlesHaveThemInPagesToo() {
        assertThat(ids("lang=en")).containsExactly("g-troops", "g-call", "g-aid");
        assertThat(ids(BLIND)).containsExactly("g-call", "g-troops", "g-aid");
        assertThat(ids("limit=1&cursor=g-call&" + BLIND)).containsExactly("g-troops");
        assertThat(ids("limit=1&cursor=g-troops&" + BLIND)).containsExactly("g-aid");
        assertThat(ids("limit=1&source=c&" + BLIND)).containsExactly("g-call");
        assertThat(ids("limit=1&cursor=g-troops&source=c&" + BLIND)).containsExactly("g-aid");
    }

    @Test
    void whatWouldTellIsRefused() {
        assertThat(served.get("/api/v1/groups?verdict=conflicts&" + BLIND).status())
                .isEqualTo(400);
        assertThat(served.get("/api/v1/groups?blind=true").status()).isEqualTo(400);
        assertThat(served.get("/api/v1/groups?blind=true&who=%20").status()).isEqualTo(400);
        assertThat(served.get("/api/v1/groups/g-troops?blind=yes&who=amal").status())
                .isEqualTo(400);
    }

    private List<String> ids(String query) {
        JsonNode items = served.get("/api/v1/groups?" + query).json().path("items");
        return java.util.stream.StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.path("id").asText())
                .toList();
    }
}
