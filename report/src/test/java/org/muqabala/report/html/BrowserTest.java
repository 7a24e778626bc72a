package org.muqabala.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muqabala.report.Hostile;
import org.muqabala.report.TwoCalls;
import org.muqabala.text.Language;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;

/** Opens the page in Chromium as a reader would, from a file. Where there is no Chromium, it is skipped and says so. */
class BrowserTest {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private static Browser browser;

    @BeforeAll
    static void open() throws IOException {
        browser = Browser.start();
        Files.createDirectories(SCREENSHOTS);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @AfterEach
    void asItWas() {
        browser.media("", "light");
        browser.size(1280, 900);
        scripts(true);
    }

    private static void scripts(boolean run) {
        browser.driver().executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
    }

    @ParameterizedTest
    @EnumSource(names = {"ARABIC", "ENGLISH"})
    void browserHasNothingToComplainOf(Language language) {
        browser.show("calls", TwoCalls.comparison(), language);
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.find("html").getDomAttribute("lang")).isEqualTo(language.code());
        assertThat(browser.find("mark").getCssValue("text-decoration-line"))
                .as("the style sheet is let in by the policy")
                .isEqualTo("underline");
        assertThat(browser.find("#filters").isDisplayed())
                .as("the script is let in by the policy")
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"ARABIC", "ENGLISH"})
    void nothingIsFetched(Language language) {
        browser.show("calls", TwoCalls.comparison(), language);
        assertThat(browser.ask("return performance.getEntriesByType('resource')"
                        + ".map(e => e.name).filter(n => !n.startsWith('data:font/woff2'))"))
                .isEqualTo(List.of());
    }

    @Test
    void theEmbeddedFaceIsUsed() {
        browser.show("calls", TwoCalls.comparison(), Language.ARABIC);
        assertThat(browser.ask("return document.fonts.ready.then(fonts => [...fonts].map(f => f.status))"))
                .isEqualTo(List.of("loaded", "loaded"));
    }

    @ParameterizedTest
    @EnumSource(names = {"ARABIC", "ENGLISH"})
    void linksLeadToTheArticleAndBack(Language language) {
        browser.show("calls", TwoCalls.comparison(), language);
        WebElement card = browser.find("#conflicts .finding");
        String finding = card.getDomAttribute("id");
        browser.click(card.findElement(By.cssSelector(".evidence:nth-of-type(1) a.more")));
        WebElement claim = browser.find(".claim.target");
        assertThat(browser.fragment()).isEqualTo("#" + claim.getDomAttribute("id"));
        assertThat(claim.getText()).containsAnyOf("70 ألف جندي", "94,000 troops");
        browser.click(claim);
        assertThat(browser.find(".finding.target").getDomAttribute("id")).isEqualTo(finding);
        assertThat(browser.ask("return document.activeElement.id")).isEqualTo(finding);
    }

    @Test
    void everyValueLeadsToItsWords() {
        browser.show("calls", TwoCalls.comparison(), Language.ARABIC);
        assertThat(browser.number("""
                return [...document.querySelectorAll('.evidence, .answer, .chart li, .line p + p')].filter(e => {
                  const link = e.querySelector('a[href^="#c"]');
                  return !link || !document.querySelector(link.getAttribute('href') + '.claim');
                }).length""")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-05-03", "-5.5", "10-20"})
    void figuresAndDatesKeepTheirOrderInArabicText(String number) {
        browser.show("hostile", Hostile.comparison(), Language.ARABIC);
        assertThat(shownFromLeftToRight(number)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"ARABIC", "ENGLISH"})
    void rangesKeepTheirOrder(Language language) {
        browser.show("calls", TwoCalls.comparison(), language);
        for (String range : List.of("10–20", "7–31", "20,000–99,999")) {
            assertThat(shownFromLeftToRight(range)).as(range).isTrue();
        }
    }

    /** Does every character of an isolated number stand right of the one before it? */
    private static boolean shownFromLeftToRight(String number) {
        return Boolean.TRUE.equals(browser.ask("""
                document.querySelectorAll('details').forEach(d => d.open = true);
                const found = [...document.querySelectorAll('bdi[dir=ltr]')].find(b => b.textContent === arguments[0]);
                if (!found) return null;
                const at = i => {
                  const range = document.createRange();
                  range.setStart(found.firstChild, i);
                  range.setEnd(found.firstChild, i + 1);
                  return range.getBoundingClientRect().left;
                };
                return [...arguments[0]].every((c, i) => i === 0 || at(i - 1) < at(i));
                """, number));
    }

    @ParameterizedTest
    @EnumSource(names = {"ARABIC", "ENGLISH"})
    void hostileTextIsInert(Language language) {
        browser.show("hostile", Hostile.comparison(), language);
        browser.ask("document.querySelectorAll('details').forEach(d => d.open = true)");
        browser.ask("document.querySelectorAll('.line').forEach(l => l.scrollIntoView())");
        assertThat(browser.driver().getTitle()).doesNotStartWith("owned").contains("<script>");
        assertThat(browser.all("img, [onclick], [onmouseover], [onerror], [onload], [onfocus]"))
                .isEmpty();
        assertThat(browser.all("script")).hasSize(1);
        assertThat(browser.all("a[href^='javascript']")).isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"ARABIC", "ENGLISH"})
    void fitsEveryScreen(Language language) throws IOException {
        browser.show("calls", TwoCalls.comparison(), language);
        for (String scheme : List.of("light", "dark")) {
            browser.media("", scheme);
            for (int width : new int[] {390, 768, 1440}) {
                browser.size(width, 900);
                assertThat(browser.number(
                                "return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                        .as("%s px, %s", width, scheme)
                        .isZero();
                browser.size(width, (int) browser.number("return document.documentElement.scrollHeight"));
                Files.write(
                        SCREENSHOTS.resolve("report-%s-%s-%d.png".formatted(language.code(), scheme, width)),
                        browser.driver().getScreenshotAs(OutputType.BYTES));
            }
        }
    }

    @Test
    void themesDiffer() {
        browser.show("calls", TwoCalls.comparison(), Language.ARABIC);
        browser.media("", "light");
        String light = browser.find("body").getCssValue("background-color");
        browser.media("", "dark");
        assertThat(browser.find("body").getCssValue("background-color")).isNotEqualTo(light);
    }

    @ParameterizedTest
    @EnumSource(names = {"ARABIC", "ENGLISH"})
    void canBeReadWithoutScripts(Language language) {
        scripts(false);
        browser.show("calls", TwoCalls.comparison(), language);
        assertThat(browser.find("#filters").isDisplayed()).isFalse();
        assertThat(browser.find("#first .value").isDisplayed()).isTrue();
        assertThat(browser.find("#conflicts .finding blockquote").isDisplayed()).isTrue();
        assertThat(browser.find("#articles .claim").isDisplayed()).isTrue();
        WebElement why = browser.find("#conflicts .finding .why");
        why.findElement(By.tagName("summary")).click();
        assertThat(why.findElement(By.cssSelector(".reasons li")).isDisplayed()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"ARABIC", "ENGLISH"})
    void canBePrinted(Language language) throws IOException {
        browser.show("calls", TwoCalls.comparison(), language);
        Map<String, Object> printed = browser.driver()
                .executeCdpCommand("Page.printToPDF", Map.of("printBackground", false, "preferCSSPageSize", true));
        byte[] pdf = Base64.getDecoder().decode(String.valueOf(printed.get("data")));
        Files.write(SCREENSHOTS.resolve("report-" + language.code() + ".pdf"), pdf);
        assertThat(new String(pdf, 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        assertThat(pdf.length).isGreaterThan(20_000);
        browser.media("print", "light");
        assertThat(browser.find("#filters").isDisplayed())
                .as("no controls on paper")
                .isFalse();
        assertThat(browser.find("#conflicts .finding").isDisplayed()).isTrue();
        assertThat(browser.find("body").getCssValue("background-color")).contains("255, 255, 255");
    }
}
