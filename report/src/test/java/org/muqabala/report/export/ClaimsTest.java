package org.muqabala.report.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muqabala.comparison.Comparison;
import org.muqabala.report.Hostile;
import org.muqabala.report.Odd;
import org.muqabala.report.TwoCalls;

/** claims.jsonld, read as JSON-LD. */
class ClaimsTest {
    /** What schema.org gives the types that are used, as far as the export uses it. */
    private static final Map<String, Set<String>> PROPERTIES = Map.of(
            "Claim",
            Set.of("name", "text", "inLanguage", "keywords", "author", "appearance", "firstAppearance", "identifier"),
            "CreativeWork",
            Set.of("url", "headline", "publisher", "datePublished", "inLanguage", "hasPart"),
            "Quotation",
            Set.of("text"),
            "Organization",
            Set.of("name", "alternateName"),
            "Person",
            Set.of("name", "alternateName"),
            "PropertyValue",
            Set.of("propertyID", "value"));

    static List<Comparison> comparisons() {
        return List.of(TwoCalls.comparison(), Odd.comparison(), Hostile.comparison());
    }

    @ParameterizedTest
    @MethodSource("comparisons")
    void isJsonLdOfTypesAndPropertiesOfSchemaOrg(Comparison comparison) throws IOException {
        JsonNode expanded = LinkedData.expanded(Written.text(Format.CLAIMS, comparison));

        assertThat(expanded).isNotEmpty().allSatisfy(ClaimsTest::assertOfSchemaOrg);
        assertThat(expanded).extracting(n -> n.at("/@type/0").asText()).containsOnly(LinkedData.SCHEMA + "Claim");
        assertThat(expanded)
                .extracting(n -> n.get("@id").asText())
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("urn:muqabala:answer-[0-9a-f]{10}"));
    }

    private static void assertOfSchemaOrg(JsonNode node) {
        String type = node.at("/@type/0").asText().replace(LinkedData.SCHEMA, "");
        node.properties().forEach(field -> {
            if (!field.getKey().startsWith("@")) {
                String name = field.getKey().replace(LinkedData.SCHEMA, "");
                assertThat(PROPERTIES.getOrDefault(type, Set.of("name", "alternateName")))
                        .as(type)
                        .contains(name);
                for (JsonNode value : field.getValue()) {
                    if (value.isObject() && !value.has("@value") && value.size() > 1) {
                        assertOfSchemaOrg(value);
                    }
                }
            }
        });
    }

    @Test
    void anAnswerAppearsInEverySourceThatGivesIt() throws IOException {
        JsonNode claim = named("2 hours", "Duration");
        assertThat(claim.get("appearance"))
                .extracting(a -> a.get("url").asText())
                .containsExactly("https://mashriq.example/1", "https://post.example/1");
        assertThat(claim.at("/firstAppearance/@id").asText()).isEqualTo("https://mashriq.example/1");
        assertThat(claim.at("/firstAppearance/datePublished").asText()).isEqualTo("2021-12-07");
        assertThat(claim.get("text").asText()).startsWith("تحدث الرئيسان ساعتين");
        assertThat(claim.get("inLanguage").asText()).isEqualTo("ar");
        assertThat(claim.has("author")).isFalse();
        assertThat(claim.at("/appearance/1/hasPart/0/text").asText()).startsWith("The two leaders spoke");
    }

    @Test
    void anAnswerOfSeveralFindingsIsOneClaimThatNamesThemAll() throws IOException {
        JsonNode claim = named("70,000", "Figure");
        assertThat(texts(claim.get("keywords"))).containsExactly("conflicts", "refines", "figure");
        assertThat(claim.get("identifier"))
                .extracting(i -> i.get("value").asText())
                .containsExactly("f1", "f2");
    }

    @Test
    void whoIsSaidToHaveSaidItIsTheAuthor() throws IOException {
        JsonNode denial = named("Denied", "Denial");
        assertThat(denial.at("/author/0/name").asText()).isEqualTo("Kremlin");
        assertThat(denial.at("/author/0/@type").asText()).isEqualTo("Organization");
        JsonNode figure = named("more than 94,000", "Figure");
        assertThat(figure.at("/author/0/name").asText()).isEqualTo("Ukrainian authorities");
        assertThat(figure.at("/author/0").has("@type"))
                .as("whether they are people or a body nobody told")
                .isFalse();
    }

    @Test
    void articlesOfOneSourceAreArticlesOfTheirOwn() throws IOException {
        Set<String> ids = new HashSet<>();
        for (JsonNode claim : graph(Odd.comparison())) {
            claim.get("appearance").forEach(a -> ids.add(a.get("@id").asText()));
        }
        assertThat(ids)
                .containsExactlyInAnyOrder(
                        "https://north.example/1",
                        "urn:muqabala:source:south%2C%202#0",
                        "urn:muqabala:source:south%2C%202#" + Odd.SOUTH.indexOf("Second"));
    }

    @Test
    void whoSetsItIntoAPageSetsInNoMarkUp() throws IOException {
        for (Format format : List.of(Format.CLAIMS, Format.ANNOTATIONS)) {
            assertThat(Written.text(format, Hostile.comparison()))
                    .doesNotContain("<", ">", "&")
                    .contains("\\u003Cscript\\u003E");
        }
        assertThat(graph(Hostile.comparison()).get(0).get("text").asText()).isEqualTo(Hostile.ATTACK);
    }

    @Test
    void theDesksOwnDraftIsPublishedNowhere() throws IOException {
        Comparison draft = TwoCalls.comparison().withDraft("post");
        for (JsonNode claim : graph(draft)) {
            assertThat(claim.get("appearance"))
                    .isNotEmpty()
                    .noneMatch(a -> a.path("url").asText().contains("post.example"));
        }
        assertThat(graph(draft)).hasSizeLessThan(graph(TwoCalls.comparison()).size());
    }

    private static JsonNode named(String value, String facet) throws IOException {
        for (JsonNode claim : graph(TwoCalls.comparison())) {
            String name = claim.get("name").asText();
            if (name.startsWith(facet) && name.endsWith(": " + value)) {
                return claim;
            }
        }
        throw new IllegalArgumentException("no claim " + facet + " … " + value);
    }

    private static JsonNode graph(Comparison comparison) throws IOException {
        return new ObjectMapper()
                .readTree(Written.text(Format.CLAIMS, comparison))
                .get("@graph");
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(t -> texts.add(t.asText()));
        return texts;
    }
}
