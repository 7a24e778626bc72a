package org.muqabala.inputs.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muqabala.document.FileTexts;
import org.muqabala.document.ManifestEntry;
import org.muqabala.document.Source.DateOrigin;
import org.muqabala.document.SourceText;
import org.muqabala.inputs.format.Blob;
import org.muqabala.inputs.format.Decoded;
import org.muqabala.text.Problem;
import org.muqabala.text.Severity;

class HtmlFormatTest {
    private static final String BODY =
            "<h1>The dam of the town held</h1><p>The dam of the town held through the night, the mayor said"
                    + " on Monday, and 230 people went home in the morning. Nobody was hurt.</p><p>The road to the north, which had been"
                    + " closed since Friday, is open again.</p>";

    private final HtmlFormat format = new HtmlFormat(Utf8Pages.STRICT);

    @Test
    void pagesAreKnownByTheirHeadNameOrType() throws IOException {
        assertThat(isIn("page.bin", null, "<!DOCTYPE html><p>x")).isTrue();
        assertThat(isIn("page.bin", null, "  <!-- a note --> <HTML lang=ar>")).isTrue();
        assertThat(isIn("page.bin", null, "<?xml version=\"1.0\"?><html xmlns=\"x\">"))
                .isTrue();
        assertThat(isIn("page.html", null, "<div>a part of a page</div>")).isTrue();
        assertThat(isIn("page.HTM", null, "words <b>bold</b>")).isTrue();
        assertThat(isIn("0001", "text/html; charset=utf-8", "words and no tag")).isTrue();
        assertThat(isIn("0001", "application/xhtml+xml", "<p>x</p>")).isTrue();
        assertThat(isIn("page.html", null, "%PDF-1.7")).isFalse();
        assertThat(isIn("page.xhtml", null, "<?xml version=\"1.0\"?><rss version=\"2.0\">"))
                .isFalse();
        assertThat(isIn("page.html", null, "words and no tag")).isFalse();
        assertThat(isIn("page.txt", null, "<div>a part of a page</div>")).isFalse();
        assertThat(isIn("0001", "application/json", "{}")).isFalse();
        assertThat(format.isIn(Blob.of("a", null, "\uFEFF<html>".getBytes(StandardCharsets.UTF_16LE))))
                .isTrue();
        assertThat(format.isIn(Blob.of("a", null, "<html>".getBytes(StandardCharsets.UTF_16BE))))
                .isTrue();
        assertThat(format.takes("a.HTML")).isTrue();
        assertThat(format.takes("a.txt")).isFalse();
    }

