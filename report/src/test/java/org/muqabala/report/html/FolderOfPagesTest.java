package org.muqabala.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muqabala.report.TwoCalls;
import org.muqabala.report.decision.Decided;
import org.muqabala.report.view.Room;
import org.muqabala.text.Language;

/** A report that is too large for one page becomes a folder of pages, whose links lead from one to another. */
class FolderOfPagesTest {
    private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]*)\"");
    private static final Pattern HREF = Pattern.compile("\\shref=\"([^\"]*)\"");

    @TempDir
    private Path folder;

    private int written(long largest) throws IOException {
        return HtmlReport.write(TwoCalls.comparison(), Decided.none(), Edition.of(Language.ENGLISH), folder, largest, Room.STANDARD);
    }

    private List<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(f -> folder.relativize(f).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void smallReportIsOnePage() throws IOException {
        assertThat(written(HtmlReport.LARGEST_PAGE)).isEqualTo(1);
        assertThat(pages()).containsExactly("report.html");
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
        Map<String, Set<String>> ids = new HashMap<>();
        for (String page : pages()) {
            ids.put(page, new HashSet<>(found(ID, page)));
        }
        int across = 0;
        for (String page : pages()) {
            for (String href : found(HREF, page)) {
                String[] parts = href.split("#", 2);
                if (parts[0].startsWith("http")) {
                    continue;
                }
                Path here = Path.of(page);
                String target = parts[0].isEmpty()
                        ? page
                        : here.resolveSibling(parts[0]).normalize().toString().replace('\\', '/');
                assertThat(ids).as(page + " -> " + href).containsKey(target);
                if (parts.length == 2) {
                    assertThat(ids.get(target)).as(page + " -> " + href).contains(parts[1]);
                }
                across += target.equals(page) ? 0 : 1;
            }
        }
        assertThat(across).isGreaterThan(50);
    }

    private List<String> found(Pattern pattern, String page) throws IOException {
        List<String> all = new ArrayList<>();
        pattern.matcher(Files.readString(folder.resolve(page))).results().forEach(r -> all.add(r.group(1)));
        return all;
    }
}
