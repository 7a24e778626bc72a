package org.muqabala.report.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muqabala.comparison.Comparison;
import org.muqabala.lexicon.ConceptLexicon;
import org.muqabala.report.Hostile;
import org.muqabala.report.TwoCalls;
import org.muqabala.report.decision.Decided;
import org.muqabala.report.decision.DecisionReader;
import org.muqabala.report.decision.Decisions;
import org.muqabala.report.decision.Findings;
import org.muqabala.report.export.material.Material;
import org.muqabala.text.Language;

/** claimreview.jsonld: people's decisions and nothing else. */
class ClaimReviewTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String REVIEW = """
            {"claimReviewed": "Russia massed 70,000 troops.", "rating": "Too low", "url": "https://desk.example/1",\
             "author": {"type": "Organization", "name": "The desk", "url": "https://desk.example/"},\
             "datePublished": "2022-01-05", "itemReviewed": {"claim": "m2", "quote": "70 ألف جندي"}}""";

    private static final String DECISION = """
            {"finding": "f1", "what": "value", "value": "(94000, )", "who": "Layla", "when": "2022-01-05T09:30:00Z",\
             "note": "not for print", "review": %s}""".formatted(REVIEW);

    /** What came of a file of decisions. */
    private record Outcome(String json, List<String> refused) {
        JsonNode graph() throws IOException {
            return JSON.readTree(json).get("@graph");
        }
    }

    @Test
    void aDecisionIsAReviewWithTheFieldsThatToolsAskFor() throws IOException {
        Outcome outcome = outcome(DECISION);
        JsonNode review = outcome.graph().get(0);

        assertThat(outcome.refused()).isEmpty();
        assertThat(review.get("@type").asText()).isEqualTo("ClaimReview");
        assertThat(review.get("claimReviewed").asText()).isEqualTo("Russia massed 70,000 troops.");
        assertThat(review.get("url").asText()).isEqualTo("https://desk.example/1");
        assertThat(review.at("/author/name").asText()).isEqualTo("The desk");
        assertThat(review.at("/reviewRating/@type").asText()).isEqualTo("Rating");
        assertThat(review.at("/reviewRating/alternateName").asText()).isEqualTo("Too low");
        assertThat(review.get("datePublished").asText()).isEqualTo("2022-01-05");
        assertThat(review.at("/itemReviewed/@type").asText()).isEqualTo("Claim");
        assertThat(review.at("/itemReviewed/appearance")).hasSize(1);
        assertThat(review.at("/itemReviewed/appearance/0/url").asText()).isEqualTo("https://mashriq.example/1");
        assertThat(outcome.json()).as("a note is for colleagues").doesNotContain("not for print", "Layla");
    }

    @Test
    void isJsonLd() throws IOException {
        JsonNode expanded = LinkedData.expanded(outcome(DECISION).json());
        assertThat(expanded.at("/0/@type/0").asText()).isEqualTo(LinkedData.SCHEMA + "ClaimReview");
        assertThat(expanded.get(0).fieldNames())
                .toIterable()
                .contains(
                        LinkedData.SCHEMA + "claimReviewed",
                        LinkedData.SCHEMA + "url",
                        LinkedData.SCHEMA + "author",
                        LinkedData.SCHEMA + "reviewRating",
                        LinkedData.SCHEMA + "datePublished",
                        LinkedData.SCHEMA + "itemReviewed");
    }

    @Test
    void noReviewIsMadeOfAMachinesFinding() throws IOException {
        assertThat(outcome("").graph()).isEmpty();
        assertThat(Written.text(Format.CLAIMREVIEW, TwoCalls.comparison())).doesNotContain("ClaimReview");
    }

    @ParameterizedTest
    @ValueSource(strings = {"claimReviewed", "rating", "url", "author", "datePublished", "itemReviewed"})
    void aReviewThatLacksAFieldIsRefusedAndTheOthersAreWritten(String field) throws IOException {
        ObjectNode lacking = (ObjectNode) JSON.readTree(DECISION);
        ((ObjectNode) lacking.get("review")).remove(field);
        Outcome outcome = outcome(lacking + "\n\n" + DECISION);

        assertThat(outcome.refused())
                .singleElement()
                .asString()
                .startsWith("decisions.jsonl:1: \"review." + field + "\": expected ")
                .contains("found none");
        assertThat(outcome.graph()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            "what": "value"            | "what": "perhaps"      | "what": expected same, maybe, different, conflict, no-conflict, value,
            "what": "value"            | "whit": "value"        | "what": expected same, maybe, different, conflict, no-conflict, value,
            "value": "(94000, )"       | "value": ""            | "value": expected text, found none
            "who": "Layla"             | "who": 7               | "who": expected text in quotation marks, found other JSON
            "when": "2022-01-05T09:30:00Z" | "when": "2022-01-05T09:30:00+03:00" | "when": expected a moment in UTC
            "when": "2022-01-05T09:30:00Z" | "when": "soon"     | "when": expected a moment in UTC
            "finding": "f1"            | "finding": "f99"       | "finding": expected the id of a finding of this comparison, found "f99"
            "finding": "f1"            | "found": "f1"          | "evidence": expected a list of {"claim", "quote"}, or "finding" with the id of one, found neither
            "finding": "f1"            | "evidence": {}         | "evidence": expected a list
            "finding": "f1"            | "evidence": [{"claim": "m2"}] | "evidence[0].quote": expected the words of a piece of evidence, found none
            "finding": "f1"            | "evidence": [{"claim": "m2", "quote": "70"}] | "evidence": expected pieces of evidence that one finding
            "url": "https://desk.example/1" | "url": "javascript:alert(1)" | "review.url": expected an address that begins with https://
            "datePublished": "2022-01-05" | "datePublished": "5 January" | "review.datePublished": expected a day
            "type": "Organization"     | "type": "Robot"        | "review.author.type": expected Organization or Person, found "Robot"
            "name": "The desk"         | "nom": "x"             | "review.author.name": expected the name
            "quote": "70 ألف جندي"     | "quote": "70"          | "review.itemReviewed": expected evidence
            {"finding"                 | ["finding"             | expected a JSON object, found
            """)
    void whatIsWrongIsToldWithItsLineAndField(String right, String wrong, String message) throws IOException {
        assertThat(DECISION).contains(right);
        Outcome outcome = outcome(DECISION + "\n" + DECISION.replace(right, wrong));

        assertThat(outcome.refused())
                .singleElement()
                .asString()
                .startsWith("decisions.jsonl:2: ")
                .contains(message);
        assertThat(outcome.graph()).hasSize(1);
    }

    @Test
    void aDecisionMayHangOnEvidenceAlone() throws IOException {
        String evidence = "\"evidence\": [{\"claim\": \"p2\", \"quote\": \"more than 94,000 troops\"},"
                + " {\"claim\": \"m2\", \"quote\": \"70 ألف جندي\"}]";
        assertThat(outcome(DECISION.replace("\"finding\": \"f1\"", evidence)).graph())
                .hasSize(1);
        assertThat(outcome(DECISION.replace("\"finding\": \"f1\"", "\"finding\": \"as it was\", " + evidence))
                        .graph())
                .as("the finding has another id now")
                .hasSize(1);
    }

    @Test
    void ofSeveralDecisionsOnASideTheLatestHoldsWhereverItStands() throws IOException {
        Outcome outcome =
                outcome(DECISION.replace("Too low", "Unproven").replace("T09:30", "T10:30") + "\n" + DECISION);
        assertThat(outcome.graph()).hasSize(1);
        assertThat(outcome.graph().at("/0/reviewRating/alternateName").asText()).isEqualTo("Unproven");
    }

    @Test
    void aDecisionCanBeTakenBackAndDecidedAnew() throws IOException {
        String retracted =
                "{\"finding\": \"f1\", \"what\": \"retracted\", \"who\": \"Omar\", \"when\": \"2022-01-06T00:00:00Z\"}";
        assertThat(outcome(DECISION + "\n" + retracted).graph()).isEmpty();
        assertThat(outcome(DECISION.replace("2022-01-05T09", "2022-01-07T09") + "\n" + retracted + "\n" + DECISION)
                        .graph())
                .hasSize(1);
    }

    @Test
    void aDecisionWithoutAReviewIsKeptForTheDeskAlone() throws IOException {
        Outcome outcome = outcome("{\"finding\": \"f1\", \"what\": \"no-conflict\", \"who\": \"Omar\","
                + " \"when\": \"2022-01-06T00:00:00Z\", \"note\": \"two counts\"}");
        assertThat(outcome.refused()).isEmpty();
        assertThat(outcome.graph()).isEmpty();
    }

    @Test
    void aFindingOfOneSideNeedsNoItem() throws IOException {
        ObjectNode decision = (ObjectNode) JSON.readTree(DECISION);
        decision.put("finding", "f6");
        ((ObjectNode) decision.get("review")).remove("itemReviewed");
        assertThat(outcome(decision.toString()).graph().at("/0/itemReviewed/appearance"))
                .hasSize(2);
    }

    @Test
    void hostileTextStaysText() throws IOException {
        Comparison hostile = Hostile.comparison();
        String finding = hostile.groups().get(1).findings().get(0).id();
        ObjectNode decision = (ObjectNode) JSON.readTree(DECISION);
        decision.put("finding", finding);
        ObjectNode review = (ObjectNode) decision.get("review");
        review.put("claimReviewed", Hostile.ATTACK).put("rating", Hostile.ATTACK);
        review.putObject("itemReviewed").put("claim", "c<2>").put("quote", "reversed");
        Outcome outcome = outcome(hostile, decision.toString());

        assertThat(outcome.refused()).isEmpty();
        assertThat(outcome.json()).doesNotContain("<", ">", "&");
        assertThat(outcome.graph().at("/0/claimReviewed").asText()).isEqualTo(Hostile.ATTACK);
        assertThat(outcome.graph().at("/0/itemReviewed/appearance/0").has("url"))
                .as("an address that is none is left out")
                .isFalse();
    }

    private Outcome outcome(String lines) throws IOException {
        return outcome(TwoCalls.comparison(), lines);
    }

    private Outcome outcome(Comparison comparison, String lines) throws IOException {
        Decisions decisions =
                DecisionReader.of("decisions.jsonl", lines.getBytes(UTF_8), Findings.of(comparison.groups()));
        Decided decided = Decided.of(comparison, decisions);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<String> refused = new ArrayList<>(decisions.refusals());
        refused.addAll(new Exports(Material.of(comparison), Language.ENGLISH, ConceptLexicon.shipped(), decided)
                .write(Format.CLAIMREVIEW, out));
        return new Outcome(out.toString(UTF_8), refused);
    }
}
