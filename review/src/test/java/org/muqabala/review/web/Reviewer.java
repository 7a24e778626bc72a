package org.muqabala.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Somebody at a desk: a Chromium without a window that has the page open. */
final class Reviewer implements AutoCloseable {
    private static final Path SHOTS = Path.of("target", "page");

    private final ChromeDriver driver;
    private String address = "";

    private Reviewer(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Takes a browser; skips the test and says so where there is none. */
    static Reviewer sitsDown() {
        Reviewer reviewer = new Reviewer(Browsers.take());
        reviewer.size(1280, 800);
        return reviewer;
    }

    /** Opens the page by the printed address and gives a name. */
    void enters(Newsroom newsroom, String language, String who) {
        newsroom.visitors.add(this);
        enters(newsroom.server, language, who);
    }

    /** Opens the page by the address that a server prints and gives a name. */
    void enters(ReviewServer server, String language, String who) {
        address = server.address();
        driver.get(server.launchAddress());
        until("location.search === ''");
        opens(language, who);
    }

    /** Goes where anybody may go. */
    void visits(String where) {
        driver.get(where);
    }

    /** Opens the page with the cookie of somebody who entered. */
    void enters(Reviewer other, String language, String who) {
        address = other.address;
        driver.get(address + "api/v1/health");
        for (Cookie cookie : other.driver.manage().getCookies()) {
            driver.manage().addCookie(cookie);
        }
        opens(language, who);
    }

    /** Opens the page in a language, under a name. */
    void opens(String language, String who) {
        driver.get(address + "api/v1/health");
        driver.executeScript("localStorage.setItem('muqabala-who', arguments[0])", who);
        driver.get(address + "?lang=" + language);
        until("document.documentElement.dataset.ready === 'true'");
    }

    /** Leaves the page, so that nothing of it asks the server any more. */
    void leaves() {
        driver.get("about:blank");
    }

    void size(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Light or dark. */
    void scheme(String scheme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("media", "", "features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    void until(String condition) {
        new WebDriverWait(driver, Duration.ofSeconds(10), Duration.ofMillis(50))
                .withMessage(() -> condition + ", the focus being in "
                        + ask("return document.activeElement?.outerHTML.slice(0, 200)"))
                .until(d -> Boolean.TRUE.equals(driver.executeScript("return " + condition)));
    }

    /** Waits until an element's text holds words. */
    void reads(String css, String words) {
        new WebDriverWait(driver, Duration.ofSeconds(10), Duration.ofMillis(50))
                .withMessage(() -> css + " to hold \"" + words + "\", found: " + text(css))
                .until(d -> text(css).contains(words));
    }

    String text(String css) {
        return String.valueOf(ask("return document.querySelector(arguments[0])?.textContent ?? ''", css));
    }

    Object ask(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    WebElement find(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    void click(String css) {
        find(css).click();
    }

    /** Fills in a field of an open dialog. */
    void types(String css, String words) {
        until("document.querySelector('" + css + "')?.checkVisibility()");
        find(css).clear();
        find(css).sendKeys(words);
    }

    /** Sends the form of an open dialog. */
    void sends(String dialog) {
        click("#" + dialog + " [value=ok]");
    }

    /** A key of a Latin layout. */
    void press(String code) {
        press(code, code.substring(code.length() - 1).toLowerCase(Locale.ROOT), false);
    }

    /** A key by its place, with the letter that a layout has there. */
    void press(String code, String letter, boolean shift) {
        driver.executeScript(
                "(document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown',"
                        + " {code: arguments[0], key: arguments[1], shiftKey: arguments[2], bubbles: true,"
                        + " cancelable: true}))",
                code,
                letter,
                shift);
    }

    /** Strikes a key as a hand does: by its place, with the letter that a layout has there. What has the focus gets it. */
    void strikes(String code, String letter) {
        for (String type : List.of("keyDown", "keyUp")) {
            driver.executeCdpCommand(
                    "Input.dispatchKeyEvent",
                    Map.of("type", type, "code", code, "key", letter, "text", type.equals("keyDown") ? letter : ""));
        }
    }

    /** What axe-core finds fault with. */
    void meetsNoBarrier(String where) {
        assertThat(new AxeBuilder().analyze(driver).getViolations())
                .as(where)
                .extracting(v -> v.getId() + ": " + v.getNodes().get(0).getHtml())
                .isEmpty();
    }

    /** Keeps a picture of the page. */
    void shot(String name) {
        try {
            Files.createDirectories(SHOTS);
            Files.write(SHOTS.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the browser complains of. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(e -> e.getMessage())
                .toList();
    }

    /** Hands the browser on. */
    @Override
    public void close() {
        Browsers.giveBack(driver);
    }
}
