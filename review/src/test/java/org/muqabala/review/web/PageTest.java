package org.muqabala.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muqabala.report.decision.Decision;
import org.muqabala.report.decision.What;
import org.openqa.selenium.WebElement;

/** The page as one person uses it: deciding by mouse and by keyboard, undoing, going through the queue. */
class PageTest {
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
        reviewer.enters(newsroom, "en", "");
    }

    @AfterEach
    void stop() {
        newsroom.close();
    }

    private void givesName(String name) {
        reviewer.find("#who").sendKeys(name + "\t");
    }

    @Test
    void conflictsComeFirstWithTheArticlesAtTheQuotedPlaces() {
        assertThat(reviewer.all("#list .tag"))
                .extracting(WebElement::getText)
                .containsExactly("Conflict", "Conflict", "Refinement");
        assertThat(reviewer.text("#finding .sides")).contains("70,000", "94,000", "Paper a", "Paper b");
        reviewer.until("document.querySelectorAll('.pane mark.here').length === 2");
        assertThat(reviewer.all(".pane mark.here"))
                .extracting(WebElement::getText)
                .containsExactly("70 ألف", "more than 94,000");
        assertThat(reviewer.all(".pane .text"))
                .extracting(e -> e.getAttribute("lang"))
                .containsExactly("ar", "en");

        reviewer.press("KeyJ");
        reviewer.until("document.querySelector('.pane mark.here')?.textContent === '12 سفينة'");
        reviewer.until("document.querySelector('.pane .text').scrollTop > 100");
    }

    @Test
    void ofALongArticleWhatSurroundsThePlaceIsShownAndMoreOnAsking() {
        reviewer.press("KeyJ");
        reviewer.until("document.querySelector('.pane mark.here')?.textContent === '12 سفينة'");
        long shown = reviewer.all("[data-pane='0'] .text p").size();
        assertThat(shown).isBetween(50L, 250L);
        reviewer.ask("document.querySelector('.pane .text > button').click()");
        reviewer.until("document.querySelectorAll('.pane')[0].querySelectorAll('.text p').length > " + shown);
        assertThat(reviewer.text(".pane mark.here")).isEqualTo("12 سفينة");
    }

    @Test
    void aNameIsAskedForBeforeAnythingIsStored() {
        reviewer.click("[data-act=conflict]");
        reviewer.reads("#told", "Give your name first.");
        assertThat(newsroom.stored()).isEmpty();
    }

    @Test
    void aFindingIsDecidedByMouseAndByKeysOfBothLayouts() {
        givesName("Amal cnuz");
        reviewer.click("[data-act=conflict]");
        reviewer.reads("#figures", "1 / 3");
        reviewer.press("KeyN", "ى", false);
        reviewer.reads("#finding .held", "No conflict");
        reviewer.press("KeyS", "س", false);
        reviewer.reads("#finding .held", "Same question");
        reviewer.press("KeyJ", "ت", false);
        reviewer.press("KeyU");
        reviewer.reads("#figures", "2 / 3");

        assertThat(newsroom.stored())
                .extracting(Decision::what)
                .containsExactly(What.CONFLICT, What.NO_CONFLICT, What.SAME, What.UNRESOLVED);
        assertThat(newsroom.stored()).extracting(Decision::who).containsOnly("Amal cnuz");
        assertThat(newsroom.stored().get(3).subject()).isEqualTo(Story.subject(newsroom.comparison, "g-ships"));
        assertThat(reviewer.find("[data-act=unresolved]").getAttribute("aria-pressed"))
                .isEqualTo("true");
    }

    @Test
    void everythingIsUndoneAndRedoneOneActAtATime() {
        givesName("Amal");
        reviewer.press("KeyC");
        reviewer.reads("#finding .held", "Conflict");
        reviewer.press("KeyN");
        reviewer.reads("#finding .held", "No conflict");
        reviewer.press("KeyZ", "ئ", false);
        reviewer.reads("#told", "Undone: No conflict");
        reviewer.until("document.querySelector('#finding .held').textContent.startsWith('Conflict')");
        reviewer.click("#undo");
        reviewer.reads("#figures", "0 / 3");
        reviewer.until("document.getElementById('undo').disabled");
        reviewer.press("KeyY", "غ", false);
        reviewer.reads("#figures", "1 / 3");
        reviewer.click("#redo");
        reviewer.reads("#finding .held", "No conflict");
        reviewer.until("document.getElementById('redo').disabled");
    }

    @Test
    void keysRestInTextFieldsAndDialogsAndAreShownOnAsking() {
        reviewer.find("#who").sendKeys("cnu");
        reviewer.press("KeyC");
        assertThat(reviewer.find("#who").getAttribute("value")).isEqualTo("cnu");
        reviewer.ask("document.activeElement.blur()");
        reviewer.press("Slash", "؟", true);
        reviewer.until("document.getElementById('d-keys').open");
        assertThat(reviewer.text("#d-keys dl")).contains("Not the same question", "Merge");
        reviewer.press("KeyC");
        assertThat(newsroom.stored()).isEmpty();

        reviewer.click("#keys-on");
        reviewer.click("#d-keys .cancel");
        reviewer.press("KeyC");
        reviewer.press("KeyJ");
        assertThat(newsroom.stored()).isEmpty();
    }

    @Test
    void theQueueIsFilteredByWhatIsOpenAndByFacet() {
        givesName("Amal");
        reviewer.press("KeyC");
        reviewer.reads("#figures", "1 / 3");
        reviewer.ask("const s = document.getElementById('f-state'); s.value = 'open';"
                + " s.dispatchEvent(new Event('change', {bubbles: true}))");
        reviewer.until("document.getElementById('list').children.length === 2");
        reviewer.ask("const s = document.getElementById('f-facet'); s.value = 'duration';"
                + " s.dispatchEvent(new Event('change', {bubbles: true}))");
        reviewer.until("document.getElementById('list').children.length === 1");
        assertThat(reviewer.text("#list")).contains("Refinement");
    }
}
