package org.muqabala.report.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muqabala.ClaimComparison;
import org.muqabala.comparison.Comparison;
import org.muqabala.document.Document;
import org.muqabala.document.Documents;
import org.muqabala.report.TwoCalls;
import org.muqabala.verdict.Finding;
import org.muqabala.verdict.Verdict;

/** What people decided, finding by finding. */
class DecidedTest {
    private static final Comparison CALLS = TwoCalls.comparison();

    private static Finding finding(Comparison comparison, String id) {
        return comparison.groups().stream()
                .flatMap(group -> group.findings().stream())
                .filter(finding -> finding.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Decision on(String finding, String id, What what, int minute) {
        return Some.decision(id, what, Subject.of(finding(CALLS, finding)), "amal", minute, null)
                .on(Basis.none());
    }

    private static Decided decided(Decision... decisions) {
        return Decided.of(CALLS, Decisions.of("review.db", List.of(decisions)));
    }

    /** The program's verdict on f1 is a conflict, on f2 a refinement. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            finding | decided                    | conflict
            f1      |                            | true
            f1      | no-conflict                | false
            f1      | different                  | false
            f1      | no-conflict, conflict      | true
            f1      | conflict, different        | false
            f1      | different, conflict        | true
            f1      | different, same            | true
            f1      | no-conflict, retracted     | true
            f1      | maybe                      | true
            f1      | value                      | true
            f2      |                            | false
            f2      | conflict                   | true
            """, useHeadersInDisplayName = true)
    void whatPeopleSayOfAConflictCountsBeforeTheProgram(String finding, String said, boolean conflict) {
        List<Decision> log = new ArrayList<>();
        for (String word : said == null ? new String[0] : said.split(", ", -1)) {
            log.add(on(finding, "d" + log.size(), What.of(word).orElseThrow(), log.size()));
        }
        Decided decided = decided(log.toArray(Decision[]::new));
        assertThat(decided.isConflict(finding(CALLS, finding))).isEqualTo(conflict);
    }

    @Test
    void aDecisionIsOnItsOwnFindingAloneThoughOthersShareItsEvidence() {
        Decided decided = decided(on("f1", "d1", What.NO_CONFLICT, 0));
        assertThat(decided.on(finding(CALLS, "f1"))).isPresent();
        assertThat(decided.on(finding(CALLS, "f2"))).isEmpty();
        assertThat(decided.on(finding(CALLS, "f3"))).isEmpty();
        assertThat(decided.counts()).isEqualTo(new Decided.Counts(1, 11, 0, 0));
    }

    @Test
    void notesLabelsAndColleaguesSettleNothing() {
        Decided decided =
                decided(on("f4", "d1", What.NOTE, 0), on("f4", "d2", What.RELABEL, 1), on("f4", "d3", What.ASSIGN, 2));
        DecidedFinding on = decided.on(finding(CALLS, "f4")).orElseThrow();
        assertThat(on.isSettled()).isFalse();
        assertThat(on.notes()).hasSize(1);
        assertThat(on.label().value()).isEqualTo("70000");
        assertThat(decided.counts().decided()).isZero();
    }

    @Test
    void aDecisionOnAPieceIsNoneOnTheWholeFinding() {
        Piece piece = new Piece("m1", "ساعتين");
        Piece rest = new Piece("p1", "two hours");
        Decision moved = Some.decision("d1", What.DIFFERENT, new Subject(List.of(piece), List.of(rest)))
                .on(Basis.none());
        DecidedFinding on = decided(moved).on(finding(CALLS, "f6")).orElseThrow();
        assertThat(on.isSettled()).isFalse();
        assertThat(on.parts()).extracting(Carried::decision).containsExactly(moved);
    }

    @Test
    void aPairThatNoFindingJoinsIsKeptApart() {
        Decision apart = Some.decision(
                        "d1",
                        What.DIFFERENT,
                        new Subject(List.of(new Piece("m1", "ساعتين")), List.of(new Piece("s1", "خمسين دقيقة"))))
                .on(Basis.none());
        Decided decided = decided(apart);
        assertThat(decided.apart()).extracting(Carried::decision).containsExactly(apart);
        assertThat(decided.orphaned()).isEmpty();
    }

    @Test
    void nobodyAskedIsNotNothingDecided() {
        assertThat(Decided.of(CALLS, Decisions.none()).isGiven()).isFalse();
        assertThat(decided().isGiven()).isTrue();
        assertThat(decided().counts()).isEqualTo(new Decided.Counts(0, 11, 0, 0));
    }

    // --- the comparison is made again ---

    private static final String FERRY = "The ferry Saint Brannoc sank off Calvi on 3 March 2024.";
    private final Map<String, String> articles = new TreeMap<>(Map.of(
            "post.txt", FERRY + " There were 342 passengers aboard the ferry.",
            "herald.txt", FERRY + " There were 410 passengers aboard the ferry."));

    private Comparison compare() {
        List<Document> documents = new ArrayList<>();
        articles.forEach((file, text) -> documents.add(Documents.of(file, text)));
        return ClaimComparison.standard().compare(documents);
    }

    private static Finding conflict(Comparison comparison) {
        return comparison.groups().stream()
                .flatMap(group -> group.findings().stream())
                .filter(finding -> finding.verdict() == Verdict.CONFLICTS)
                .findFirst()
                .orElseThrow();
    }

    private Decision noConflict() {
        Comparison before = compare();
        Subject subject = Subject.of(conflict(before));
        return Some.decision("d1", What.NO_CONFLICT, subject)
                .on(CarryOver.onto(before).basis(subject));
    }

    private Decided again(Decision... decisions) {
        return Decided.of(compare(), Decisions.of("review.db", List.of(decisions)));
    }

    @Test
    void aSourceWithAKnownValueLeavesTheDecisionAsItWas() {
        Decision decision = noConflict();
        articles.put("times.txt", FERRY + " There were 342 passengers aboard the ferry, the owner said.");
        Decided decided = again(decision);
        assertThat(decided.isConflict(conflict(compare()))).isFalse();
        assertThat(decided.counts().secondLook()).isZero();
    }

    @Test
    void aNewValueAsksForASecondLookAndTheConflictCountsAgain() {
        Decision decision = noConflict();
        articles.put("times.txt", FERRY + " There were 275 passengers aboard the ferry.");
        Decided decided = again(decision);
        DecidedFinding on = decided.on(conflict(compare())).orElseThrow();
        assertThat(on.conflict().what()).isEqualTo(What.NO_CONFLICT);
        assertThat(on.isConflict()).isEqualTo(Optional.empty());
        assertThat(on.secondLook())
                .singleElement()
                .satisfies(carried -> assertThat(carried.values().added()).containsExactly("275"));
        assertThat(decided.isConflict(conflict(compare()))).isTrue();
        assertThat(decided.counts().secondLook()).isEqualTo(1);
    }

    @Test
    void whatWasLookedAtAgainNeedsNoSecondLook() {
        Decision decision = noConflict();
        articles.put("times.txt", FERRY + " There were 275 passengers aboard the ferry.");
        Subject subject = Subject.of(conflict(compare()));
        Decision second = Some.decision("d2", What.NO_CONFLICT, subject, "amal", 1, null)
                .on(CarryOver.onto(compare()).basis(subject));
        Decided decided = again(decision, second);
        assertThat(decided.isConflict(conflict(compare()))).isFalse();
        assertThat(decided.counts().secondLook()).isZero();
    }

    @Test
    void anOrphanIsListedAndStandsOnNoLookAlike() {
        Decision decision = noConflict();
        articles.put("post.txt", FERRY + " There were 343 passengers aboard the ferry.");
        Decided decided = again(decision);
        assertThat(decided.orphaned()).extracting(Carried::decision).containsExactly(decision);
        assertThat(decided.on(conflict(compare()))).isEmpty();
        assertThat(decided.isConflict(conflict(compare()))).isTrue();
    }

    @Test
    void anOrphanThatALaterDecisionReplacedIsNotListed() {
        Decision decision = noConflict();
        Decision later = Some.decision("d2", What.CONFLICT, decision.subject(), "amal", 1, null);
        Decision undo = Some.decision("d3", What.RETRACTED, decision.subject(), "amal", 2, "d2");
        articles.put("post.txt", FERRY);
        assertThat(again(decision, later).orphaned())
                .extracting(Carried::decision)
                .containsExactly(later);
        assertThat(again(decision, later, undo).orphaned())
                .extracting(Carried::decision)
                .containsExactly(decision);
    }
}
