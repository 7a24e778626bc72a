package org.muqabala.report.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muqabala.comparison.Comparison;
import org.muqabala.document.Document;
import org.muqabala.lexicon.ConceptLexicon;
import org.muqabala.report.Hostile;
import org.muqabala.report.Odd;
import org.muqabala.report.TwoCalls;
import org.muqabala.report.decision.Basis;
import org.muqabala.report.decision.Decided;
import org.muqabala.report.decision.Decision;
import org.muqabala.report.decision.Decisions;
import org.muqabala.report.decision.Some;
import org.muqabala.report.decision.Subject;
import org.muqabala.report.decision.What;
import org.muqabala.report.export.material.Material;
import org.muqabala.text.Language;

/** findings.jsonl: a finding a line, each of the shape of the shipped schema and with all that it needs. */
class LinesTest {
    static List<Comparison> comparisons() {
        return List.of(TwoCalls.comparison(), Odd.comparison(), Hostile.comparison());
    }

    @ParameterizedTest
    @MethodSource("comparisons")
    void everyLineFitsTheShippedSchema(Comparison comparison) throws IOException {
        List<String> lines = Written.text(Format.JSONL, comparison).lines().toList();
        long findings =
                comparison.groups().stream().mapToLong(g -> g.findings().size()).sum();

        assertThat(lines).hasSize((int) findings);
        Schema schema = schema();
        for (String line : lines) {
            assertThat(schema.validate(line, InputFormat.JSON)).as(line).isEmpty();
        }
    }

    @Test
    void aLineWithWhatPeopleDecidedFitsItToo() throws IOException {
        Comparison calls = TwoCalls.comparison();
        Subject subject = Subject.of(calls.groups().get(0).findings().get(0));
        Basis basis = new Basis(Map.of("gone", "00"), List.of("70000", "5"));
        Decision decision = Some.decision("d1", What.VALUE, subject).on(basis);
        Decided decided = Decided.of(calls, Decisions.of("review.db", List.of(decision)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Exports(Material.of(calls), Language.ENGLISH, ConceptLexicon.shipped(), decided).write(Format.JSONL, out);
        List<String> lines = out.toString(UTF_8).lines().toList();
        assertThat(lines.get(0))
                .contains("\"decision\":{\"what\":[\"value\"],\"value\":\"70000\"", "\"valuesRemoved\":[\"5\"]");
        assertThat(lines.get(1)).endsWith("\"decision\":null}");
        for (String line : lines) {
            assertThat(schema().validate(line, InputFormat.JSON)).as(line).isEmpty();
        }
        assertThat(schema().validate(lines.get(0).replace("\"assignee\"", "\"assigned\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void schemaRefusesWhatItDoesNotName() throws IOException {
        String line = Written.text(Format.JSONL, TwoCalls.comparison())
                .lines()
                .findFirst()
                .orElseThrow();
        assertThat(schema().validate(line.replace("\"low\":", "\"least\":"), InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema().validate(line.replace("conflicts", "contradicts"), InputFormat.JSON))
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("comparisons")
    void everyQuoteIsCutOutByItsOffsets(Comparison comparison) throws IOException {
        for (JsonNode line : lines(comparison)) {
            for (JsonNode evidence : line.findValues("evidence")) {
                for (JsonNode piece : evidence) {
                    String text = text(comparison, piece.at("/source/id").asText());
                    assertCutsOut(text, piece);
                    assertCutsOut(text, piece.get("claim"));
                }
            }
        }
    }

    private static void assertCutsOut(String text, JsonNode quote) {
        assertThat(text.substring(quote.get("start").asInt(), quote.get("end").asInt()))
                .isEqualTo(quote.get("quote").asText());
    }

    @Test
    void aLineTellsAmountsAndTimesAsSuch() throws IOException {
        List<JsonNode> lines = lines(TwoCalls.comparison());
        JsonNode over = lines.get(0).at("/sides/1");
        assertThat(over.get("low").asInt()).isEqualTo(94_000);
        assertThat(over.get("lowIncluded").asBoolean()).isFalse();
        assertThat(over.get("high").isNull()).isTrue();
        JsonNode day = lines.stream()
                .filter(l -> l.get("facet").asText().equals("date"))
                .findFirst()
                .orElseThrow();
        assertThat(day.at("/sides/0/from").asText()).isEqualTo("2021-12-07");
        assertThat(day.at("/event/id").asText()).isEqualTo("e1");
        assertThat(lines.get(0).get("event").isNull()).isTrue();
    }

    private static List<JsonNode> lines(Comparison comparison) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Written.text(Format.JSONL, comparison).lines().toList()) {
            lines.add(new ObjectMapper().readTree(line));
        }
        return lines;
    }

    private static String text(Comparison comparison, String source) {
        return comparison.documents().stream()
                .filter(d -> d.source().id().equals(source))
                .map(Document::text)
                .findFirst()
                .orElseThrow();
    }

    private static Schema schema() throws IOException {
        try (InputStream in = Format.class.getResourceAsStream("/org/muqabala/report/finding-line.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(in);
        }
    }
}
