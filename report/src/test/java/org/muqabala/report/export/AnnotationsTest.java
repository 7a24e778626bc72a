package org.muqabala.report.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muqabala.align.Evidence;
import org.muqabala.comparison.Comparison;
import org.muqabala.report.Hostile;
import org.muqabala.report.Odd;
import org.muqabala.report.TwoCalls;
import org.muqabala.report.json.SourceText;

/** annotations.jsonld, read as JSON-LD. */
class AnnotationsTest {
    static List<Comparison> comparisons() {
        return List.of(TwoCalls.comparison(), Odd.comparison(), Hostile.comparison());
    }

    @ParameterizedTest
    @MethodSource("comparisons")
    void everyPieceOfEvidenceIsAnAnnotation(Comparison comparison) throws IOException {
        JsonNode expanded = LinkedData.expanded(Written.text(Format.ANNOTATIONS, comparison));
        JsonNode items = expanded.findValue("https://www.w3.org/ns/activitystreams#items");
        JsonNode list = expanded.findValue("@list");
        long evidence = evidence(comparison).distinct().count();

        assertThat(items).as("the namespace is http").isNull();
        assertThat(list).hasSize((int) evidence);
        for (JsonNode annotation : list) {
            assertThat(annotation.at("/@type/0").asText()).isEqualTo(LinkedData.OA + "Annotation");
            assertThat(annotation.get(LinkedData.OA + "motivatedBy").toString()).contains(LinkedData.OA + "describing");
            JsonNode target = annotation.get(LinkedData.OA + "hasTarget").get(0);
            assertThat(target.get(LinkedData.OA + "hasSource").at("/0/@id").asText())
                    .startsWith("https://desk.example/out/texts/");
            assertThat(target.get(LinkedData.OA + "hasSelector"))
                    .extracting(s -> s.at("/@type/0").asText())
                    .containsExactly(LinkedData.OA + "TextQuoteSelector", LinkedData.OA + "TextPositionSelector");
            assertThat(target.get(LinkedData.OA + "hasSelector").get(1).fieldNames())
                    .toIterable()
                    .contains(LinkedData.OA + "start", LinkedData.OA + "end");
        }
    }

    @ParameterizedTest
    @MethodSource("comparisons")
    void selectorsCutOutTheWordsInCodePoints(Comparison comparison) throws IOException {
        Map<String, int[]> texts = new TreeMap<>();
        comparison
                .documents()
                .forEach(d -> texts.put(
                        SourceText.path(d.text()), d.text().codePoints().toArray()));
        for (JsonNode item : items(comparison)) {
            int[] text = texts.get(item.at("/target/source/id").asText());
            JsonNode quote = item.at("/target/selector/0");
            int start = item.at("/target/selector/1/start").asInt();
            int end = item.at("/target/selector/1/end").asInt();
            int before = Math.max(0, start - 32);
            int behind = Math.min(text.length, end + 32);
            assertThat(new String(text, start, end - start))
                    .isEqualTo(quote.get("exact").asText());
            assertThat(new String(text, before, start - before))
                    .isEqualTo(quote.get("prefix").asText());
            assertThat(new String(text, end, behind - end))
                    .isEqualTo(quote.get("suffix").asText());
        }
    }

    @Test
    void positionsDifferFromTheUnitsOfComparisonJson() throws IOException {
        JsonNode cold = find(Odd.comparison(), "-5.5", "two units");
        int unit = Odd.NORTH.indexOf("-5.5");
        assertThat(cold.at("/target/selector/1/start").asInt())
                .as("three signs of two units stand before it")
                .isEqualTo(unit - 3);
        assertThat(cold.at("/target/selector/0/suffix").asText())
                .isEqualTo(" °C, \"the 👨‍👩‍👧 coldest\" day.\nTh")
                .satisfies(s -> assertThat(s.codePointCount(0, s.length())).isEqualTo(32));
    }

    private static JsonNode find(Comparison comparison, String exact, String as) throws IOException {
        for (JsonNode item : items(comparison)) {
            if (item.at("/target/selector/0/exact").asText().equals(exact)) {
                return item;
            }
        }
        throw new IllegalArgumentException(as);
    }

    @Test
    void bodiesTellWhatItIsEvidenceOf() throws IOException {
        JsonNode item = find(TwoCalls.comparison(), "70 ألف جندي", "seventy thousand");
        List<String> described = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        List<String> links = new ArrayList<>();
        item.get("body").forEach(b -> {
            switch (b.get("purpose").asText()) {
                case "describing" -> described.add(b.get("value").asText());
                case "tagging" -> tags.add(b.get("value").asText());
                default -> links.add(b.get("source").asText());
            }
        });
        assertThat(described)
                .containsExactly(
                        "Conflict; Figure (soldier, deployed): 70,000",
                        "Refinement; Figure (soldier, deployed): 70,000");
        assertThat(tags).containsExactly("conflicts", "refines");
        assertThat(links).containsExactly("urn:muqabala:f1", "urn:muqabala:f2");
        assertThat(item.at("/target/scope").asText()).isEqualTo("https://mashriq.example/1");
    }

    @Test
    void anAddressThatIsNoneIsLeftOut() throws IOException {
        assertThat(items(Hostile.comparison())).noneMatch(i -> i.get("target").has("scope"));
    }

    private static java.util.stream.Stream<Evidence> evidence(Comparison comparison) {
        return comparison.groups().stream()
                .flatMap(g -> g.findings().stream())
                .flatMap(f -> f.sides().stream())
                .flatMap(s -> s.evidence().stream());
    }

    private static JsonNode items(Comparison comparison) throws IOException {
        return new ObjectMapper()
                .readTree(Written.text(Format.ANNOTATIONS, comparison))
                .at("/first/items");
    }
}
