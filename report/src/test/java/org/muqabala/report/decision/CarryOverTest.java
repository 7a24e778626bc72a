package org.muqabala.report.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muqabala.report.decision.Carried.State.CHANGED;
import static org.muqabala.report.decision.Carried.State.HOLDS;
import static org.muqabala.report.decision.Carried.State.ORPHANED;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muqabala.ClaimComparison;
import org.muqabala.comparison.Comparison;
import org.muqabala.document.Document;
import org.muqabala.document.Documents;
import org.muqabala.report.decision.Carried.Change;
import org.muqabala.report.json.ComparisonJson;
import org.muqabala.report.json.ComparisonReader;
import org.muqabala.text.Ids;
import org.muqabala.verdict.Finding;
import org.muqabala.verdict.Side;
import org.muqabala.verdict.Verdict;

/** Decisions on one comparison, laid upon one that was made again of the same, of changed or of other articles. */
class CarryOverTest {
    private static final String FERRY = "The ferry Saint Brannoc sank off Calvi on 3 March 2024.";
    private static final String POST = FERRY + " There were 342 passengers aboard the ferry.";
    private static final String HERALD = FERRY + " There were 410 passengers aboard the ferry.";

    private final Map<String, String> articles = new TreeMap<>(Map.of("post.txt", POST, "herald.txt", HERALD));
    private final Finding conflict = conflict(compare());
    private final Subject subject =
            new Subject(pieces(conflict.sides().get(0)), pieces(conflict.sides().get(1)));
    private final Decision decision =
            decision(What.CONFLICT, subject, CarryOver.onto(compare()).basis(subject));

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

    private static List<Piece> pieces(Side side) {
        return side.evidence().stream().map(Piece::of).toList();
    }

    private static Decision decision(What what, Subject subject, Basis basis) {
        Decision some = Some.decision("d1", what, subject);
        return new Decision(
                some.id(), what, subject, some.value(), some.who(), some.when(), some.note(), basis, some.undoes());
    }

    private Carried carried() {
        return CarryOver.onto(compare()).carry(decision);
    }

    private String id(String file) {
        return Documents.of(file, "x").source().id();
    }

    @Test
    void theBasisIsTheValuesAndTheTextsThatLayBeforeThePerson() {
        assertThat(decision.basis().values()).containsExactly("342", "410");
        assertThat(decision.basis().sources())
                .containsOnly(
                        Map.entry(id("post.txt"), Ids.sha256(POST)), Map.entry(id("herald.txt"), Ids.sha256(HERALD)));
    }

    @Test
    void onTheSameArticlesItHolds() {
        assertThat(carried())
                .isEqualTo(new Carried(
                        decision, HOLDS, List.of(), Change.none(), Change.none(), List.of(), List.of(conflict.id())));
    }

    /** The bound and either number conflict in pairs, each pair a finding of its own. */
    @Test
    void aThirdValueThatConflictsWithAPieceAsksForASecondLook() {
        String massed = "قال مسؤولون إن روسيا حشدت %s جندي بالقرب من الحدود الأوكرانية.";
        articles.clear();
        articles.put("post.txt", massed.formatted("أكثر من 94 ألف"));
        articles.put("herald.txt", massed.formatted("70 ألف"));
        Subject pair = Subject.of(conflict(compare()));
        Decision value = decision(What.VALUE, pair, CarryOver.onto(compare()).basis(pair));
        articles.put("times.txt", massed.formatted("175 ألف"));

        Carried third = CarryOver.onto(compare()).carry(value);
        assertThat(third.state()).isEqualTo(CHANGED);
        assertThat(third.values()).isEqualTo(new Change(List.of("175000"), List.of()));
        assertThat(third.sources().added()).containsExactly(id("times.txt"));
        assertThat(third.findings()).hasSize(1);
    }

    @Test
    void aSentenceMoreElsewhereInAnArticleIsToldAndChangesNothing() {
        articles.put("post.txt", "Good morning. " + POST + " The harbour was closed.");
        Carried carried = carried();
        assertThat(carried.state()).isEqualTo(HOLDS);
        assertThat(carried.edited()).containsExactly(id("post.txt"));
        assertThat(carried.findings()).isNotEmpty();
    }

