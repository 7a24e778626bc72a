package org.muqabala.review.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muqabala.review.web.Served.decision;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muqabala.report.decision.DecisionJson;

class ExportsTest {
    private final Served served = new Served();

    @AfterEach
    void stop() {
        served.close();
    }

    @ParameterizedTest
    @CsvSource({
        "jsonl, application/jsonl, findings.jsonl",
        "csv, text/csv, findings.csv",
        "xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, comparison.xlsx",
        "claims, application/ld+json, claims.jsonld",
        "claimreview, application/ld+json, claimreview.jsonld",
        "annotations, application/ld+json, annotations.jsonld",
        "sarif, application/sarif+json, comparison.sarif",
        "decisions, application/jsonl, decisions.jsonl"
    })
    void everyFormatIsAnAttachmentOfItsName(String format, String type, String file) {
        Answer answer = served.get("/api/v1/exports/" + format);

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.header("Content-Type").split(";", -1)[0]).isEqualTo(type);
        assertThat(answer.header("Content-Disposition")).isEqualTo("attachment; filename=\"" + file + "\"");
        assertThat(answer.body().isEmpty()).isEqualTo(format.equals("decisions"));
        assertThat(served.get("/api/v1/exports").json())
                .anyMatch(e -> e.path("format").asText().equals(format)
                        && e.path("file").asText().equals(file));
    }

    @Test
    void theDecisionsAreTheWholeLogAsItsLines() {
        served.post(decision("d1", "conflict"));
        served.post(decision("d2", "retracted", ",\"undoes\":\"d1\""));

        String lines = served.get("/api/v1/exports/decisions").body();

        assertThat(lines.lines().map(DecisionJson::decision))
                .containsExactly(
                        served.store.since(0, 9).get(0).decision(),
                        served.store.since(0, 9).get(1).decision());
    }

    @Test
    void theTablesTellOfDecisionsAndRunNoFormulaOfThem() {
        String link = "=HYPERLINK(\\\"https://evil.example\\\")";
        served.post(decision("d1", "value", ",\"value\":\"" + link + "\",\"note\":\"@SUM(1)\""));

        String csv = served.get("/api/v1/exports/csv").body();

        assertThat(csv).contains("HYPERLINK", "SUM(1)", "amal");
        for (String formula : List.of("=HYPERLINK", "@SUM")) {
            assertThat(csv).contains("'" + formula).doesNotContain("," + formula, "\"" + formula, "\n" + formula);
        }
        assertThat(served.get("/api/v1/exports/jsonl").body()).contains("HYPERLINK", "\"decision\"");
    }

    @Test
    void whatIsDecidedIsPublishedWhereItCanBe() {
        String review = "{\"claimReviewed\":\"c\",\"rating\":\"false</script>\",\"url\":\"https://desk.example/1\","
                + "\"datePublished\":\"2026-01-05\",\"author\":{\"type\":\"Organization\",\"name\":\"Desk\"}";
        String ofOneSide = review + ",\"itemReviewed\":{\"claim\":\"c-troops-a\",\"quote\":\"70 ألف\"}}";
        served.post(decision("d1", "conflict", ",\"review\":" + ofOneSide));

        String published = served.get("/api/v1/exports/claimreview").body();

        assertThat(published).contains("ClaimReview", "https://desk.example/1").doesNotContain("</script>");
        assertThat(refused()).isEmpty();
        served.post(decision("d2", "conflict", ",\"review\":" + review + "}"));
        assertThat(refused()).hasSize(1);
        assertThat(refused().get(0).asText()).contains("d2", "review.itemReviewed");
    }

    private JsonNode refused() {
        for (JsonNode export : served.get("/api/v1/exports").json()) {
            if (export.path("format").asText().equals("claimreview")) {
                return export.path("refused");
            }
        }
        throw new AssertionError("no claimreview");
    }

    @Test
    void theComparisonIsAnsweredWhereItIsThere() {
        Answer answer = served.get("/api/v1/exports/json");

        assertThat(answer.status()).isEqualTo(404);
        JsonNode problem = answer.json();
        assertThat(problem.path("detail").asText()).contains("compare again").doesNotContain("/");
    }
}
