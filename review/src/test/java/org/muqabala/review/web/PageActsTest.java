package org.muqabala.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muqabala.report.decision.Decision;
import org.muqabala.report.decision.Piece;
import org.muqabala.report.decision.What;

/** What is done on the page in dialogs: reasons, notes, regrouping, assigning, publishing, and many findings at one stroke. */
class PageActsTest {
    private static Reviewer reviewer;

    private Newsroom newsroom;

    @BeforeAll
    static void sitDown() {
        reviewer = Reviewer.sitsDown();
    }

    @AfterAll
    static void leave() {
        if (reviewer != null) {
            reviewer.close();
        }
    }

    @BeforeEach
    void open() {
        newsroom = Newsroom.opened();
        reviewer.enters(newsroom, "en", "Amal");
    }

    @AfterEach
    void stop() {
        newsroom.close();
    }

    private Decision last() {
        List<Decision> stored = newsroom.stored();
        return stored.get(stored.size() - 1);
    }

    private static List<String> quotes(List<Piece> pieces) {
        return pieces.stream().map(Piece::quote).toList();
    }

    @Test
    void theValueOfASideIsSupportedForAReason() {
        reviewer.press("Digit2", "٢", false);
        reviewer.until("document.getElementById('d-value').open");
        reviewer.sends("d-value");
        assertThat(newsroom.stored()).as("a reason is asked for").isEmpty();
        reviewer.types("#value-note", "the ministry's list");
        reviewer.sends("d-value");
        reviewer.reads("#finding .held", "the ministry's list");

        assertThat(last().what()).isEqualTo(What.VALUE);
        assertThat(last().value()).isEqualTo("(94000, )");
        assertThat(reviewer.find("#finding [data-side='2']").getAttribute("aria-pressed"))
                .isEqualTo("true");
    }

    @Test
    void whatWasTypedIsThereAgainWhenADialogWasClosed() {
        reviewer.press("KeyT");
        reviewer.types("#note-note", "ask the ministry");
        reviewer.click("#d-note .cancel");
        reviewer.until("!document.getElementById('d-note').open");
        reviewer.press("KeyT");
        reviewer.until("document.getElementById('note-note').value === 'ask the ministry'");
        reviewer.sends("d-note");
        reviewer.reads(".notes-of-colleagues", "ask the ministry");
        reviewer.press("KeyT");
        reviewer.until("document.getElementById('d-note').open && document.getElementById('note-note').value === ''");
    }

    @Test
    void aQuestionIsRewordedAndAssigned() {
        reviewer.press("KeyL");
        reviewer.types("#relabel-value", "How many soldiers?");
        reviewer.sends("d-relabel");
        reviewer.reads("#question", "How many soldiers?");
        reviewer.reads("#list .asks", "How many soldiers?");
        reviewer.press("KeyA");
        reviewer.types("#assign-value", "Salim");
        reviewer.sends("d-assign");
        reviewer.reads("#list .assignee", "Salim");
        assertThat(newsroom.stored()).extracting(Decision::what).containsExactly(What.RELABEL, What.ASSIGN);
    }

    @Test
    void aGroupIsSplit() {
        reviewer.press("KeyP");
        reviewer.until("document.getElementById('d-split').open");
        reviewer.sends("d-split");
        reviewer.reads("#d-split .fault", "Choose some");
        reviewer.click("#d-split .option:nth-child(3) input");
        reviewer.sends("d-split");
        reviewer.reads("#finding .regrouped", "does not answer the same question as");
        assertThat(last().what()).isEqualTo(What.DIFFERENT);
        assertThat(quotes(last().subject().a())).containsExactly("Upwards of 94,000");
        assertThat(quotes(last().subject().b())).containsExactlyInAnyOrder("70 ألف", "more than 94,000");

        reviewer.click("#finding .regrouped button");
        reviewer.until("!document.querySelector('#finding .regrouped')");
        assertThat(last().what()).isEqualTo(What.RETRACTED);
    }

    @Test
    void twoGroupsOfOneFacetAreMerged() {
        reviewer.press("KeyG");
        reviewer.until("document.querySelectorAll('#d-join .others input').length > 0");
        assertThat(reviewer.text("#d-join .others")).doesNotContain("hour");
        reviewer.click("#d-join .others input[value=g-ships]");
        reviewer.sends("d-join");
        reviewer.reads("#finding .regrouped", "answers the same question as");
        assertThat(last().what()).isEqualTo(What.SAME);
        assertThat(quotes(last().subject().a())).hasSize(3);
        assertThat(quotes(last().subject().b())).containsExactlyInAnyOrder("12 سفينة", "14 vessels");
    }

    @Test
    void aPieceIsMovedAtOneStroke() {
        reviewer.press("KeyV");
        reviewer.until("document.querySelectorAll('#d-join .others input').length > 0");
        reviewer.click("#d-join .moved .option:nth-child(3) input");
        reviewer.click("#d-join .others input[value=g-ships]");
        reviewer.sends("d-join");
        reviewer.reads("#told", "The piece is moved.");
        assertThat(newsroom.stored()).extracting(Decision::what).containsExactly(What.DIFFERENT, What.SAME);
        assertThat(newsroom.stored())
                .allSatisfy(d -> assertThat(quotes(d.subject().a())).containsExactly("Upwards of 94,000"));
        reviewer.press("KeyZ");
        reviewer.until("!document.querySelector('#finding .regrouped')");
        assertThat(newsroom.stored()).hasSize(4);
    }

    @Test
    void manyAreDecidedAtOneStrokeAndUndoneAtOne() {
        reviewer.press("KeyJ", "J", true);
        reviewer.reads("#chosen", "Chosen: 2");
        reviewer.press("KeyN");
        reviewer.reads("#figures", "2 / 3");
        assertThat(newsroom.stored()).extracting(Decision::what).containsExactly(What.NO_CONFLICT, What.NO_CONFLICT);
        assertThat(newsroom.stored()).extracting(Decision::batch).doesNotContainNull();
        reviewer.press("Escape", "Escape", false);
        reviewer.until("document.getElementById('bulk').hidden");
        reviewer.press("KeyZ");
        reviewer.reads("#figures", "0 / 3");
        assertThat(newsroom.stored()).hasSize(4);
    }

    @Test
    void aDecidedFindingIsPublished() {
        reviewer.press("KeyB");
        reviewer.reads("#told", "Decide first");
        reviewer.press("KeyC");
        reviewer.reads("#figures", "1 / 3");
        reviewer.press("KeyB");
        reviewer.types("#p-claim", "Russia moved 70,000 soldiers.");
        reviewer.types("#p-rating", "Too low");
        reviewer.types("#p-url", "https://desk.example/1");
        reviewer.types("#p-author", "The Desk");
        reviewer.sends("d-publish");
        reviewer.reads("#told", "The review is stored");
        assertThat(last().what()).isEqualTo(What.CONFLICT);
        assertThat(last().review()).isNotNull();
        assertThat(String.valueOf(last().review())).contains("Too low", "The Desk", "70 ألف", "Organization");
    }
}
