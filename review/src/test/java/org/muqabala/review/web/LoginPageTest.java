package org.muqabala.review.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** What somebody sees who is not let in yet, in a Chromium without a window. */
class LoginPageTest {
    private final Served named = new Served(UsersDeskTest.setup());
    private final Served nameless = new Served();
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
        named.close();
        nameless.close();
    }

    private void until(String condition) {
        new WebDriverWait(driver, Duration.ofSeconds(20))
                .until(d -> Boolean.TRUE.equals(driver.executeScript("return " + condition)));
    }

    private void logIn(String name, String password) {
        driver.findElement(By.id("name")).clear();
        driver.findElement(By.id("name")).sendKeys(name);
        driver.findElement(By.id("password")).clear();
        driver.findElement(By.id("password")).sendKeys(password);
        driver.findElement(By.id("enter")).click();
    }

    @Test
    void whoLogsInSeesTheDeskAndWhoLogsOutDoesNot() {
        driver.get(named.server.launchAddress() + "?lang=en");
        logIn("amal", "not her pass phrase");
        until("document.getElementById('told').textContent === 'The name or the password is not right.'");

        logIn("amal", UsersDeskTest.PASSWORD);
        until("document.getElementById('queue') !== null");
        assertThat(driver.executeScript("return document.cookie")).isEqualTo("");

        driver.executeAsyncScript(
                "fetch('/api/v1/sessions', {method: 'DELETE'}).then(arguments[arguments.length - 1])");
        driver.navigate().refresh();
        until("document.getElementById('password') !== null");
    }

    @ParameterizedTest
    @CsvSource({"true, ar", "true, en", "false, ar", "false, en"})
    void thePagesAreWholeOnASmallScreenAndWithoutViolations(boolean isNamed, String language) throws IOException {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 390, "height", 844, "deviceScaleFactor", 1, "mobile", false));
        driver.get((isNamed ? named : nameless).server.address() + "?lang=" + language);

        assertThat(driver.findElement(By.tagName("html")).getAttribute("dir"))
                .isEqualTo(language.equals("ar") ? "rtl" : "ltr");
        until("document.documentElement.scrollWidth <= 390");
        Path shots = Files.createDirectories(Path.of("target", "page"));
        Files.write(
                shots.resolve((isNamed ? "login-" : "stranger-") + language + ".png"),
                driver.getScreenshotAs(OutputType.BYTES));
        assertThat(new AxeBuilder().analyze(driver).getViolations()).isEmpty();
        assertThat(driver.manage().logs().get(LogType.BROWSER).getAll())
                .noneMatch(e -> e.getMessage().contains("Content Security Policy"));
    }
}
