package org.muqabala.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muqabala.report.TwoCalls;
import org.muqabala.report.decision.Decided;
import org.muqabala.text.Language;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;

/** The page shows what people decided. In Chromium; skipped where there is none. */
class DecidedPageTest {
    private static final Path PAGES = Path.of("target", "pages");
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private static Browser browser;

    @BeforeAll
    static void open() throws IOException {
        browser = Browser.start();
        Files.createDirectories(SCREENSHOTS);
        Files.createDirectories(PAGES);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    private static void show(Decided decided, Language language) throws IOException {
        StringWriter page = new StringWriter();
        HtmlReport.write(TwoCalls.comparison(), decided, Edition.of(language), page);
        Path file = Files.writeString(PAGES.resolve("decided-" + language.code() + ".html"), page.toString());
        browser.open(file.toAbsolutePath(), "");
    }

    private static WebElement card(String question) {
        return browser.all(".finding").stream()
                .filter(card -> card.findElement(By.cssSelector("h3")).getText().contains(question)
                        || card.getText().contains(question))
                .findFirst()
                .orElseThrow();
    }

    private static String rulings(WebElement card) {
        return card.findElement(By.cssSelector(".rulings")).getText();
    }

    @Test
    void aCardTellsWhatWasDecidedByWhomWhenAndWhy() throws IOException {
        show(Desk.of(TwoCalls.comparison()), Language.ENGLISH);
        WebElement relabelled = card("Russian soldiers near Ukraine");
        assertThat(rulings(relabelled))
                .contains(
                        "Supported value", "more than 94,000", "ليلى", "5 January 2026", "the ministry's list, page 3");
        assertThat(relabelled.findElement(By.cssSelector("h3")).getText())
                .isEqualTo("Russian soldiers near Ukraine in December 2021");
        assertThat(relabelled.findElement(By.cssSelector(".about")).getText())
                .startsWith("As the program asks it: Figure");
        assertThat(relabelled.findElement(By.cssSelector(".verdict")).getText())
                .as("the machine's verdict stays to be seen")
                .startsWith("Conflict");
        assertThat(rulings(card("To be looked at by Salma"))).contains("No conflict", "Omar", "طلب كل منهما");
        assertThat(rulings(card("Ask the Kremlin")))
                .contains("Note", "<b>today</b>")
                .doesNotContain("No conflict");
    }

    @Test
    void whatChangedSinceIsToldAndAsksForASecondLook() throws IOException {
        show(Desk.of(TwoCalls.comparison()), Language.ENGLISH);
        assertThat(rulings(card("Second look")))
                .contains("Conflict", "Salma", "added: 400 million euros", "gone: 5", "new sources: ", "Capital Post")
                .doesNotContain("No conflict");
    }

    @Test
    void whatIsNoConflictComesBehindTheOthersAndNotFirst() throws IOException {
        show(Desk.of(TwoCalls.comparison()), Language.ENGLISH);
        List<WebElement> conflicts = browser.all("#conflicts .finding");
        assertThat(conflicts).hasSize(3);
        assertThat(rulings(conflicts.get(2))).contains("No conflict");
        assertThat(browser.all("#first .clash")).hasSize(2);
        assertThat(browser.find("#first").getText()).doesNotContain("Moscow's request");
    }

    @Test
    void theHeadTellsHowFarTheDeskIsAndTheEndWhatHasNoPlace() throws IOException {
        show(Desk.of(TwoCalls.comparison()), Language.ENGLISH);
        assertThat(browser.find(".decided-so-far").getText())
                .isEqualTo("The desk has decided 4 of 11. One needs a second look. One decision has lost its words.");
        assertThat(browser.find("#orphaned").getText())
                .contains("Decisions whose words are gone", "never attached to words that look like them")
                .contains("Supported value", "175,000", "ليلى", "175,000 troops in all", "gone", "70 ألف جندي");
        assertThat(browser.all("#orphaned .flag")).hasSize(1);
        assertThat(browser.find("#apart").getText()).contains("Not the same question", "two calls", "خمسين دقيقة");
    }

    @Test
    void aPageWithoutDecisionsSaysNothingOfThem() throws IOException {
        show(Decided.none(), Language.ENGLISH);
        assertThat(browser.all(".rulings, .decided-so-far, #orphaned, #apart")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ARABIC, light, 1440",
        "ENGLISH, light, 1440",
        "ARABIC, dark, 390",
        "ENGLISH, light, 390",
        "ARABIC, light, 390",
    })
    void itFitsTheScreenAndBarsNoReader(Language language, String scheme, int width) throws IOException {
        browser.media("", scheme);
        browser.size(width, 900);
        show(Desk.of(TwoCalls.comparison()), language);
        browser.ask("document.querySelectorAll('details').forEach(d => d.open = true)");
        assertThat(browser.number("return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .isZero();
        Results results = new AxeBuilder().analyze(browser.driver());
        assertThat(results.getPasses()).hasSizeGreaterThan(20);
        assertThat(results.getViolations()).isEmpty();
        assertThat(browser.complaints()).isEmpty();
        browser.ask("document.querySelectorAll('details').forEach(d => d.open = false)");
        browser.size(width, (int) browser.number("return document.documentElement.scrollHeight"));
        Files.write(
                SCREENSHOTS.resolve("decided-%s-%s-%d.png".formatted(language.code(), scheme, width)),
                browser.driver().getScreenshotAs(OutputType.BYTES));
        browser.media("", "light");
        browser.size(1280, 900);
    }
}
