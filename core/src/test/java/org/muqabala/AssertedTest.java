package org.muqabala;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.muqabala.align.Asserted;
import org.muqabala.align.Asserted.Pair;
import org.muqabala.align.Asserted.Place;
import org.muqabala.align.Evidence;
import org.muqabala.align.Facet;
import org.muqabala.align.WhyNot;
import org.muqabala.claim.Claim;
import org.muqabala.comparison.Comparison;
import org.muqabala.document.Document;
import org.muqabala.document.Documents;
import org.muqabala.verdict.Finding;
import org.muqabala.verdict.Side;

/** What a person asserts of two pieces of evidence wins over what the program finds. */
class AssertedTest {
    private static final ClaimComparison COMPARISON = ClaimComparison.standard();

    /** Sources a to e. */
    private static final List<Document> FIRE = articles(
            "Two people died in the fire in Madrid.",
            "Seven people died in the fire in Madrid.",
            "Nine people died in the fire in Madrid.",
            "Twelve people were injured in the fire in Madrid.",
            "Thirty people were injured in the fire in Madrid.");

    private static final Place TWO = place(FIRE, "a", "Two people");
    private static final Place SEVEN = place(FIRE, "b", "Seven people");
    private static final Place NINE = place(FIRE, "c", "Nine people");
    private static final Place TWELVE = place(FIRE, "d", "Twelve people");
    private static final Place THIRTY = place(FIRE, "e", "Thirty people");

    @Test
    void nobodyHasSaidAnything() {
        assertThat(figures(FIRE, none(), none()))
                .containsExactlyInAnyOrder("conflicts: 2 | 7 | 9", "conflicts: 12 | 30");
    }

    @Test
    void aRejectedPairIsPartedAndTheRestStaysTogether() {
        assertThat(figures(FIRE, none(), Set.of(new Pair(TWELVE, THIRTY))))
                .containsExactlyInAnyOrder("conflicts: 2 | 7 | 9", "single: 12", "single: 30");
    }

    @Test
    void noThirdValueBringsARejectedPairTogether() {
        assertThat(figures(FIRE, none(), Set.of(new Pair(NINE, TWO))))
                .containsExactlyInAnyOrder("conflicts: 7 | 9", "conflicts: 12 | 30", "single: 2");
    }

    @Test
    void aFigureIsMovedFromOneGroupToAnother() {
        assertThat(figures(
                        FIRE,
                        Set.of(new Pair(SEVEN, TWELVE), new Pair(SEVEN, THIRTY)),
                        Set.of(new Pair(SEVEN, TWO), new Pair(SEVEN, NINE))))
                .containsExactlyInAnyOrder("conflicts: 12 | 30 | 7", "conflicts: 2 | 9");
    }

    @Test
    void twoGroupsAreMerged() {
        assertThat(figures(FIRE, Set.of(new Pair(TWO, TWELVE)), none()))
                .containsExactlyInAnyOrder("conflicts: 2 | 7 | 9", "conflicts: 12 | 2", "conflicts: 12 | 30");
        assertThat(compared(FIRE, Set.of(new Pair(TWO, TWELVE)), none()).groups())
                .filteredOn(g -> g.slot().facet() == Facet.FIGURE)
                .hasSize(1);
    }

