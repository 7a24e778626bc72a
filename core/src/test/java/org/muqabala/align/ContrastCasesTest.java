package org.muqabala.align;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.muqabala.ClaimComparison;
import org.muqabala.document.Document;
import org.muqabala.document.Documents;
import org.muqabala.document.ManifestEntry;
import org.muqabala.text.Explanation;
import org.muqabala.verdict.Finding;
import org.muqabala.verdict.Verdict;

/** Pairs of headlines of which one contradicts the other, rewords it or has nothing to do with it. */
class ContrastCasesTest {
    private static final ClaimComparison COMPARISON = ClaimComparison.standard();

    /** One pair of contrasts.json. */
    record Case(String language, String a, String b, String expected) {
        @Override
        public String toString() {
            return a + " | " + b;
        }
    }

    static List<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(ContrastCasesTest.class.getResourceAsStream("contrasts.json"))) {
            for (JsonNode node : new ObjectMapper().readTree(in)) {
                cases.add(new Case(
                        node.get("language").asText(),
                        node.get("a").asText(),
                        node.get("b").asText(),
                        node.get("expected").asText()));
            }
        }
        return cases;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void tellsWhatTwoHeadlinesAreToEachOther(Case one) {
        assertThat(verdict(check(one.language(), one.a(), one.b()))).isEqualTo(one.expected());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void noHeadlineConflictsWithItself(Case one) {
        assertThat(verdict(check(one.language(), one.a(), one.a()))).isEqualTo("rewords");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theOrderOfTwoHeadlinesChangesNothing(Case one) {
        assertThat(verdict(check(one.language(), one.b(), one.a()))).isEqualTo(one.expected());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The farmer has 30 days to appeal.              | The farmer will not appeal.
            Police said the fire was started deliberately. | The mayor denied that the fire was deliberate.
            """)
    void whatOneTextDeniesIsNoAgreement(String a, String b) {
        assertThat(check("en", a, b)).noneMatch(f -> f.facet() == Facet.POLARITY && f.verdict() == Verdict.AGREES);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Fire destroys old market in central Lima     | Fire destroys old market in central Bogota   | PLACE    | rule.other-place      | Lima     | Bogota
            Wheat prices rise after poor harvest         | Wheat prices fall after poor harvest         | POLARITY | rule.opposite         | prices rise | prices fall
            Police arrest two men before the final       | Police arrest two men after the final        | POLARITY | rule.contrast.turn    | before   | after
            Italy accuses Greece of breaking the rules   | Greece accuses Italy of breaking the rules   | ACTOR    | rule.contrast.swapped | Italy    | Greece
            """)
    void saysWhereTheyDiffer(String a, String b, Facet facet, String rule, String wordsA, String wordsB) {
        List<Finding> conflicts = check("en", a, b).stream()
                .filter(f -> f.verdict() == Verdict.CONFLICTS && f.facet() == facet)
                .toList();

        assertThat(conflicts).hasSize(1);
        List<Explanation> why = conflicts.get(0).explanation().children();
        assertThat(why.get(why.size() - 1).code()).isEqualTo(rule);
        assertThat(conflicts.get(0).sides().stream()
                        .map(s -> s.evidence().get(0).quote().text()))
                .containsExactlyInAnyOrder(wordsA, wordsB);
    }

    @Test
    void tellsWhatSpeaksForAConflictAndAgainst() {
        List<Finding> findings = check("en", "Nurses in Lisbon strike over pay", "Teachers in Lisbon strike over pay");

        Explanation joined = findings.get(0).explanation().children().get(0);
        assertThat(joined.code()).isEqualTo("slot.contrast");
        assertThat(joined.children().stream()
                        .mapToDouble(Explanation::contribution)
                        .sum())
                .isEqualTo(joined.contribution());
        assertThat(joined.children()).extracting(Explanation::part).contains("one-in-place", "shared", "base");
    }

    private static List<Finding> check(String language, String a, String b) {
        return COMPARISON.check(document("a.txt", language, a), document("b.txt", language, b));
    }

    /** As the command check prints it; who says the same in the same words rewords nothing, but is not told apart here. */
    private static String verdict(List<Finding> findings) {
        if (findings.stream().anyMatch(f -> f.verdict() == Verdict.CONFLICTS)) {
            return "conflicts";
        }
        boolean related = findings.stream()
                .anyMatch(f -> f.verdict() == Verdict.AGREES
                        || f.verdict() == Verdict.REWORDS
                        || f.verdict() == Verdict.REFINES);
        return related ? "rewords" : "unrelated";
    }

    private static Document document(String file, String language, String text) {
        return Documents.of(ManifestEntry.of(file).with(null, language), text);
    }
}
