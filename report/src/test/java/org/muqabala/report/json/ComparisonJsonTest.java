package org.muqabala.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muqabala.comparison.Comparison;
import org.muqabala.document.Document;
import org.muqabala.document.Part;
import org.muqabala.document.Source;
import org.muqabala.report.TwoCalls;
import org.muqabala.text.Span;

class ComparisonJsonTest {
    @TempDir
    private Path folder;

    @Test
    void fitsTheShippedSchema() throws IOException {
        assertThat(Contract.errors(json(TwoCalls.comparison()))).isEmpty();
    }

    @Test
    void schemaRefusesWhatTheContractDoesNotName() throws IOException {
        String json = json(TwoCalls.comparison());
        assertThat(Contract.errors(json.replace("\"conflicts\"", "\"contradicts\"")))
                .isNotEmpty();
        assertThat(Contract.errors(json.replace("\"bound\": \"over\"", "\"bond\": \"over\"")))
                .isNotEmpty();
    }

    @Test
    void everyQuoteIsCutOutByItsOffsets() throws IOException {
        assertThat(Contract.cutsOutEveryQuote(written(TwoCalls.comparison()), folder))
                .isGreaterThan(50);
    }

    @Test
    void figuresSayWhatTheContractAsksFor() throws IOException {
        JsonNode figures = written(TwoCalls.comparison()).get("claims").findValues("figures").stream()
                .filter(f -> f.toString().contains("94,000"))
                .findFirst()
                .orElseThrow();
        assertThat(figures.get(0).toPrettyString().replace("\r\n", "\n")).isEqualTo("""
                        {
                          "quote" : "more than 94,000",
                          "start" : 147,
                          "end" : 163,
                          "kind" : "count",
                          "low" : 94000,
                          "high" : null,
                          "bound" : "over",
                          "nominal" : null,
                          "unit" : null,
                          "of" : "troops",
                          "role" : "deployed",
                          "alternatives" : [ ]
                        }""".stripIndent());
    }

    @Test
    void slotAndFindingSayWhatTheContractAsksFor() throws IOException {
        JsonNode group = written(TwoCalls.comparison()).get("groups").get(0);
        assertThat(group.get("slot").toString())
                .isEqualTo(
                        "{\"question\":\"figure of soldier, deployed\",\"of\":\"soldier\",\"unit\":null,\"role\":\"deployed\",\"period\":null}");
        JsonNode finding = group.get("findings").get(0);
        assertThat(finding.fieldNames())
                .toIterable()
                .containsExactly("id", "facet", "verdict", "kind", "score", "explanation", "sides");
        assertThat(finding.get("kind").asText()).isEqualTo("bound");
        assertThat(finding.at("/explanation/contribution").decimalValue()).isEqualByComparingTo("0.9");
    }

    @Test
    void claimNamesItsEventAndItsSpeaker() throws IOException {
        JsonNode claims = written(TwoCalls.comparison()).get("claims");
        assertThat(claims.get(0).get("event").asText()).isEqualTo("e1");
        assertThat(claims.get(1).get("event").isNull()).isTrue();
        assertThat(claims.get(0).get("speaker").isNull()).isTrue();
        assertThat(claims.get(3).at("/speaker/name").asText()).isEqualTo("Kremlin");
        assertThat(claims.get(3).get("polarity").asText()).isEqualTo("denied");
    }

    @Test
    void bytesHangOnNothingButTheComparison() throws IOException {
        String json = json(TwoCalls.comparison());
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(json(TwoCalls.comparison())).isEqualTo(json);
        } finally {
            Locale.setDefault(before);
        }
        assertThat(json).doesNotContain("\r").endsWith("}\n");
    }

    @Test
    void halfASurrogatePairStopsNothing() throws IOException {
        Document document = new Document(
                new Source("odd", "odd.txt", "half \uD83D a pair", null, null, null, null, "und"),
                "half \uD83D a pair",
                List.of(),
                List.of(),
                List.of());
        Comparison odd = new Comparison(List.of(document), List.of(), List.of(), List.of(), List.of(), List.of());
        JsonNode source = written(odd).get("sources").get(0);
        assertThat(source.get("title").asText()).isEqualTo("half ? a pair");
        assertThat(Files.readString(folder.resolve(source.get("text").asText())))
                .isEqualTo("half ? a pair");
    }

    @Test
    void partsInOtherLanguagesAreTold_andReadBack() throws IOException {
        Source source = new Source("a", "a.txt", null, null, null, null, null, "ar");
        List<Part> parts = List.of(new Part(new Span(5, 12), "en"));
        Document document = new Document(source, "نص.\n\nA text.\n", List.of(), List.of(), parts, List.of());
        Comparison mixed = new Comparison(List.of(document), List.of(), List.of(), List.of(), List.of(), List.of());
        assertThat(Contract.errors(json(mixed))).isEmpty();
        JsonNode written = written(mixed).get("sources").get(0).get("parts");
        assertThat(written.toString()).isEqualTo("[{\"start\":5,\"end\":12,\"language\":\"en\"}]");
        assertThat(ComparisonReader.read(folder.resolve(ComparisonJson.FILE))
                        .documents()
                        .get(0)
                        .parts())
                .isEqualTo(parts);
    }

    private JsonNode written(Comparison comparison) throws IOException {
        return Contract.written(comparison, folder);
    }

    private static String json(Comparison comparison) throws IOException {
        StringWriter out = new StringWriter();
        ComparisonJson.write(comparison, Map.of("lang", "ar"), out);
        return out.toString();
    }
}
