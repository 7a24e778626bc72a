package org.muqabala.report.html;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.muqabala.comparison.Comparison;
import org.muqabala.text.Language;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A Chromium without a window, in which tests open pages as a reader would, from a file. */
final class Browser implements AutoCloseable {
    private static final Path PAGES = Path.of("target", "page");

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Starts one; skips the test and says so where there is none. */
    static Browser start() {
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
        Browser browser = new Browser(new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(server.orElseThrow())
                        .build(),
                options));
        browser.media("", "light");
        return browser;
    }

    private static Optional<File> program(String... names) {
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.of(names)
                .flatMap(n -> Stream.of(path.split(File.pathSeparator, -1)).map(folder -> new File(folder, n)))
                .filter(File::canExecute)
                .findFirst();
    }

    ChromeDriver driver() {
        return driver;
    }

    /** Opens the page of a comparison. */
    void show(String name, Comparison comparison, Language language) {
        Path file = PAGES.resolve(name + "-" + language.code() + ".html");
        try {
            Files.createDirectories(PAGES);
            Files.writeString(file, HtmlReportTest.page(comparison, language));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        open(file, "");
    }

    /** Opens a file anew, also where only what stands behind the # is another. */
    void open(Path file, String fragment) {
        driver.get("about:blank");
        driver.get(file.toUri() + fragment);
    }

    /** Light or dark, paper or screen; without motion, since what scrolls smoothly cannot be hit. */
    void media(String media, String scheme) {
        Map<String, Object> asked = new HashMap<>();
        asked.put("media", media);
        asked.put(
                "features",
                List.of(
                        Map.of("name", "prefers-color-scheme", "value", scheme),
                        Map.of("name", "prefers-reduced-motion", "value", "reduce")));
        driver.executeCdpCommand("Emulation.setEmulatedMedia", asked);
    }

    void size(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    WebElement find(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    /** The sheet scrolls smoothly, and a link on its way cannot be hit by the pointer. */
    void click(WebElement link) {
        driver.executeScript("arguments[0].click()", link);
    }

    /** What a script in the page returns. */
    Object ask(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    long number(String script, Object... arguments) {
        return ((Number) ask(script, arguments)).longValue();
    }

    /** What stands behind the # of the address. */
    String fragment() {
        return String.valueOf(ask("return location.hash"));
    }

    /** What the browser complains of. */
    List<LogEntry> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
