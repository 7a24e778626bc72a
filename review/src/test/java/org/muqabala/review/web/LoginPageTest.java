package org.muqabala.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muqabala.report.words.Messages;
import org.muqabala.review.log.Stored;
import org.muqabala.text.Language;

/** What somebody sees who is not let in yet, and how people come and go at a desk with named users. */
class LoginPageTest {
    private static Reviewer reviewer;

    private final Served named = new Served(UsersDeskTest.setup());
    private final Served nameless = new Served();

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

    @AfterEach
    void stop() {
        reviewer.leaves();
        named.close();
        nameless.close();
    }

    private void logIn(String name, String password) {
        reviewer.types("#name", name);
        reviewer.types("#password", password);
        reviewer.click("#enter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void whoLogsInDecidesUnderTheNameAndWhoLogsOutIsAskedAgain(String language) {
        Messages words = Messages.in(Language.of(language).orElseThrow());
        reviewer.size(1280, 800);
        reviewer.visits(named.server.launchAddress() + "?lang=" + language);
        logIn("amal", "not her pass phrase");
        reviewer.reads("#told", words.get("login.wrong"));
        reviewer.meetsNoBarrier("a wrong password");
        reviewer.shot("login-wrong-" + language);

        logIn("amal", UsersDeskTest.PASSWORD);
        reviewer.until("document.documentElement.dataset.ready === 'true'");
        assertThat(reviewer.ask("return document.cookie")).isEqualTo("");
        assertThat(reviewer.find("#who").getAttribute("value")).isEqualTo("amal");
        reviewer.find("#who").sendKeys("Salim\t");
        assertThat(reviewer.find("#who").getAttribute("value"))
                .as("a name that one logged in under is fixed")
                .isEqualTo("amal");
        reviewer.press("KeyC");
        reviewer.reads("#figures", "1 / 2");
        assertThat(named.store.since(0, 10))
                .extracting(Stored::decision)
                .singleElement()
                .satisfies(d -> assertThat(d.who()).isEqualTo("amal"));
        reviewer.meetsNoBarrier("a desk with a name");
        reviewer.shot("desk-" + language);

        reviewer.click("#leave");
        reviewer.until("document.getElementById('password') !== null");
        assertThat(reviewer.find("html").getAttribute("lang")).isEqualTo(language);
        assertThat(reviewer.text("h1")).isEqualTo(words.get("login.title"));
        reviewer.visits(named.server.address());
        reviewer.until("document.getElementById('password') !== null");
    }

    @Test
    void aNameOfArabicLettersLogsIn() {
        reviewer.visits(named.server.launchAddress() + "?lang=ar");
        logIn("هدى", "كلمة سر طويلة");
        reviewer.until("document.getElementById('who')?.value === 'هدى'");
    }

    @ParameterizedTest
    @CsvSource({"true, ar", "true, en", "false, ar", "false, en"})
    void thePagesAreWholeOnASmallScreenAndWithoutViolations(boolean isNamed, String language) {
        reviewer.size(390, 844);
        reviewer.visits((isNamed ? named : nameless).server.address() + "?lang=" + language);

        assertThat(reviewer.find("html").getAttribute("dir")).isEqualTo(language.equals("ar") ? "rtl" : "ltr");
        reviewer.until("document.documentElement.scrollWidth <= 390");
        reviewer.shot((isNamed ? "login-" : "stranger-") + language);
        reviewer.meetsNoBarrier(language);
        assertThat(reviewer.complaints()).noneMatch(m -> m.contains("Content Security Policy"));
    }
}
