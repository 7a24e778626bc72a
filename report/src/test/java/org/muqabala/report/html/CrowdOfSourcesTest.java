package org.muqabala.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.muqabala.report.Crowd;
import org.muqabala.report.decision.Decided;
import org.muqabala.report.view.PageSettings.Articles;
import org.muqabala.report.view.Room;
import org.muqabala.text.Language;

/** A report of more sources than a page can list is cut into pages of which each stays small, and nothing is lost. */
class CrowdOfSourcesTest {
    private static final int SOURCES = 12;

    /** Room for 4 findings, 5 sources and 3 other things a page. */
    private static final Room NARROW = new Room(10, 2_000, 4, 5, 3, 1_600);

    @TempDir
    private Path folder;

    private PageFolder written(int sources, Edition edition, Room room) throws IOException {
        int pages = HtmlReport.write(Crowd.of(sources), Decided.none(), edition, folder, 1000, room);
        PageFolder written = PageFolder.of(folder);
        assertThat(written.names()).hasSize(pages);
        return written;
    }

    private PageFolder narrow() throws IOException {
        return written(SOURCES, Edition.of(Language.ENGLISH), NARROW);
    }

    @Test
    void longListsAreCutIntoPages() throws IOException {
        assertThat(narrow().names())
                .containsExactly(
                        "pages/agrees-1.html",
                        "pages/articles-1.html",
                        "pages/articles-2.html",
                        "pages/articles-3.html",
                        "pages/articles-4.html",
                        "pages/conflicts-2.html",
                        "pages/conflicts-3.html",
                        "pages/denials-2.html",
                        "pages/denials-3.html",
                        "pages/denials-4.html",
                        "pages/problems-2.html",
                        "pages/problems-3.html",
                        "pages/problems-4.html",
                        "pages/single-1.html",
                        "pages/single-2.html",
                        "pages/single-3.html",
                        "pages/sources-1.html",
                        "pages/sources-2.html",
                        "pages/sources-3.html",
                        "report.html");
    }

    @ParameterizedTest
    @EnumSource(names = {"ARABIC", "ENGLISH"})
    void everyLinkLeadsSomewhere(Language language) throws IOException {
        assertThat(written(SOURCES, Edition.of(language), NARROW).linksAcross()).isGreaterThan(200);
    }

    @Test
    void linksLeadSomewhereWhereArticlesAreLeftOut() throws IOException {
        assertThat(written(SOURCES, Edition.of(Language.ENGLISH).with(Articles.NONE), NARROW)
                        .linksAcross())
                .isGreaterThan(100);
    }

    @Test
    void linksLeadSomewhereFromAnyNumberOfSources() throws IOException {
        PageFolder many = written(130, Edition.of(Language.ENGLISH), Room.STANDARD);
        assertThat(many.linksAcross()).isGreaterThan(1000);
        assertThat(many.names())
                .containsExactly(
                        "pages/agrees-1.html",
                        "pages/articles-1.html",
                        "pages/single-1.html",
                        "pages/sources-1.html",
                        "report.html");
    }

    @Test
    void nothingIsLostAndNothingIsTwice() throws IOException {
        PageFolder pages = narrow();
        assertThat(pages.found(Pattern.compile("\\sid=\"(f\\d+)\"")))
                .doesNotHaveDuplicates()
                .hasSize(SOURCES + SOURCES - 1 + 1);
        assertThat(pages.found(Pattern.compile("<article class=\"source-text\" id=\"(s\\d+)\"")))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, SOURCES).mapToObj(i -> "s" + i).toList());
        assertThat(pages.found(Pattern.compile("(<li class=\"s-notice\")"))).hasSize(SOURCES);
        assertThat(IntStream.rangeClosed(1, 3)
                        .mapToObj(
                                i -> pages.found(Pattern.compile("data-n=\"(\\d+)\""), "pages/sources-" + i + ".html")))
                .satisfiesExactly(
                        first -> assertThat(first).containsExactly("1", "2", "3", "4", "5"),
                        second -> assertThat(second).containsExactly("6", "7", "8", "9", "10"),
                        third -> assertThat(third).containsExactly("11", "12"));
    }

    @Test
    void noPageListsAllSources() throws IOException {
        PageFolder pages = narrow();
        for (String page : pages.names()) {
            assertThat(pages.found(Pattern.compile("data-n=\"(\\d+)\""), page))
                    .as(page)
                    .hasSizeLessThanOrEqualTo(5);
        }
        assertThat(pages.text("report.html"))
                .contains("They are too many to be listed here.")
                .contains("<a class=\"tag\" href=\"pages/sources-2.html\">6 to 10</a>")
                .contains("5 sources on this page")
                .contains("10 other sources do not tell of it.");
    }

    @Test
    void pagesTellWhereTheyStandInTheirList() throws IOException {
        PageFolder pages = narrow();
        assertThat(pages.text("report.html"))
                .contains("<a class=\"tag\" rel=\"next\" href=\"pages/conflicts-2.html\">Next: 5 to 8</a>")
                .contains("<a class=\"tag\" rel=\"next\" href=\"pages/denials-2.html\">Next: 4 to 6</a>")
                .contains("<a class=\"tag\" rel=\"next\" href=\"pages/problems-2.html\">Next: 4 to 6</a>")
                .contains(
                        "<strong>Said by one source alone</strong><a class=\"tag\" href=\"pages/single-1.html\">1 to 4</a>"
                                + "<a class=\"tag\" href=\"pages/single-2.html\">5 to 8</a>");
        assertThat(pages.text("pages/conflicts-2.html"))
                .contains("<strong>Conflicts: 5 to 8</strong>")
                .contains("<a class=\"tag\" rel=\"prev\" href=\"../report.html\">Before: 1 to 4</a>")
                .contains("<a class=\"tag\" rel=\"next\" href=\"conflicts-3.html\">Next: 9 to 11</a>");
        assertThat(pages.text("pages/sources-3.html"))
                .contains("Before: 6 to 10")
                .doesNotContain("Next:");
    }

    @Test
    void aSourceIsTypedRatherThanChosenAmongAll() throws IOException {
        PageFolder pages = narrow();
        assertThat(pages.text("report.html"))
                .contains("list=\"s-known\"")
                .contains("<option value=\"2\">2 · Post 2</option>")
                .doesNotContain("<select id=\"s\"");
        assertThat(pages.text("pages/sources-1.html"))
                .doesNotContain("id=\"filters\"")
                .doesNotContain("<script");
    }
}
