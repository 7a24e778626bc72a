package org.muqabala.review.web;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Chromiums without a window. To start one takes longer than most tests, so they are handed on and end with the tests. */
final class Browsers {
    private static final Deque<ChromeDriver> IDLE = new ArrayDeque<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> IDLE.forEach(ChromeDriver::quit)));
    }

    private Browsers() {}

    /** One that nobody uses, with nothing of who used it before; skips the test and says so where there is no Chromium. */
    static synchronized ChromeDriver take() {
        return IDLE.isEmpty() ? start() : IDLE.pop();
    }

    static synchronized void giveBack(ChromeDriver driver) {
        driver.get("about:blank");
        driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
        driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
        driver.manage().logs().get(LogType.BROWSER);
        IDLE.push(driver);
    }

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
}