    @Test
    void anAssertedPairSaysThatAPersonPutItTogether() {
        assertThat(findings(compared(FIRE, Set.of(new Pair(TWO, TWELVE)), none())))
                .filteredOn(f -> f.facet() == Facet.FIGURE && values(f).equals("12 | 2"))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.score()).isEqualTo(1);
                    assertThat(f.explanation().children().get(0).code()).isEqualTo("slot.asserted");
                    assertThat(f.explanation().children().get(0).contribution()).isEqualTo(1);
                });
    }

    @Test
    void whatPeopleSayComesBeforeWhatTheProgramFinds() {
        assertThat(figures(FIRE, Set.of(new Pair(NINE, THIRTY)), Set.of(new Pair(NINE, TWELVE))))
                .as("nine and thirty are asserted, so that twelve, which nine is no answer beside, stands alone")
                .containsExactlyInAnyOrder("conflicts: 2 | 7 | 9", "conflicts: 30 | 9", "single: 12");
    }

    @Test
    void ofTwoAssertionsThatExcludeEachOtherTheRejectionHolds() {
        Pair pair = new Pair(TWELVE, THIRTY);
        assertThat(new Asserted(Set.of(pair), Set.of(pair)).same()).isEmpty();
        assertThat(figures(
                        FIRE, Set.of(new Pair(TWO, TWELVE), new Pair(TWELVE, THIRTY)), Set.of(new Pair(TWO, THIRTY))))
                .containsExactlyInAnyOrder("conflicts: 2 | 7 | 9", "conflicts: 12 | 2", "single: 30");
    }

    @Test
    void aPlaceIsNotRejectedBesideItself() {
        assertThat(figures(FIRE, none(), Set.of(new Pair(TWO, TWO)))).isEqualTo(figures(FIRE, none(), none()));
    }

    /** Who wants the next best says so: a rejection proposes nothing. */
    @Test
    void theNextBestDoesNotTakeTheRejectedOnesPlace() {
        String miners = "Nine miners died in the fire in Madrid.";
        List<Document> two = articles("Two people died in the fire in Madrid.", miners);
        List<Document> three = articles(
                "Two people died in the fire in Madrid.", "Seven people died in the fire in Madrid. " + miners);
        Pair rejected = rejected(COMPARISON.compare(three), Facet.FIGURE, "a", "b");
        assertThat(figures(two, none(), none())).containsExactlyInAnyOrder("conflicts: 2 | 9");
        assertThat(figures(three, none(), none())).containsExactlyInAnyOrder("conflicts: 2 | 7", "single: 9");
        assertThat(figures(three, none(), Set.of(rejected)))
                .containsExactlyInAnyOrder("single: 2", "single: 7", "single: 9");
    }

    @Test
    void theSumOfARejectedPairIsNotTold() {
        List<Document> attack = articles(
                "Twelve people were killed in the attack on Corran on Saturday.",
                "Seven soldiers and five civilians were killed in the attack on Corran on Saturday.");
        assertThat(figures(attack, none(), none())).contains("refines: 12 | 7 + 5");
        assertThat(figures(
                        attack,
                        none(),
                        Set.of(new Pair(place(attack, "a", "Twelve people"), place(attack, "b", "five civilians")))))
                .isNotEmpty()
                .noneMatch(f -> f.contains("7 + 5"));
    }

    @Test
    void aRejectedDenialIsToldOfTheOthersOnly() {
        List<Document> ransom = articles(
                "The hospital paid the ransom.",
                "The hospital did not pay the ransom.",
                "The hospital never paid the ransom.");
        Pair rejected = rejected(COMPARISON.compare(ransom), Facet.POLARITY, "a", "b");
        assertThat(told(COMPARISON.compare(ransom), Facet.POLARITY)).containsExactlyInAnyOrder("a b", "a c");
        assertThat(told(compared(ransom, none(), Set.of(rejected)), Facet.POLARITY))
                .containsExactlyInAnyOrder("a c");
    }

    /** A third wording cuts the evidence of the other two otherwise; what was rejected stays so. */
    @Test
    void rejectedWordingsStayApartWhenASourceIsAdded() {
        List<Document> three = articles(
                "The minister told parliament that the bridge had been closed because of cracks in its pillars.",
                "Parliament heard from the minister that the bridge is closed since its pillars show cracks.",
                "Cracks in the pillars were the reason why the bridge was shut, the minister said in parliament.");
        Pair rejected = rejected(COMPARISON.compare(three.subList(0, 2)), Facet.WORDING, "a", "b");
        assertThat(told(COMPARISON.compare(three), Facet.WORDING)).containsExactlyInAnyOrder("a b", "a c");
        assertThat(told(compared(three, none(), Set.of(rejected)), Facet.WORDING))
                .containsExactlyInAnyOrder("a c");
    }

    @Test
    void whatCannotBeComparedAsValuesIsPutTogetherAsWordings() {
        List<Document> fined = articles(
                "The company paid five million euros.", "A record penalty hits the firm, the newspaper reports.");
        Pair same = new Pair(place(fined, "a", "five million euros"), place(fined, "b", "record penalty"));
        assertThat(told(COMPARISON.compare(fined), Facet.WORDING)).isEmpty();
        assertThat(told(compared(fined, Set.of(same), none()), Facet.WORDING)).containsExactlyInAnyOrder("a b");
    }

    @Test
    void unitsThatCannotBeComparedAreOneQuestionThatNobodyCanDecide() {
        List<Document> turnout = articles("Some 300 people voted in Calvi.", "Turnout in Calvi was 58 percent.");
        Pair same = new Pair(place(turnout, "a", "Some 300 people"), place(turnout, "b", "58 percent"));
        assertThat(figures(turnout, none(), none())).allMatch(f -> f.startsWith("single"));
        assertThat(figures(turnout, Set.of(same), none()))
                .singleElement()
                .asString()
                .startsWith("undecided");
    }

    @Test
    void whyTwoClaimsAreApartTellsWhatPeopleSaid() {
        WhyNot why = COMPARISON
                .heeding(new Asserted(none(), Set.of(new Pair(TWELVE, THIRTY), new Pair(TWO, NINE))))
                .whyNot(FIRE, THIRTY.claim(), TWELVE.claim())
                .orElseThrow();
        assertThat(why.told()).containsExactlyInAnyOrder(new WhyNot.Told("Twelve people", "Thirty people", false));
        assertThat(COMPARISON
                        .whyNot(FIRE, THIRTY.claim(), TWELVE.claim())
                        .orElseThrow()
                        .told())
                .isEmpty();
    }

    private static Set<Pair> none() {
        return Set.of();
    }

    private static List<Document> articles(String... texts) {
        List<Document> documents = new ArrayList<>();
        for (String text : texts) {
            documents.add(Documents.of((char) ('a' + documents.size()) + ".txt", text));
        }
        return documents;
    }

    private static Place place(List<Document> documents, String source, String words) {
        return COMPARISON.compare(documents).claims().stream()
                .filter(c -> c.source().equals(source) && c.quote().text().contains(words))
                .map(c -> new Place(c.id(), words))
                .findFirst()
                .orElseThrow();
    }

    private static Pair rejected(Comparison comparison, Facet facet, String a, String b) {
        Finding finding = findings(comparison).stream()
                .filter(f -> f.facet() == facet && sources(comparison, f).equals(a + " " + b))
                .findFirst()
                .orElseThrow();
        return Pair.of(
                finding.sides().get(0).evidence().get(0),
                finding.sides().get(1).evidence().get(0));
    }

    private static Comparison compared(List<Document> documents, Set<Pair> same, Set<Pair> different) {
        return COMPARISON.heeding(new Asserted(same, different)).compare(documents);
    }

    private static List<String> figures(List<Document> documents, Set<Pair> same, Set<Pair> different) {
        return findings(compared(documents, same, different)).stream()
                .filter(f -> f.facet() == Facet.FIGURE)
                .map(f -> f.verdict().name().toLowerCase(Locale.ROOT) + ": " + values(f))
                .toList();
    }

    private static String values(Finding finding) {
        return finding.sides().stream().map(Side::value).collect(Collectors.joining(" | "));
    }

    /** The sources of each finding of a facet: "a b". */
    private static List<String> told(Comparison comparison, Facet facet) {
        return findings(comparison).stream()
                .filter(f -> f.facet() == facet)
                .map(f -> sources(comparison, f))
                .toList();
    }

    private static String sources(Comparison comparison, Finding finding) {
        Set<String> claims = finding.sides().stream()
                .flatMap(s -> s.evidence().stream())
                .map(Evidence::claim)
                .collect(Collectors.toSet());
        return comparison.claims().stream()
                .filter(c -> claims.contains(c.id()))
                .map(Claim::source)
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static List<Finding> findings(Comparison comparison) {
        return comparison.groups().stream().flatMap(g -> g.findings().stream()).toList();
    }
}
