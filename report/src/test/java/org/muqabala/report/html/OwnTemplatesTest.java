package org.muqabala.report.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muqabala.report.TemplateException;
import org.muqabala.report.TwoCalls;
import org.muqabala.text.Language;

/** Templates of the user's own stand in place of those that ship, file by file; a fault is told with its line. */
class OwnTemplatesTest {
    @TempDir
    private Path folder;

    private String page() {
        StringWriter out = new StringWriter();
        HtmlReport.write(TwoCalls.comparison(), Edition.of(Language.ENGLISH).with(folder), out);
        return out.toString();
    }

    private static String shipped(String name) {
        return new TemplateFiles(null).text(name);
    }

    private void put(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text, UTF_8);
    }

    @Test
    void emptyFolderChangesNothing() {
        assertThat(page()).isEqualTo(HtmlReportTest.page(TwoCalls.comparison(), Language.ENGLISH));
    }

    @Test
    void templateIsReplaced() throws IOException {
        put("report.html", shipped("report.html").replace("<footer>", "<footer><p id=\"desk\">Our desk</p>"));
        assertThat(page()).contains("<p id=\"desk\">Our desk</p>").contains("<mark>70 ألف جندي</mark>");
    }

    @Test
    void styleIsReplacedAndLetInByThePolicy() throws IOException {
        put("style.css", "body { color: rebeccapurple; }");
        String page = page();
        assertThat(page)
                .contains("<style>body { color: rebeccapurple; }</style>")
                .doesNotContain("--conflicts");
        assertThat(page)
                .contains(new Dress("body { color: rebeccapurple; }", "")
                        .policy()
                        .substring(21, 70)
                        .replace("'", "&#39;"));
    }

    @Test
    void wordsAreReplacedOneByOne() throws IOException {
        put("messages_en.properties", "section.conflicts = Where they clash\n");
        assertThat(page()).contains(">Where they clash<").contains(">Agreements<");
    }

    @Test
    void unknownNameIsToldWithItsLine() throws IOException {
        List<String> lines = shipped("parts.html").lines().toList();
        int line = 0;
        while (!lines.get(line).contains("th:text=\"${f.verdictLabel}\"")) {
            line++;
        }
        put("parts.html", shipped("parts.html").replace("${f.verdictLabel}", "${f.verdictWord}"));
        assertFaulty(this::page, "parts.html:" + (line + 1) + ": ", "f.verdictWord");
    }

    @Test
    void brokenExpressionIsToldWithItsLine() throws IOException {
        List<String> lines = shipped("report.html").lines().toList();
        int line = 0;
        while (!lines.get(line).contains("<footer>")) {
            line++;
        }
        put("report.html", shipped("report.html").replace("<footer>", "<footer th:class=\"${page.title\">"));
        assertFaulty(this::page, "report.html:" + (line + 1) + ": ", "page.title");
    }

    @Test
    void missingFragmentIsToldWhereItIsAskedFor() throws IOException {
        put("pictures.html", "<p>nothing here</p>");
        assertFaulty(this::page, "parts.html:", "pictures :: chart");
    }

    @Test
    void brokenSentenceIsToldWithItsLine() throws IOException {
        put("messages_en.properties", "# own words\ntitle = Ours\nlede = {0, plural, one{x}\n");
        assertFaulty(this::page, "messages_en.properties:3: ", "lede");
    }

    @Test
    void whatWouldEndTheStyleIsRefused() throws IOException {
        put("style.css", "a {}\n</STYLE><script>alert(1)</script>");
        assertFaulty(this::page, "style.css:2: ", "</style");
        Files.delete(folder.resolve("style.css"));
        put("page.js", "// </script>\n");
        assertFaulty(this::page, "page.js:1: ", "</script");
    }

    @Test
    void otherEncodingsAreRefused() throws IOException {
        Files.write(folder.resolve("report.html"), new byte[] {'<', 'p', '>', (byte) 0xC7, (byte) 0xE1});
        assertFaulty(this::page, "report.html: ", "UTF-8");
    }

    @Test
    void folderHasToBeThere() {
        Path missing = folder.resolve("missing");
        assertFaulty(
                () -> HtmlReport.prepare(Edition.of(Language.ENGLISH).with(missing)),
                missing + ": ",
                "expected a folder of templates, found nothing");
    }

    private static void assertFaulty(ThrowingCallable page, String place, String complaint) {
        assertThatThrownBy(page)
                .isInstanceOf(TemplateException.class)
                .hasMessageContaining(place)
                .hasMessageContaining(complaint);
    }
}
