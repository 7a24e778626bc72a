package org.muqabala.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muqabala.report.TwoCalls;
import org.muqabala.text.Language;

/** axe-core looks at the page with everything unfolded, in both languages and themes. Skipped where there is no Chromium. */
class AccessibilityTest {
    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = Browser.start();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ARABIC, light, 1440",
        "ARABIC, dark, 1440",
        "ENGLISH, light, 1440",
        "ENGLISH, dark, 1440",
        "ARABIC, light, 390",
        "ENGLISH, dark, 390"
    })
    void nothingBarsAReader(Language language, String scheme, int width) {
        browser.media("", scheme);
        browser.size(width, 900);
        browser.show("calls", TwoCalls.comparison(), language);
        browser.ask("document.querySelectorAll('details').forEach(d => d.open = true)");
        browser.ask("document.querySelectorAll('.line').forEach(l => l.scrollIntoView())");
        // what is out of sight is not laid out, and a busy browser has not yet coloured what came into it
        browser.ask("document.querySelectorAll('*').forEach(e => e.style.contentVisibility = 'visible')");
        Results results = new AxeBuilder().analyze(browser.driver());
        assertThat(results.isErrored()).isFalse();
        assertThat(results.getPasses()).hasSizeGreaterThan(20);
        assertThat(results.getViolations().stream()
                        .map(v -> v.getId() + ": " + v.getHelp() + " "
                                + v.getNodes().stream()
                                        .limit(3)
                                        .map(n -> n.getHtml())
                                        .collect(Collectors.joining(" | ")))
                        .toList())
                .isEmpty();
    }
}
