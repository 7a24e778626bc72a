package org.muqabala.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muqabala.report.TwoCalls;
import org.muqabala.report.decision.Decided;
import org.muqabala.report.view.Room;
import org.muqabala.text.Language;

/** A report that is too large for one page becomes a folder of pages, whose links lead from one to another. */
class FolderOfPagesTest {
    @TempDir
    private Path folder;

    private int written(long largest) throws IOException {
        return HtmlReport.write(
                TwoCalls.comparison(), Decided.none(), Edition.of(Language.ENGLISH), folder, largest, Room.STANDARD);
    }

    private List<String> pages() throws IOException {
        return PageFolder.of(folder).names();
    }

    @Test
    void smallReportIsOnePage() throws IOException {
        assertThat(written(HtmlReport.LARGEST_PAGE)).isEqualTo(1);
        assertThat(pages()).containsExactly("report.html");
    }

    @Test
    void pageIsGivenUpWhereItIsOneByteTooLarge() throws IOException {
        written(HtmlReport.LARGEST_PAGE);
        long size = Files.size(folder.resolve("report.html"));
        assertThat(written(size)).isEqualTo(1);
        assertThat(written(size - 1)).isEqualTo(9);
        assertThat(written(size - 20_000)).isEqualTo(9);
        assertThat(PageFolder.of(folder).linksAcross()).isGreaterThan(50);
    }

    @Test
    void largeReportIsAFolderOfPages() throws IOException {
        assertThat(written(1000)).isEqualTo(9);
        assertThat(pages())
                .containsExactly(
                        "pages/agrees-1.html",
                        "pages/refines-1.html",
                        "pages/rewords-1.html",
                        "pages/single-1.html",
                        "pages/source-1.html",
                        "pages/source-2.html",
                        "pages/source-3.html",
                        "pages/undecided-1.html",
                        "report.html");
        String first = Files.readString(folder.resolve("report.html"));
        assertThat(first)
                .contains("id=\"conflicts\"")
                .contains("Agreements: 1 to 3")
                .doesNotContain("id=\"articles\"");
        assertThat(Files.readString(folder.resolve("pages/source-1.html")))
                .contains("الرئيسية | العالم | اقتصاد")
                .contains("Back to the first page")
                .doesNotContain("id=\"conflicts\"");
    }

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        written(1000);
        assertThat(PageFolder.of(folder).linksAcross()).isGreaterThan(50);
    }
}