    @Test
    void aNewSourceWithAKnownValueIsToldAndItHolds() {
        articles.put("times.txt", FERRY + " There were 342 passengers aboard the ferry, the owner said.");
        Carried carried = carried();
        assertThat(carried.state()).isEqualTo(HOLDS);
        assertThat(carried.sources()).isEqualTo(new Change(List.of(id("times.txt")), List.of()));
    }

    @Test
    void aNewValueAsksForASecondLook() {
        articles.put("times.txt", FERRY + " There were 275 passengers aboard the ferry.");
        Carried carried = carried();
        assertThat(carried.state()).isEqualTo(CHANGED);
        assertThat(carried.values()).isEqualTo(new Change(List.of("275"), List.of()));
        assertThat(carried.gone()).isEmpty();
    }

    @Test
    void anEditedFigureIsNotTheOldOne() {
        articles.put("post.txt", POST.replace("342", "343"));
        Carried carried = carried();
        assertThat(carried.state()).isEqualTo(ORPHANED);
        assertThat(carried.gone()).isEqualTo(pieces(side("342")));
        assertThat(carried.edited()).containsExactly(id("post.txt"));
        assertThat(carried.findings()).isEmpty();
    }

    private Side side(String value) {
        return conflict.sides().stream()
                .filter(side -> side.value().equals(value))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aLookAlikeInAnotherSourceDoesNotTakeThePlaceOfARemovedOne() {
        articles.remove("herald.txt");
        articles.put("herald-2.txt", HERALD);
        Carried carried = carried();
        assertThat(carried.state()).isEqualTo(ORPHANED);
        assertThat(carried.gone()).isEqualTo(pieces(side("410")));
        assertThat(carried.sources().removed()).containsExactly(id("herald.txt"));
    }

    @Test
    void anotherWidthOfSpacesIsTheSameWords() {
        articles.put(
                "post.txt", POST.replace("342 passengers", "342  passengers").replace("There were", "There \t were"));
        assertThat(carried().state()).isEqualTo(HOLDS);
    }

    @Test
    void aRejectedPairThatIsNoLongerJoinedHolds() {
        Piece ferry = pieces(side("342")).get(0);
        Piece elsewhere = new Piece(pieces(side("410")).get(0).claim(), "ferry");
        Subject apart = new Subject(List.of(ferry), List.of(elsewhere));
        Basis basis = new Basis(decision.basis().sources(), List.of("342", "411"));
        CarryOver now = CarryOver.onto(compare());
        assertThat(now.carry(decision(What.DIFFERENT, apart, basis)).state()).isEqualTo(HOLDS);
        assertThat(now.carry(decision(What.CONFLICT, apart, basis)).state()).isEqualTo(CHANGED);
    }

    @Test
    void whatWasDecidedOnAnUnknownBasisHoldsWhileItsEvidenceIsThere() {
        Decision unknown = decision(What.CONFLICT, subject, Basis.none());
        assertThat(CarryOver.onto(compare()).carry(unknown).state()).isEqualTo(HOLDS);
        articles.remove("post.txt");
        articles.put("times.txt", POST);
        assertThat(CarryOver.onto(compare()).carry(unknown).state()).isEqualTo(ORPHANED);
    }

    @Test
    void aMereUndoingIsNotCarried() {
        Decision undo = Some.decision("d2", What.RETRACTED, subject, "amal", 1, "d1");
        Decision retracted = Some.decision("d3", What.RETRACTED, subject);
        assertThat(CarryOver.onto(compare()).carry(List.of(decision, undo, retracted)))
                .extracting(carried -> carried.decision().id())
                .containsExactly("d1", "d3");
    }

    @Test
    void theWrittenComparisonCarriesAsTheOneInMemoryDoes(@TempDir Path folder) throws IOException {
        articles.put("times.txt", FERRY + " There were 275 passengers aboard the ferry.");
        ComparisonJson.write(compare(), Map.of(), folder);
        CarryOver written = CarryOver.onto(ComparisonReader.read(folder));
        assertThat(written.carry(decision)).isEqualTo(carried());
        assertThat(written.basis(subject)).isEqualTo(CarryOver.onto(compare()).basis(subject));
    }
}
