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
import org.muqabala.Bundle;
import org.muqabala.ClaimComparison;
import org.muqabala.document.Document;
import org.muqabala.document.Documents;
import org.muqabala.document.ManifestEntry;
import org.muqabala.verdict.Finding;
import org.muqabala.verdict.Group;
import org.muqabala.verdict.Side;
import org.muqabala.verdict.Verdict;

/** Pairs of sentences of which one denies the other, or seems to. */
class DenialCasesTest {
    private static final ClaimComparison COMPARISON = ClaimComparison.standard();

    /** One pair of denials.json; {@code notYet} says why the case is not met. */
    record Case(String language, String a, String b, boolean contradicts, boolean met) {
        @Override
        public String toString() {
            return a + " | " + b;
        }
    }

    static List<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(DenialCasesTest.class.getResourceAsStream("denials.json"))) {
            for (JsonNode node : new ObjectMapper().readTree(in)) {
                cases.add(new Case(
                        node.get("language").asText(),
                        node.get("a").asText(),
                        node.get("b").asText(),
                        node.get("contradicts").asBoolean(),
                        !node.has("notYet")));
            }
        }
        return cases;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void tellsADenialFromWhatOnlyLooksLikeOne(Case one) {
        boolean found = COMPARISON.check(document("a.txt", one, one.a()), document("b.txt", one, one.b())).stream()
                .anyMatch(f -> f.facet() == Facet.POLARITY && f.verdict() == Verdict.CONFLICTS);
        assertThat(found)
                .as(one.met() ? "the case" : "a case marked as not met that is met now: unmark it")
                .isEqualTo(one.contradicts() == one.met());
    }

    @Test
    void quotesWhatDeniesWithWhatIsDenied() {
        Case one = new Case(
                "en",
                "The factory had not received any subsidies. It opened in 2019. The owner lives abroad. Some 300 people work there.",
                "The factory got subsidies of two million euros. The town lies on the coast. The mayor is retiring. A road was built.",
                true,
                true);
        assertThat(COMPARISON.check(document("a.txt", one, one.a()), document("b.txt", one, one.b())))
                .filteredOn(f -> f.verdict() == Verdict.CONFLICTS)
                .flatExtracting(Finding::sides)
                .flatExtracting(Side::evidence)
                .extracting(e -> e.quote().text())
                .containsExactlyInAnyOrder("subsidies", "not received any subsidies");
    }

    /** What was dug without a licence was dug, and who denies having confessed to taking money does not deny taking it. */
    @ParameterizedTest
    @CsvSource({"well-rescue, حفرت", "judge-arrest, تقاضى"})
    void deniesNoMoreOfAStoryThanIsSaid(String bundle, String words) {
        assertThat(Bundle.dev(bundle).comparison().groups())
                .flatExtracting(Group::findings)
                .filteredOn(f -> f.facet() == Facet.POLARITY && f.verdict() == Verdict.CONFLICTS)
                .flatExtracting(Finding::sides)
                .flatExtracting(Side::evidence)
                .noneMatch(e -> e.quote().text().contains(words));
    }

    private static Document document(String file, Case one, String text) {
        return Documents.of(ManifestEntry.of(file).with(null, one.language()), text);
    }
}
