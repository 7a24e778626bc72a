package org.muqabala.report.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muqabala.comparison.Comparison;
import org.muqabala.report.Hostile;
import org.muqabala.report.Odd;
import org.muqabala.report.TwoCalls;
import org.muqabala.report.decision.Decided;
import org.muqabala.report.decision.Decision;
import org.muqabala.report.decision.Decisions;
import org.muqabala.report.decision.Some;
import org.muqabala.report.decision.Subject;
import org.muqabala.report.decision.What;
import org.muqabala.report.export.material.Material;
import org.muqabala.text.Language;
import org.muqabala.verdict.Finding;
import org.muqabala.verdict.Verdict;

/** comparison.sarif, held against the published schema. */
class SarifTest {
    static List<Comparison> comparisons() {
        return List.of(TwoCalls.comparison(), Odd.comparison(), Hostile.comparison());
    }

    @ParameterizedTest
    @MethodSource("comparisons")
    void fitsThePublishedSchema(Comparison comparison) throws IOException {
        assertThat(errors(Written.text(Format.SARIF, comparison))).isEmpty();
    }

    @Test
    void aConflictThatPeopleDecidedToBeNoneIsSuppressed() throws IOException {
        Comparison calls = TwoCalls.comparison();
        Finding conflict = calls.groups().stream()
                .flatMap(g -> g.findings().stream())
                .filter(f -> f.verdict() == Verdict.CONFLICTS)
                .findFirst()
                .orElseThrow();
        Decision decision = Some.decision("d1", What.NO_CONFLICT, Subject.of(conflict));
        Decided decided = Decided.of(calls, Decisions.of("review.db", List.of(decision)));
        String sarif = new String(Written.bytes(Format.SARIF, Material.of(calls), Language.ENGLISH, decided), UTF_8);

        assertThat(errors(sarif)).isEmpty();
        for (JsonNode result : new ObjectMapper().readTree(sarif).at("/runs/0/results")) {
            boolean isIt = result.at("/partialFingerprints/muqabalaFinding~1v1")
                    .asText()
                    .equals(conflict.id());
            assertThat(result.get("suppressions"))
                    .as(result.get("ruleId").asText())
                    .hasSize(isIt ? 1 : 0);
        }
        assertThat(sarif).contains("\"suppressions\"").doesNotContain(decision.who());
    }

    @Test
    void theSchemaRefusesWhatItDoesNotName() throws IOException {
        String sarif = Written.text(Format.SARIF, TwoCalls.comparison());
        assertThat(errors(sarif.replace("\"startLine\"", "\"beginLine\""))).isNotEmpty();
        assertThat(errors(sarif.replace("\"warning\"", "\"alarm\""))).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("comparisons")
    void conflictsAndWhatIsUndecidedAreResults(Comparison comparison) throws IOException {
        List<String> told = comparison.groups().stream()
                .flatMap(g -> g.findings().stream())
                .filter(f -> f.verdict() == Verdict.CONFLICTS || f.verdict() == Verdict.UNDECIDED)
                .map(f -> f.id())
                .toList();
        JsonNode run = run(comparison);

        assertThat(run.get("results"))
                .extracting(
                        r -> r.at("/partialFingerprints/muqabalaFinding~1v1").asText())
                .isEqualTo(told);
        for (JsonNode result : run.get("results")) {
            JsonNode rule =
                    run.at("/tool/driver/rules").get(result.get("ruleIndex").asInt());
            assertThat(rule.get("id")).isEqualTo(result.get("ruleId"));
            assertThat(result.get("level")).isEqualTo(rule.at("/defaultConfiguration/level"));
            assertThat(result.get("locations")).hasSize(1);
            assertThat(result.get("relatedLocations")).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("comparisons")
    void regionsCutOutTheirWordsByLineAndByOffset(Comparison comparison) throws IOException {
        JsonNode run = run(comparison);
        Map<Integer, String> texts = new HashMap<>();
        comparison.documents().stream().map(d -> d.text()).distinct().forEach(t -> texts.put(texts.size(), t));
        for (JsonNode place : run.get("results").findValues("physicalLocation")) {
            String text = texts.get(place.at("/artifactLocation/index").asInt());
            JsonNode region = place.get("region");
            String words = region.at("/snippet/text").asText();
            int offset = region.get("charOffset").asInt();
            assertThat(text.substring(offset, offset + region.get("charLength").asInt()))
                    .isEqualTo(words);
            assertThat(at(
                            text,
                            region.get("startLine").asInt(),
                            region.get("startColumn").asInt()))
                    .isEqualTo(offset);
            assertThat(at(
                            text,
                            region.get("endLine").asInt(),
                            region.get("endColumn").asInt()))
                    .isEqualTo(offset + words.length());
        }
    }

    /** The offset of a column of a line, found as an editor would: by splitting at the ends of lines. */
    private static int at(String text, int line, int column) {
        List<String> lines = new ArrayList<>(List.of(text.split("(?<=\n)", -1)));
        return String.join("", lines.subList(0, line - 1)).length() + column - 1;
    }

    @Test
    void theFirstPlaceIsThatOfTheFirstSide() throws IOException {
        JsonNode conflict = run(TwoCalls.comparison()).at("/results/0");
        assertThat(conflict.get("ruleId").asText()).isEqualTo("conflicts/figure");
        assertThat(conflict.at("/message/text").asText())
                .isEqualTo("Figure (soldier, deployed): 70,000 “70 ألف جندي” (المشرق)"
                        + " | more than 94,000 “more than 94,000 troops” (Capital Post)");
        assertThat(conflict.at("/locations/0/physicalLocation/artifactLocation/uri")
                        .asText())
                .isEqualTo("mashriq.txt");
        assertThat(conflict.at("/relatedLocations/0/physicalLocation/artifactLocation/uri")
                        .asText())
                .isEqualTo("post.txt");
        JsonNode undecided = run(TwoCalls.comparison()).at("/results/3");
        assertThat(undecided.get("ruleId").asText()).isEqualTo("undecided/figure");
        assertThat(undecided.get("level").asText()).isEqualTo("note");
    }

    @ParameterizedTest
    @MethodSource("comparisons")
    void addressesOfFilesAreAddresses(Comparison comparison) throws IOException {
        for (JsonNode uri : run(comparison).findValues("uri")) {
            assertThat(URI.create(uri.asText()).toASCIIString()).isEqualTo(uri.asText());
        }
        assertThat(run(Odd.comparison()).at("/artifacts/1/location/uri").asText())
                .isEqualTo("news/south%2C%202.txt");
    }

    @Test
    void signsThatMeanSomethingInAMessageAreEscaped() throws IOException {
        for (JsonNode message : run(Hostile.comparison()).findValues("message")) {
            String text = message.get("text").asText();
            assertThat(text.replace("\\[", "").replace("\\]", "")).doesNotContain("[", "]");
            assertThat(text.replace("{{", "").replace("}}", "")).doesNotContain("{", "}");
        }
    }

    private static JsonNode run(Comparison comparison) throws IOException {
        return new ObjectMapper()
                .readTree(Written.text(Format.SARIF, comparison))
                .at("/runs/0");
    }

    private static List<Error> errors(String json) throws IOException {
        try (InputStream in = SarifTest.class.getResourceAsStream("sarif-2.1.0-rtm.5.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                    .getSchema(in)
                    .validate(json, InputFormat.JSON, c -> c.executionConfig(e -> e.formatAssertionsEnabled(true)));
        }
    }
}