    private boolean isIn(String name, String type, String head) throws IOException {
        return format.isIn(Blob.of(name, type, head.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, <meta charset=\"windows-1256\">, windows-1256",
                "-, <META CHARSET=Windows-1256>, windows-1256",
                "-, <meta http-equiv='Content-Type' content='text/html; charset=iso-8859-6'>, iso-8859-6",
                "text/html; charset=koi8-r, <meta charset=utf-8>, koi8-r",
                "text/html, <p>none</p>, -",
                "-, '<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><html>', iso-8859-1",
                "-, <meta charset=utf-16le>, utf-8",
            })
    void theDeclaredCharsetIsHandedOver(String type, String html, String charset) throws IOException {
        List<String> declared = new ArrayList<>();
        HtmlFormat listening = new HtmlFormat((file, bytes, name) -> {
            declared.add(name);
            return new Decoded(BODY, List.of());
        });
        listening.read(
                Blob.of("page", type, html.getBytes(StandardCharsets.ISO_8859_1)),
                ManifestEntry.of("page"),
                (blob, told) -> FileTexts.none());
        assertThat(declared).containsExactly(charset);
    }

    @Test
    void whatIsToldComesBeforeWhatThePageSays() throws IOException {
        String html = "<html lang=en><head><meta property=og:site_name content='The Town Post'>"
                + "<meta property=article:published_time content=2024-03-05T10:00:00+02:00><title>x</title></head>"
                + BODY;
        ManifestEntry told =
                new ManifestEntry("page.html", "Told", null, null, "https://told.example/", null, List.of());
        ManifestEntry entry = format.read(
                        Blob.of("page.html", null, html.getBytes(StandardCharsets.UTF_8)),
                        told,
                        (b, t) -> FileTexts.none())
                .texts()
                .get(0)
                .entry();
        assertThat(entry.title()).isEqualTo("Told");
        assertThat(entry.url()).isEqualTo("https://told.example/");
        assertThat(entry.publisher()).isEqualTo("The Town Post");
        assertThat(entry.published()).isEqualTo(LocalDate.of(2024, 3, 5));
        assertThat(entry.publishedFrom()).isEqualTo(DateOrigin.METADATA);
        assertThat(entry.language()).isEqualTo("en");
    }

    @Test
    void aPageWithoutTextIsRefused() {
        FileTexts texts = Utf8Pages.read(
                "<html><head><title>Loading</title></head><body><div id=root></div><script>go()</script>");
        assertThat(texts.texts()).isEmpty();
        assertThat(texts.problems()).extracting(Problem::code).containsExactly("page-empty");
        assertThat(texts.problems().get(0).severity()).isEqualTo(Severity.ERROR);
        assertThat(texts.problems().get(0).source()).isEqualTo("page.html");
    }

    @Test
    void whatCannotBeDecodedIsRefused() throws IOException {
        FileTexts texts = format.read(
                Blob.of("page.html", null, new byte[] {'<', 'p', '>', (byte) 0xFF}),
                ManifestEntry.of("page.html"),
                (b, t) -> FileTexts.none());
        assertThat(texts.texts()).isEmpty();
        assertThat(texts.problems()).extracting(Problem::code).containsExactly("not-utf8");
    }

    @Test
    void onlyNoscriptHoldsTheText() {
        assertThat(Utf8Pages.source("<body><div id=app></div><noscript>" + BODY + "</noscript>")
                        .text())
                .contains("230 people");
    }

    @Test
    void aPageThatIsNoArticleIsTakenWhole() {
        SourceText source =
                Utf8Pages.source("<h3><a href=1>Ferry fares rise</a></h3><h3><a href=2>Bridge to close</a></h3>");
        assertThat(source.text()).isEqualTo("Ferry fares rise\n\nBridge to close\n");
        assertThat(Utf8Pages.codes(source)).contains("article-not-found");
    }

    /** Some pages show their text only once a script has run, and tell it to search engines all the same. */
    @Test
    void theTextThatMetadataTellIsTakenWhereThePageShowsNone() {
        SourceText source = Utf8Pages.source(
                "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"The dam held\","
                        + "\"articleBody\":\"" + "The dam held, the mayor said on Monday. ".repeat(4) + "\\n\\n"
                        + "The road to the north is open again.\"}</script><nav>Home News</nav><div id=root></div>");
        assertThat(source.text())
                .startsWith("The dam held\n\nThe dam held, the mayor")
                .endsWith("\n\nThe road to the north is open again.\n");
        assertThat(Utf8Pages.codes(source)).contains("article-from-metadata").doesNotContain("article-not-found");
    }

    @Test
    void aShortArticleOnALongPageIsDoubtful() {
        String shown = "<div class=index>"
                + "<div><a href=x>A headline of another article that is long enough</a></div>".repeat(150) + "</div>";
        assertThat(Utf8Pages.codes(Utf8Pages.source("<article>" + BODY + "</article>" + shown)))
                .contains("article-doubtful");
        assertThat(Utf8Pages.codes(Utf8Pages.source("<article>" + BODY + "</article>")))
                .doesNotContain("article-doubtful");
    }

    @Test
    void partsAreExplained() throws IOException {
        String html = "<title>The dam of the town held - The Town Post</title><nav>Home News</nav><article>" + BODY
                + "</article>";
        Extracted extracted = format.explain(Blob.of("page.html", null, html.getBytes(StandardCharsets.UTF_8)));
        assertThat(extracted.parts())
                .startsWith(
                        new Extracted.Metadata("title", "The dam of the town held", "title"),
                        new Extracted.Furniture(Why.NAVIGATION, "Home News"),
                        new Extracted.Article("The dam of the town held"))
                .hasSize(5);
    }
}
