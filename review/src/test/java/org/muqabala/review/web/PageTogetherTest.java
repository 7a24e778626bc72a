package org.muqabala.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.muqabala.report.decision.Decision;
import org.muqabala.report.decision.What;

/** The page where several people review, and where the server does not answer. */
class PageTogetherTest {
    private static Reviewer amal;

    @BeforeAll
    static void sitDown() {
        amal = Reviewer.sitsDown();
    }

    @AfterAll
    static void leave() {
        if (amal != null) {
            amal.close();
        }
    }

    @Test
    void twoBrowsersSeeEachOthersDecisions() {
        try (Newsroom newsroom = Newsroom.opened();
                Reviewer salim = Reviewer.sitsDown()) {
            amal.enters(newsroom, "ar", "أمل");
            salim.enters(amal, "en", "Salim");
            amal.press("KeyC", "ؤ", false);
            salim.reads("#finding .held", "أمل");
            salim.reads("#figures", "1 / 3");
            salim.press("KeyJ");
            salim.press("KeyN");
            amal.reads("#list", "لا تعارض · Salim");
            amal.reads("#figures", "2 / 3");

            salim.press("KeyK");
            salim.press("Digit1");
            salim.types("#value-note", "the list");
            amal.press("KeyU", "ع", false);
            salim.reads("#finding .held", "Unresolved");
            salim.sends("d-value");
            salim.until("document.getElementById('d-stale').open");
            assertThat(salim.text("#d-stale .theirs")).contains("Unresolved", "أمل");
            assertThat(salim.text("#d-stale .yours")).contains("Supported value", "70,000", "Salim", "the list");
            salim.sends("d-stale");
            amal.reads("#finding .held", "the list");
            salim.press("KeyC");
            amal.reads("#finding .held", "تعارض — Salim");

            amal.click("#menu summary");
            amal.click("#agreement-button");
            amal.until("document.querySelectorAll('#d-agreement tbody tr').length === 2");
            assertThat(amal.all("#d-agreement tbody tr"))
                    .extracting(row -> row.getText().replaceAll("[\u2068\u2069]", ""))
                    .containsExactly("Salim · أمل تعارض 1 100% —", "Salim · أمل القيمة 1 0% 0.00");
        }
    }

    @Test
    void aStaleDecisionIsShownBesideOnesOwn() {
        try (Newsroom newsroom = Newsroom.opened()) {
            amal.enters(newsroom, "en", "Amal");
            amal.press("Digit1");
            amal.types("#value-note", "the list");
            newsroom.decides("Salim", What.UNRESOLVED, "g-troops");
            amal.reads("#finding .held", "Salim");
            amal.sends("d-value");
            amal.until("document.getElementById('d-stale').open");
            assertThat(amal.text("#d-stale .theirs")).contains("Unresolved", "Salim");
            assertThat(amal.text("#d-stale .yours")).contains("Supported value", "the list");
            assertThat(newsroom.stored()).hasSize(1);

            amal.click("#d-stale .cancel");
            amal.reads("#told", "Your colleague's decision stands.");
            assertThat(newsroom.stored()).hasSize(1);

            amal.press("Digit1");
            amal.until("document.getElementById('value-note').value === 'the list'");
            newsroom.decides("Salim", What.NO_CONFLICT, "g-troops");
            amal.reads("#finding .held", "No conflict");
            amal.sends("d-value");
            amal.until("document.getElementById('d-stale').open");
            amal.sends("d-stale");
            amal.reads("#finding .held", "the list");
            assertThat(newsroom.stored())
                    .extracting(Decision::what)
                    .containsExactly(What.UNRESOLVED, What.NO_CONFLICT, What.VALUE);
        }
    }

    @Test
    void whoIsBlindSeesNeitherTheMachinesVerdictNorTheColleagues() {
        try (Newsroom newsroom = Newsroom.opened()) {
            newsroom.decides("Salim", What.CONFLICT, "g-troops");
            newsroom.decides("Salim", What.NOTE, "g-troops");
            amal.enters(newsroom, "en", "Amal");
            amal.reads("#list", "Salim");
            amal.click("#menu summary");
            amal.click("#blind");
            amal.reads("#told", "You review blind now.");
            amal.until("!document.body.textContent.includes('Salim')");
            assertThat(amal.all("[class*=v-conflicts], [class*=v-refines], .tag, .why"))
                    .isEmpty();
            assertThat(amal.find("#f-verdict").isEnabled()).isFalse();
            amal.click("#list li:nth-child(1) .pick");
            amal.press("KeyN");
            amal.reads("#finding .held", "No conflict");
            newsroom.decides("Salim", What.UNRESOLVED, "g-call");
            amal.reads("#figures", "3");
            assertThat(amal.text("main")).doesNotContain("Salim");

            amal.opens("en", "Amal");
            assertThat(amal.find("#blind").isSelected()).as("kept for Amal").isTrue();
            amal.click("#menu summary");
            amal.click("#agreement-button");
            amal.until("document.getElementById('d-agreement').open");
            assertThat(amal.all("#d-agreement tbody tr").size()
                            + amal.all("#d-agreement .none:not([hidden])").size())
                    .isPositive();
            amal.click("#d-agreement .cancel");
            amal.opens("en", "Nadia");
            assertThat(amal.find("#blind").isSelected()).as("not for others").isFalse();
        }
    }

    @Test
    void aLostServerIsToldAndNothingTypedIsLost() {
        try (Newsroom newsroom = Newsroom.opened()) {
            amal.enters(newsroom, "en", "Amal");
            amal.ask("window.asked = window.fetch; window.fetch = () => Promise.reject(new TypeError('lost'))");
            amal.press("KeyT");
            amal.types("#note-note", "kept through it");
            amal.sends("d-note");
            amal.reads("#lost", "The server does not answer.");
            assertThat(newsroom.stored()).isEmpty();
            amal.ask("window.fetch = window.asked");
            amal.reads(".notes-of-colleagues", "kept through it");
            amal.until("document.getElementById('lost').textContent === ''");
            assertThat(newsroom.stored()).hasSize(1);
        }
    }
}
