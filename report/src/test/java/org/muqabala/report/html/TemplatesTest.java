package org.muqabala.report.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatesTest {
    @ParameterizedTest
    @ValueSource(strings = {"report.html", "parts.html", "pictures.html"})
    void textIsNeverSetInUnescaped(String template) throws IOException {
        assertThat(read(template))
                .contains("th:text")
                .doesNotContain("th:utext")
                .doesNotContain("[(")
                .doesNotContain("<script>")
                .doesNotContainPattern("\\son[a-z]+=\"")
                .doesNotContain("style=\"");
    }

    @Test
    void scriptMakesNoMarkupOfText() throws IOException {
        assertThat(read("page.js"))
                .contains("textContent")
                .doesNotContain("innerHTML")
                .doesNotContain("outerHTML")
                .doesNotContain("insertAdjacentHTML")
                .doesNotContain("document.write")
                .doesNotContain("eval(");
    }

    @Test
    void styleNamesNoSideOfTheScreen() throws IOException {
        assertThat(read("style.css"))
                .doesNotContainPattern("(margin|padding|border|inset)-(left|right|top|bottom)")
                .doesNotContainPattern("(?m)[{;\\s](left|right|top|bottom|width|height|min-width|min-height)\\s*:")
                .doesNotContainPattern("(text-align|float|clear)\\s*:\\s*(left|right)");
    }

    private static String read(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                HtmlReport.class.getResourceAsStream("/org/muqabala/report/templates/" + file), file)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
