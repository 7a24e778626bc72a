package org.muqabala.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.muqabala.comparison.Comparison;
import org.muqabala.report.Hostile;
import org.muqabala.report.TwoCalls;
import org.muqabala.text.Language;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Opens the page in Chromium as a reader would, from a file. Where there is no Chromium, it is skipped and says so. */
class BrowserTest {
    private static final Path PAGES = Path.of("target", "page");
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private static ChromeDriver browser;

    @BeforeAll
    static void open() throws IOException {
        Optional<File> chromium = program("chromium", "chromium-browser", "google-chrome");
        Optional<File> driver = program("chromedriver");
        assumeTrue(
                chromium.isPresent() && driver.isPresent(),
                "skipped: no chromium and chromedriver on the PATH; .ci/browser.sh installs them");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.orElseThrow());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage");
        options.setCapability("goog:loggingPrefs", logs);
        browser = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(driver.orElseThrow())
                        .build(),
                options);
        Files.createDirectories(PAGES);
        Files.createDirectories(SCREENSHOTS);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.quit();
        }
    }

    private static Optional<File> program(String... names) {
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.of(names)
                .flatMap(n -> Stream.of(path.split(File.pathSeparator, -1)).map(folder -> new File(folder, n)))
                .filter(File::canExecute)
                .findFirst();
    }

    private static void show(String name, Comparison comparison, Language language) throws IOException {
        Path file = PAGES.resolve(name + "-" + language.code() + ".html");
        Files.writeString(file, HtmlReportTest.page(comparison, language));
        browser.get(file.toUri().toString());
    }

    @ParameterizedTest
    @EnumSource(names = {"ARABIC", "ENGLISH"})
    void browserHasNothingToComplainOf(Language language) throws IOException {
        show("calls", TwoCalls.comparison(), language);
        assertThat(browser.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
        assertThat(browser.findElement(By.tagName("html")).getDomAttribute("lang"))
                .isEqualTo(language.code());
        assertThat(browser.findElement(By.tagName("mark")).getCssValue("text-decoration-line"))
                .as("the style sheet is let in by the policy")
                .isEqualTo("underline");
    }

    @Test
    void linksLeadToTheArticleAndBack() throws IOException {
        show("calls", TwoCalls.comparison(), Language.ARABIC);
        WebElement card = browser.findElement(By.cssSelector("#conflicts .finding"));
        String finding = card.getDomAttribute("id");
        click(card.findElement(By.cssSelector("a.more")));
        WebElement claim = browser.findElement(By.cssSelector(".claim.target"));
        assertThat(claim.getText()).contains("70 ألف جندي");
        click(claim);
        assertThat(browser.findElement(By.cssSelector(".finding.target")).getDomAttribute("id"))
                .isEqualTo(finding);
    }

    /** The sheet scrolls smoothly, and a link on its way cannot be hit by the pointer. */
    private static void click(WebElement link) {
        browser.executeScript("arguments[0].click()", link);
    }

    @ParameterizedTest
    @EnumSource(names = {"ARABIC", "ENGLISH"})
    void figuresAndDatesKeepTheirOrder(Language language) throws IOException {
        show("calls", TwoCalls.comparison(), language);
        assertThat(shownFromLeftToRight("10–20")).isTrue();
        assertThat(shownFromLeftToRight("7–31")).isTrue();
        assertThat(shownFromLeftToRight("20,000–99,999")).isTrue();
        show("hostile", Hostile.comparison(), language);
        assertThat(shownFromLeftToRight("2024-05-03")).isTrue();
    }

    /** Does the first character of an isolated number stand left of its last? */
    private static boolean shownFromLeftToRight(String number) {
        return Boolean.TRUE.equals(browser.executeScript("""
                document.querySelectorAll('details').forEach(d => d.open = true);
                const found = [...document.querySelectorAll('bdi[dir=ltr]')].find(b => b.textContent === arguments[0]);
                if (!found) return null;
                const at = i => {
                  const range = document.createRange();
                  range.setStart(found.firstChild, i);
                  range.setEnd(found.firstChild, i + 1);
                  return range.getBoundingClientRect().left;
                };
                return at(0) < at(arguments[0].length - 1);
                """, number));
    }

    @ParameterizedTest
    @EnumSource(names = {"ARABIC", "ENGLISH"})
    void hostileTextIsInert(Language language) throws IOException {
        show("hostile", Hostile.comparison(), language);
        assertThat(browser.getTitle()).doesNotStartWith("owned").contains("<script>");
        assertThat(browser.findElements(By.cssSelector("img, [onclick], [onmouseover], [onerror], [onload]")))
                .isEmpty();
        assertThat(browser.findElements(By.cssSelector("a[href^='javascript']")))
                .isEmpty();
        assertThat(browser.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"ARABIC", "ENGLISH"})
    void fitsEveryScreen(Language language) throws IOException {
        show("calls", TwoCalls.comparison(), language);
        for (String scheme : List.of("light", "dark")) {
            browser.executeCdpCommand(
                    "Emulation.setEmulatedMedia",
                    Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
            for (int width : new int[] {390, 768, 1440}) {
                metrics(width, 900);
                Object overflow = browser.executeScript(
                        "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
                assertThat(overflow).as("%s px, %s", width, scheme).isEqualTo(0L);
                Object height = browser.executeScript("return document.documentElement.scrollHeight");
                metrics(width, ((Number) height).intValue());
                Files.write(
                        SCREENSHOTS.resolve("report-%s-%s-%d.png".formatted(language.code(), scheme, width)),
                        browser.getScreenshotAs(OutputType.BYTES));
            }
        }
    }

    private static void metrics(int width, int height) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }
}
