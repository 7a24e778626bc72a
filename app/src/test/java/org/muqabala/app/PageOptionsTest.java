package org.muqabala.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the page is wished, on the command line. */
class PageOptionsTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void sources() throws IOException {
        Files.createDirectories(folder.resolve("in"));
        Files.writeString(
                folder.resolve("in/a.txt"),
                "LISBON, 3 March 2024 - A ferry sank off the coast on Friday.\n\nTwo people died in the accident, police said.\n");
        Files.writeString(
                folder.resolve("in/b.txt"),
                "LISBON, 3 March 2024 - A ferry sank off the coast on Friday.\n\nSeven people died in the accident, the mayor said.\n");
        Files.createDirectories(folder.resolve("templates"));
    }

    private Run compare(String... options) {
        String[] args = new String[options.length + 6];
        args[0] = "compare";
        args[1] = folder.resolve("in").toString();
        args[2] = "-o";
        args[3] = folder.resolve("out").toString();
        args[4] = "--lang";
        args[5] = "en";
        System.arraycopy(options, 0, args, 6, options.length);
        return Run.of(args);
    }

    private String page() throws IOException {
        return Files.readString(folder.resolve("out/report.html"));
    }

    @Test
    void articlesAreLeftOut() throws IOException {
        assertThat(compare("--articles", "none").code()).isZero();
        assertThat(page()).contains("The text is left out of this page").doesNotContain("class=\"body\"");
    }

    @Test
    void digitsAreChosen() throws IOException {
        assertThat(compare("--digits", "arabic-indic").code()).isZero();
        assertThat(page()).contains("<bdi dir=\"ltr\">٧</bdi>");
    }

    @Test
    void unknownChoiceTellsWhatThereIs() {
        Run run = compare("--digits", "roman");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("as-written or european or arabic-indic").contains("roman");
    }

    @Test
    void ownTemplatesAreUsed() throws IOException {
        Files.writeString(folder.resolve("templates/messages_en.properties"), "page.comparison = The desk compares\n");
        assertThat(compare("--templates", folder.resolve("templates").toString())
                        .code())
                .isZero();
        assertThat(page()).contains("The desk compares");
    }

    @Test
    void faultyTemplateIsToldWithFileAndLine() throws IOException {
        Files.writeString(folder.resolve("templates/report.html"), "<p>\n<b th:text=\"${page.nothing}\">x</b>\n</p>\n");
        Run run = compare("--templates", folder.resolve("templates").toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains("--templates: ")
                .contains("report.html:2: ")
                .contains("page.nothing");
        assertThat(folder.resolve("out/report.html")).doesNotExist();
    }

    @Test
    void faultThatOnlyAFullPageShowsIsToldToo() throws IOException {
        Files.writeString(
                folder.resolve("templates/report.html"),
                "<p>\n\n<b th:each=\"s : ${page.sources}\" th:text=\"${s.nothing}\">x</b>\n</p>\n");
        Run run = compare("--templates", folder.resolve("templates").toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("report.html:3: ").contains("s.nothing");
    }

    @Test
    void missingFolderOfTemplatesIsTold() {
        Run run = compare("--templates", folder.resolve("nowhere").toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("nowhere: expected a folder of templates, found nothing");
    }
}
