package org.muqabala.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muqabala.report.TwoCalls;
import org.muqabala.text.Language;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.Select;

/** Findings are picked out and sorted, and the address of the page keeps it. Skipped where there is no Chromium. */
class PickingTest {
    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = Browser.start();
        browser.size(1280, 900);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void page() {
        browser.show("calls", TwoCalls.comparison(), Language.ARABIC);
    }

    private static void choose(String field, String value) {
        new Select(browser.find("#" + field)).selectByValue(value);
    }

    /** The keys of the findings that are to be seen once folds are open. */
    private static List<String> shown() {
        return ((List<?>) browser.ask("return [...document.querySelectorAll('.item')]"
                        + ".filter(i => !i.closest('[hidden]')).map(i => i.dataset.k)"))
                .stream().map(String::valueOf).toList();
    }

    @Test
    void verdictIsPickedOut() {
        int all = shown().size();
        choose("v", "conflicts");
        assertThat(shown()).isNotEmpty().hasSizeLessThan(all).allMatch(k -> k.startsWith("conflicts|"));
        assertThat(browser.fragment()).isEqualTo("#v=conflicts");
        assertThat(browser.find("#filters output").getText()).isEqualTo(shown().size() + " من " + all);
        browser.find("#filters button").click();
        assertThat(shown()).hasSize(all);
        assertThat(browser.fragment()).isEmpty();
    }

    @Test
    void filtersAddUp() {
        choose("f", "figure");
        List<String> figures = shown();
        choose("s", "2");
        assertThat(shown())
                .isNotEmpty()
                .isSubsetOf(figures)
                .allMatch(k -> List.of(k.split("\\|", -1)[2].split(" ")).contains("2"));
        assertThat(browser.fragment()).isEqualTo("#f=figure&s=2");
    }

    @Test
    void speakersAndEventsArePickedOut() {
        WebElement speaker = browser.find("#p option:nth-child(2)");
        choose("p", String.valueOf(speaker.getDomAttribute("value")));
        assertThat(shown()).isNotEmpty().allMatch(k -> !k.split("\\|", -1)[3].isEmpty());
        choose("p", "");
        choose("e", String.valueOf(browser.find("#e option:nth-child(2)").getDomAttribute("value")));
        assertThat(shown()).isNotEmpty().allMatch(k -> !k.split("\\|", -1)[4].isEmpty());
    }

    @Test
    void wordsAreFoundHoweverTheyArePointed() {
        browser.find("#q").sendKeys("جُنديّ");
        assertThat(shown()).isNotEmpty();
        assertThat(browser.ask("return [...document.querySelectorAll('.item')]"
                        + ".filter(i => !i.closest('[hidden]')).every(i => i.textContent.includes('جندي'))"))
                .isEqualTo(true);
        browser.find("#q").sendKeys("qwertz");
        assertThat(shown()).isEmpty();
    }

    @Test
    void addressBringsBackWhatWasChosen() {
        choose("v", "rewords");
        choose("o", "score");
        browser.find("#q").sendKeys("واشنطن");
        List<String> picked = shown();
        String address = browser.driver().getCurrentUrl();
        browser.driver().navigate().refresh();
        assertThat(shown()).isEqualTo(picked).isNotEmpty();
        browser.driver().get("about:blank");
        browser.driver().get(address);
        assertThat(shown()).isEqualTo(picked);
        assertThat(browser.find("#q").getDomProperty("value")).isEqualTo("واشنطن");
        assertThat(new Select(browser.find("#v")).getFirstSelectedOption().getDomAttribute("value"))
                .isEqualTo("rewords");
    }

    @Test
    void openCardIsInTheAddressAndSurvivesReload() {
        WebElement card = browser.find("#conflicts .finding");
        String id = String.valueOf(card.getDomAttribute("id"));
        browser.click(card.findElement(By.cssSelector(".why summary")));
        assertThat(card.findElement(By.cssSelector(".why")).getDomProperty("open"))
                .isEqualTo("true");
        browser.ask("return new Promise(done => setTimeout(done, 50))");
        assertThat(browser.fragment()).isEqualTo("#open=" + id);
        browser.driver().navigate().refresh();
        assertThat(browser.find("#" + id + " .why").getDomProperty("open")).isEqualTo("true");
    }

    @Test
    void linkKeepsWhatIsChosen() {
        choose("v", "conflicts");
        browser.click(browser.find("#conflicts .finding a.more"));
        assertThat(browser.fragment()).matches("#c\\d+&v=conflicts");
        assertThat(shown()).allMatch(k -> k.startsWith("conflicts|"));
        browser.driver().navigate().refresh();
        assertThat(browser.all(".claim.target")).hasSize(1);
        assertThat(shown()).allMatch(k -> k.startsWith("conflicts|"));
    }

    @Test
    void foldedRewordingsAreComparedAndExplained() {
        browser.show("rewordings", HtmlReportTest.manyRewordings(), Language.ARABIC);
        assertThat(browser.all("#rewords-more .why")).isEmpty();
        String line = String.valueOf(browser.find("#rewords-more .line").getDomAttribute("id"));
        browser.open(Path.of("target", "page", "rewordings-ar.html"), "#" + line + "&open=" + line + ".rewords-more");
        WebElement shown = browser.find("#" + line + ".target");
        assertThat(browser.number("return Math.abs(document.querySelector('.target').getBoundingClientRect().top)"))
                .as("the line is where the reader looks")
                .isLessThan(400);
        assertThat(shown.findElements(By.tagName("ins")).stream().map(WebElement::getText))
                .contains("شددت", "أكدت");
        assertThat(shown.findElement(By.cssSelector(".reasons")).getText())
                .contains("+0.40")
                .contains("+0.90");
    }

    @Test
    void surestComeFirst() {
        choose("o", "sources");
        List<Long> sources = browser.all("#rewords .cards > .item").stream()
                .map(i -> (long) String.valueOf(i.getDomAttribute("data-k"))
                        .split("\\|", -1)[2]
                        .split(" ")
                        .length)
                .toList();
        assertThat(sources).isSortedAccordingTo((a, b) -> Long.compare(b, a));
        assertThat(browser.fragment()).isEqualTo("#o=sources");
    }

    @Test
    void everythingCanBeReachedByKeyboard() {
        browser.ask("document.activeElement.blur(); window.scrollTo(0, 0)");
        new Actions(browser.driver()).sendKeys(Keys.TAB).perform();
        assertThat(browser.ask("return document.activeElement.className")).isEqualTo("skip");
        for (int i = 0; i < 60 && !"v".equals(browser.ask("return document.activeElement.id")); i++) {
            new Actions(browser.driver()).sendKeys(Keys.TAB).perform();
        }
        assertThat(browser.ask("return document.activeElement.id")).isEqualTo("v");
        browser.driver().switchTo().activeElement().sendKeys(Keys.ARROW_DOWN);
        assertThat(browser.fragment()).isEqualTo("#v=conflicts");
        for (int i = 0; i < 60 && !isWhy(); i++) {
            new Actions(browser.driver()).sendKeys(Keys.TAB).perform();
        }
        assertThat(isWhy()).isTrue();
        browser.driver().switchTo().activeElement().sendKeys(Keys.ENTER);
        assertThat(browser.ask("return document.activeElement.parentElement.open"))
                .isEqualTo(true);
    }

    private static boolean isWhy() {
        return Boolean.TRUE.equals(browser.ask("return document.activeElement.matches('.why > summary')"));
    }
}
