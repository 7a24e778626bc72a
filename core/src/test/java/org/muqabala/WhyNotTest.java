package org.muqabala;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.muqabala.align.Facet;
import org.muqabala.align.WhyNot;
import org.muqabala.claim.Claim;
import org.muqabala.document.Document;
import org.muqabala.document.Documents;
import org.muqabala.text.Explanation;

/** Why two claims are not joined is told by the condition that fails. */
class WhyNotTest {
    private static final ClaimComparison COMPARISON = ClaimComparison.standard();

    @Test
    void whatSharesNothingDoesNotMeet() {
        WhyNot why = whyNot("Two people died in the fire in Madrid.", "The orchestra tunes its violins.");

        assertThat(why.meeting().suffices()).isFalse();
        assertThat(why.meeting().needed()).isEqualTo(2);
        assertThat(why.values()).isEmpty();
        assertThat(why.wording().suffices()).isFalse();
        assertThat(why.denials().acts()).isEmpty();
    }

    @Test
    void theDeadAndTheInjuredExcludeEachOther() {
        WhyNot why =
                whyNot("Two people died in the fire in Madrid.", "Seven people were injured in the fire in Madrid.");

        assertThat(why.meeting().suffices()).isTrue();
        assertThat(why.meeting().shared()).contains("concept:fire");
        assertThat(why.values())
                .filteredOn(v -> v.a().facet() == Facet.FIGURE)
                .singleElement()
                .satisfies(v -> {
                    assertThat(v.outcome()).isEqualTo(WhyNot.Outcome.EXCLUDED);
                    assertThat(v.a().quote().text()).contains("Two");
                    assertThat(v.b().quote().text()).contains("Seven");
                });
    }

    @Test
    void aScoreIsToldWithItsPartsAndWhatIsNeeded() {
        WhyNot why = whyNot("Two people died in the fire in Madrid.", "Seven people died in the fire in Madrid.");

        assertThat(why.values())
                .filteredOn(v -> v.a().facet() == Facet.FIGURE)
                .singleElement()
                .satisfies(v -> {
                    assertThat(v.outcome()).isEqualTo(WhyNot.Outcome.SUFFICES);
                    Explanation score = v.score();
                    assertThat(score).isNotNull();
                    assertThat(score.contribution()).isGreaterThanOrEqualTo(v.needed());
                    assertThat(score.children().stream()
                                    .mapToDouble(Explanation::contribution)
                                    .sum())
                            .isEqualTo(score.contribution());
                });
    }

    @Test
    void denialIsToldByItsActs() {
        WhyNot why = whyNot("The hospital paid the ransom.", "The hospital did not pay the ransom.");

        assertThat(why.denials().acts()).anySatisfy(d -> {
            assertThat(d.opposite()).isFalse();
            assertThat(d.suffices()).isTrue();
        });
    }

    @Test
    void anUnknownClaimHasNoAnswer() {
        List<Document> documents = List.of(Documents.of("a.txt", "Two people died in the fire in Madrid."));

        assertThat(COMPARISON.whyNot(documents, "a", "b")).isEmpty();
    }

    /** The first article gives 500 million to a fine, so the other's are less surely the worth of its loan. */
    @Test
    void anAmountThatTheOtherArticleGivesTooSpeaksAgainstOneQuestion() {
        List<Document> documents = List.of(
                Documents.of("a.txt", "The loan is worth 3 billion dollars. A fine of 500 million dollars was paid."),
                Documents.of("b.txt", "The loan is worth 500 million dollars."));
        List<Claim> claims = COMPARISON.compare(documents).claims();
        WhyNot why = COMPARISON
                .whyNot(
                        documents,
                        claims.get(0).id(),
                        claims.get(claims.size() - 1).id())
                .orElseThrow();

        assertThat(why.values())
                .filteredOn(v -> v.score() != null)
                .flatExtracting(v -> v.score().children())
                .filteredOn(p -> p.code().equals("slot.value.both-told"))
                .singleElement()
                .satisfies(p -> assertThat(p.contribution()).isNegative());
    }

    @Test
    void whatSpeaksForADenialIsToldWithWhatIsNeeded() {
        String others = " The mayor came on Monday. The council met. The road stayed open. Residents gathered.";

        List<Document> documents = List.of(
                Documents.of("a.txt", "The harbour denied that divers had found fuel." + others),
                Documents.of("b.txt", "The harbour opened a museum of fuel in May." + others));
        List<String> claims = COMPARISON.compare(documents).claims().stream()
                .filter(c -> c.quote().text().startsWith("The harbour"))
                .map(Claim::id)
                .toList();

        WhyNot why = COMPARISON.whyNot(documents, claims.get(0), claims.get(1)).orElseThrow();

        assertThat(why.denials().odds()).isNotNull().satisfies(odds -> {
            assertThat(odds.chance().suffices()).isFalse();
            assertThat(odds.chance().found()).isBetween(0.0, 1.0);
            assertThat(odds.why().children().stream()
                            .mapToDouble(Explanation::contribution)
                            .sum())
                    .isCloseTo(odds.why().contribution(), within(1e-9));
            assertThat(odds.why().children())
                    .extracting(Explanation::part)
                    .contains("dispute-base", "dispute-told")
                    .doesNotContain("dispute-rule");
        });
    }

    private static WhyNot whyNot(String a, String b) {
        List<Document> documents = List.of(Documents.of("a.txt", a), Documents.of("b.txt", b));
        List<String> claims =
                COMPARISON.compare(documents).claims().stream().map(Claim::id).toList();
        assertThat(claims).hasSize(2);
        return COMPARISON.whyNot(documents, claims.get(0), claims.get(1)).orElseThrow();
    }
}
