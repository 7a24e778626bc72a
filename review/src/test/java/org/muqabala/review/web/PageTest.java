package org.muqabala.review.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.muqabala.review.web.Served.decision;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muqabala.report.decision.Decision;
import org.muqabala.report.decision.What;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The page in a Chromium without a window, as somebody at a desk uses it. */
class PageTest {
    private final Served served = new Served();
    private final ChromeDriver driver = start();

    private static ChromeDriver start() {
        Optional<File> chromium = program("chromium", "chromium-browser", "google-chrome");
        Optional<File> server = program("chromedriver");
        assumeTrue(
                chromium.isPresent() && server.isPresent(),
                "skipped: no chromium and chromedriver on the PATH; .ci/browser.sh installs them");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.orElseThrow());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage");
        options.setCapability("goog:loggingPrefs", logs);
        return new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(server.orElseThrow())
                        .build(),
                options);
    }

    private static Optional<File> program(String... names) {
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.of(names)
                .flatMap(n -> Stream.of(path.split(File.pathSeparator, -1)).map(folder -> new File(folder, n)))
                .filter(File::canExecute)
                .findFirst();
    }

    @AfterEach
    void stop() {
        driver.quit();
        served.close();
    }

    private void open(String language) {
        if (driver.getCurrentUrl().startsWith("data:") || driver.getCurrentUrl().startsWith("about:")) {
            driver.get(served.server.launchAddress());
            until("location.search === ''");
        }
        driver.get(served.server.address() + "?lang=" + language);
        until("document.documentElement.dataset.ready === 'true'");
    }

    private void until(String condition) {
        new WebDriverWait(driver, Duration.ofSeconds(10))
                .until(d -> Boolean.TRUE.equals(driver.executeScript("return " + condition)));
    }

    private WebElement find(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    private void figures(String expected) {
        until("document.getElementById('figures').textContent === '" + expected + "'");
    }

    /** A key by its place, with the letter that an Arabic layout has there. */
    private void press(String code, String arabic) {
        driver.executeScript(
                "(document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown',"
                        + " {code: arguments[0], key: arguments[1], bubbles: true, cancelable: true}))",
                code,
                arabic);
    }

    private List<Decision> stored() {
        return served.store.since(0, 100).stream().map(s -> s.decision()).toList();
    }

    @Test
    void aFindingIsDecidedByMouseAndByKeyboardAndUndone() {
        open("en");
        assertThat(driver.findElements(By.cssSelector(".card .tag")))
                .extracting(WebElement::getText)
                .containsExactly("Conflict", "Refinement");
        find(".card [data-act=conflict]").click();
        assertThat(find("#told").getText()).isEqualTo("Give your name first.");
        assertThat(stored()).isEmpty();

        find("#who").sendKeys("Amal cnuz");
        find(".card [data-act=conflict]").click();
        figures("1 / 2");
        press("KeyN", "ى");
        until("document.querySelector('.card .held').textContent.startsWith('No conflict')");
        press("KeyZ", "ئ");
        until("document.querySelector('.card .held').textContent.startsWith('Conflict')");
        press("KeyZ", "ئ");
        figures("0 / 2");

        assertThat(stored())
                .extracting(Decision::what)
                .containsExactly(What.CONFLICT, What.NO_CONFLICT, What.RETRACTED, What.RETRACTED);
        assertThat(stored()).extracting(Decision::who).containsOnly("Amal cnuz");
    }

    @Test
    void keysRestInTextFieldsAndAreShownOnAsking() {
        open("en");
        find("#who").sendKeys("cnu");
        press("KeyC", "c");
        assertThat(find("#who").getAttribute("value")).isEqualTo("cnu");
        driver.executeScript("document.activeElement.blur()");
        press("Slash", "?");
        assertThat(find("#keys").isDisplayed()).isTrue();
        press("KeyC", "c");
        assertThat(stored()).isEmpty();
    }

    @Test
    void whatOthersDecideAppearsAndAStaleDecisionIsTold() {
        open("en");
        find("#who").sendKeys("Amal");
        served.post(decision("d1", "unresolved"));
        until("document.querySelector('.card .held').textContent === 'Unresolved · amal'");
        figures("1 / 2");

        driver.executeScript("const f = window.fetch; window.fetch = (...a) => { if (a[1]?.method === 'POST')"
                + " a[1].headers['If-Match'] = '\"0\"'; return f(...a); }");
        find(".card [data-act=conflict]").click();
        until("document.getElementById('told').textContent.includes('amal: Unresolved')");
        assertThat(find("#told").getText()).contains("Yours, not stored: Conflict");
        assertThat(stored()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void thePageIsWholeOnASmallScreenAndWithoutViolations(String language) throws IOException {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 390, "height", 844, "deviceScaleFactor", 1, "mobile", false));
        open(language);

        assertThat(find("html").getAttribute("dir")).isEqualTo(language.equals("ar") ? "rtl" : "ltr");
        until("document.documentElement.scrollWidth <= 390");
        Path shots = Files.createDirectories(Path.of("target", "page"));
        Files.write(shots.resolve("review-" + language + ".png"), driver.getScreenshotAs(OutputType.BYTES));
        assertThat(new AxeBuilder().analyze(driver).getViolations()).isEmpty();
        assertThat(driver.manage().logs().get(LogType.BROWSER).getAll())
                .noneMatch(e -> e.getMessage().contains("Content Security Policy"));
        assertThat(driver.findElements(By.cssSelector(".versus script, .by script")))
                .isEmpty();
        assertThat(find("body").getText()).contains("<script>alert(1)</script>");
    }
}
