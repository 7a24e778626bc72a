package org.muqabala.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muqabala.report.decision.What;

/** The page is whole in both languages, light and dark, on a small screen, and bars nobody. */
class PageLookTest {
    private static final Map<String, String> DIALOGS = Map.of(
            "KeyT",
            "d-note",
            "KeyA",
            "d-assign",
            "KeyP",
            "d-split",
            "KeyG",
            "d-join",
            "KeyB",
            "d-publish",
            "Digit1",
            "d-value");

    private static Reviewer reviewer;

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

    @ParameterizedTest
    @CsvSource({"ar, light, rtl", "en, dark, ltr"})
    void nothingBarsAReviewerAtADesk(String language, String scheme, String direction) {
        try (Newsroom newsroom = Newsroom.opened()) {
            newsroom.decides("Salim", What.CONFLICT, "g-troops");
            newsroom.decides("Salim", What.NOTE, "g-troops");
            reviewer.size(1280, 800);
            reviewer.scheme(scheme);
            reviewer.enters(newsroom, language, "Amal");
            assertThat(reviewer.find("html").getAttribute("dir")).isEqualTo(direction);
            reviewer.until("document.querySelectorAll('.pane mark').length === 2");
            reviewer.ask("document.querySelectorAll('details').forEach(d => d.open = true)");
            reviewer.shot("review-" + language);
            reviewer.meetsNoBarrier("page");
            reviewer.ask("document.getElementById('menu').open = false");
            DIALOGS.forEach((code, dialog) -> {
                reviewer.press(code);
                reviewer.until("document.getElementById('" + dialog + "').open");
                reviewer.meetsNoBarrier(dialog);
                reviewer.click("#" + dialog + " .cancel");
                reviewer.until("!document.querySelector('dialog[open]')");
            });
            theAgreementOfTwoBarsNobody(newsroom, language);
            whatIsStaleBarsNobody(newsroom, language);
            reviewer.press("Slash", "?", true);
            reviewer.until("document.getElementById('d-keys').open");
            reviewer.meetsNoBarrier("keys");

            assertThat(reviewer.complaints()).noneMatch(m -> m.contains("Content Security Policy"));
            assertThat(reviewer.all("main script")).isEmpty();
            assertThat(reviewer.text("#articles")).contains(Story.SCRIPT);
            assertThat(reviewer.text("body")).doesNotContain("review.", "facet.", "verdict.");
        }
    }

    private static void theAgreementOfTwoBarsNobody(Newsroom newsroom, String language) {
        newsroom.decides("Nadia", What.NO_CONFLICT, "g-troops");
        reviewer.click("#menu summary");
        reviewer.click("#agreement-button");
        reviewer.reads("#d-agreement tbody", "Nadia");
        reviewer.shot("agreement-" + language);
        reviewer.meetsNoBarrier("agreement");
        reviewer.click("#d-agreement .cancel");
    }

    private static void whatIsStaleBarsNobody(Newsroom newsroom, String language) {
        reviewer.press("Digit2");
        reviewer.types("#value-note", "the list");
        newsroom.decides("Salim", What.UNRESOLVED, "g-troops");
        reviewer.sends("d-value");
        reviewer.until("document.getElementById('d-stale').open");
        reviewer.shot("stale-" + language);
        reviewer.meetsNoBarrier("stale");
        reviewer.click("#d-stale .cancel");
    }

    @ParameterizedTest
    @CsvSource({"ar, dark", "en, light"})
    void aSmallScreenShowsOneThingAtATime(String language, String scheme) {
        try (Newsroom newsroom = Newsroom.opened()) {
            reviewer.size(390, 844);
            reviewer.scheme(scheme);
            reviewer.enters(newsroom, language, "Amal");
            reviewer.until("document.documentElement.scrollWidth <= 390");
            assertThat(reviewer.find("#queue").isDisplayed()).isFalse();
            reviewer.shot("review-small-" + language);
            reviewer.meetsNoBarrier("finding");
            reviewer.click("#show-queue");
            assertThat(reviewer.find("#finding").isDisplayed()).isFalse();
            assertThat(reviewer.find("#figures").isDisplayed()).isTrue();
            reviewer.until("document.documentElement.scrollWidth <= 390");
            reviewer.meetsNoBarrier("queue");
            reviewer.click("#list li:nth-child(2) .pick");
            assertThat(reviewer.find("#finding").isDisplayed()).isTrue();
            reviewer.click("[data-act=conflict]");
            reviewer.reads("#figures", "1 / 3");
            assertThat(newsroom.stored()).hasSize(1);
        }
    }
}
