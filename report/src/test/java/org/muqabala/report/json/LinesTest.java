package org.muqabala.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.muqabala.claim.Claim;
import org.muqabala.comparison.Comparison;
import org.muqabala.reading.Reading;
import org.muqabala.report.TwoCalls;
import org.muqabala.text.Problem;
import org.muqabala.text.Severity;
import org.muqabala.verdict.Finding;
import org.muqabala.verdict.Verdict;

class LinesTest {
    private static final Comparison COMPARISON = TwoCalls.comparison();

    @Test
    void readingIsOneLine() throws IOException {
        Claim claim = COMPARISON.claims().get(0);
        String line = ReadingJson.line(
                TextNode.valueOf("7"),
                new Reading(claim.figures(), claim.times(), claim.names(), List.of(), List.of()),
                List.of(claim));
        JsonNode node = new ObjectMapper().readTree(line);
        assertThat(line).doesNotContain("\n");
        assertThat(node.fieldNames())
                .toIterable()
                .containsExactly("id", "figures", "times", "names", "speakers", "claims");
        assertThat(node.at("/figures/0/low").asInt()).isEqualTo(7200);
        assertThat(node.at("/figures/0").toString())
                .isEqualTo(node.at("/claims/0/figures/0").toString());
        assertThat(node.at("/times/0/from").asText()).isEqualTo("2021-12-07");
    }

    @Test
    void speakersAreListedOnce() throws IOException {
        Claim denial = COMPARISON.claims().get(3);
        JsonNode node = new ObjectMapper()
                .readTree(ReadingJson.line(
                        IntNode.valueOf(8),
                        new Reading(List.of(), List.of(), List.of(), List.of(), List.of()),
                        List.of(COMPARISON.claims().get(0), denial, denial)));
        assertThat(node.get("speakers")).hasSize(1);
        assertThat(node.at("/speakers/0/name").asText()).isEqualTo("Kremlin");
    }

    @Test
    void badLineIsAnsweredByAProblem() {
        assertThat(ReadingJson.problem(
                        null,
                        new Problem("line-not-json", Severity.ERROR, null, null, List.of("{"), "expected an object")))
                .isEqualTo("{\"id\":null,\"problem\":{\"code\":\"line-not-json\",\"source\":null,\"start\":null,"
                        + "\"end\":null,\"severity\":\"error\",\"args\":[\"{\"],\"message\":\"expected an object\"}}");
    }

    @Test
    void verdictOfAPairIsTheOneThatTellsMost() throws IOException {
        List<Finding> findings = COMPARISON.groups().get(0).findings();
        assertThat(CheckJson.verdict(findings)).isEqualTo("conflicts");
        assertThat(CheckJson.verdict(findings.subList(1, 3))).isEqualTo("refines");
        assertThat(CheckJson.verdict(List.of())).isEqualTo("unrelated");
        assertThat(CheckJson.verdict(COMPARISON.groups().stream()
                        .flatMap(g -> g.findings().stream())
                        .filter(f -> f.verdict() == Verdict.SINGLE)
                        .toList()))
                .isEqualTo("unrelated");
        JsonNode node = new ObjectMapper().readTree(CheckJson.line(IntNode.valueOf(9), findings));
        assertThat(node.fieldNames()).toIterable().containsExactly("id", "verdict", "findings");
        assertThat(node.get("id")).as("an id is given back as it came").isEqualTo(IntNode.valueOf(9));
        assertThat(node.get("findings")).hasSize(3);
    }
}
