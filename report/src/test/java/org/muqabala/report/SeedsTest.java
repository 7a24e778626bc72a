package org.muqabala.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muqabala.ClaimComparison;
import org.muqabala.comparison.Comparison;
import org.muqabala.document.SourceFiles;
import org.muqabala.report.html.HtmlReport;
import org.muqabala.report.json.Contract;
import org.muqabala.text.Language;

/** The whole way from the five articles that come with the project to the files and the page. */
class SeedsTest {
    private static final Comparison SEEDS = ClaimComparison.standard()
            .compare(SourceFiles.read(List.of(Path.of("..", "seeds"))).documents());

    @TempDir
    private Path folder;

    @Test
    void fileKeepsTheContract() throws IOException {
        JsonNode root = Contract.written(SEEDS, folder);
        assertThat(Contract.errors(root.toString())).isEmpty();
        assertThat(root.get("sources")).hasSize(5);
        assertThat(Contract.cutsOutEveryQuote(root, folder)).isGreaterThan(300);
    }

    @Test
    void pageIsWrittenInBothLanguages() throws IOException {
        Path pages = Files.createDirectories(Path.of("target", "page"));
        for (Language language : List.of(Language.ARABIC, Language.ENGLISH)) {
            StringWriter page = new StringWriter();
            HtmlReport.write(SEEDS, language, page);
            Files.writeString(pages.resolve("seeds-" + language.code() + ".html"), page.toString());
            assertThat(page.toString().getBytes(UTF_8)).as("the page's weight").hasSizeLessThan(500_000);
            assertThat(Pattern.compile("<[a-z]")
                            .matcher(page.toString())
                            .results()
                            .count())
                    .as("the page's elements")
                    .isLessThanOrEqualTo(6_000);
            long findings =
                    SEEDS.groups().stream().mapToLong(g -> g.findings().size()).sum();
            assertThat(Pattern.compile(" id=\"f\\d+\"")
                            .matcher(page.toString())
                            .results()
                            .count())
                    .isEqualTo(findings)
                    .isGreaterThan(10);
        }
    }
}
