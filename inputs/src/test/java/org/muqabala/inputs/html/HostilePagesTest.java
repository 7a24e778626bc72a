package org.muqabala.inputs.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.muqabala.document.FileTexts;
import org.muqabala.document.ManifestEntry;
import org.muqabala.document.SourceText;
import org.muqabala.inputs.format.Blob;
import org.muqabala.inputs.format.Decoded;

/** Pages that were made to break a reader: each is read in time, and what stands in it is found or its loss told. */
class HostilePagesTest {
    private static final Duration LONG = Duration.ofMinutes(3);
    private static final String SENTENCES =
            "<p>The dam of the town held through the night, the mayor said on Monday, and 230 people went"
                    + " home in the morning. Nobody was hurt, and the road to the north is open again.</p>";

    private static FileTexts inTime(String html) {
        return assertTimeoutPreemptively(LONG, () -> Utf8Pages.read(html));
    }

    private static Stream<Arguments> pages() {
        return Stream.of(
                page("100,000 boxes in boxes", () -> "<div>".repeat(100_000) + SENTENCES),
                page("100,000 lists in lists", () -> "<ul><li>".repeat(100_000) + SENTENCES),
                page("100,000 bold in bold", () -> "<b>".repeat(100_000) + SENTENCES),
                page("100,000 tables in tables", () -> "<table><tr><td>".repeat(100_000) + SENTENCES),
                page("20,000 tables with text astray", () -> "<table><p>astray".repeat(20_000) + SENTENCES),
                page("100,000 links that never end", () -> "<a href=x><i>".repeat(100_000) + SENTENCES),
                page("50,000 forms and buttons", () -> "<form><button>".repeat(50_000) + SENTENCES),
                page("100,000 empty paragraphs", () -> "<p></p>".repeat(100_000) + SENTENCES),
                page("300,000 line breaks", () -> "word <br>".repeat(300_000) + SENTENCES),
                page(
                        "100,000 spans with classes",
                        () -> "<div>" + "<span class=date>1</span>".repeat(100_000) + "</div>" + SENTENCES),
                page("a megabyte of <", () -> "<".repeat(1 << 20) + SENTENCES),
                page("a megabyte of & and ;", () -> "&amp&#x;&#99999999999;".repeat(50_000) + SENTENCES),
                page(
                        "an attribute of 10 MB",
                        () -> "<div class=\"" + "ad-".repeat(3_500_000) + "\">" + SENTENCES + "</div>"),
                page("100,000 attributes", () -> "<div " + "a b=c ".repeat(100_000) + ">" + SENTENCES + "</div>"),
                page(
                        "a class of 100,000 names",
                        () -> "<div class=\"" + "aB-c ".repeat(100_000) + "\">" + SENTENCES + "</div>"),
                page("100,000 figures in figures", () -> "<figure>".repeat(100_000) + SENTENCES),
                page(
                        "100,000 articles",
                        () -> "<article><h1>One title</h1><time datetime=2024-01-01>x</time></article>".repeat(30_000)
                                + SENTENCES),
                page("a million small figures", () -> "<sup>1".repeat(200_000) + SENTENCES),
                page("100,000 labels", () -> "<p>Read also</p><p>Comments</p>".repeat(100_000) + SENTENCES),
                page(
                        "30,000 names of 1,000 words",
                        () -> ("<p class=\"" + "a-b-".repeat(250) + "\">x").repeat(30_000) + SENTENCES),
                page(
                        "JSON-LD 100,000 deep",
                        () -> "<script type=application/ld+json>" + "[".repeat(100_000) + "</script>" + SENTENCES),
                page(
                        "10 MB of JSON-LD",
                        () -> "<script type=application/ld+json>[" + "{\"@type\":\"Article\"},".repeat(500_000)
                                + "1]</script>" + SENTENCES),
                page(
                        "NULs, halves of letters and controls",
                        () -> "\u0000\u0001\uD800 \uDC00\u200B"
                                        .repeat(10_000)
                                        .replace("\uD800", "")
                                        .replace("\uDC00", "")
                                + SENTENCES));
    }

    private static Arguments page(String name, Supplier<String> html) {
        return Arguments.of(name, html);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void isReadInTime(String name, Supplier<String> html) {
        FileTexts texts = inTime("<html><body>" + html.get());
        assertThat(texts.texts()).hasSize(1);
        SourceText source = texts.texts().get(0);
        assertThat(source.text().contains("230 people went home")
                        || Utf8Pages.codes(source).contains("page-cut"))
                .isTrue();
    }

    @Test
    void jsonLdThatIsTooMuchIsTold() {
        assertThat(Utf8Pages.codes(
                        inTime("<script type=application/ld+json>" + "[".repeat(100_000) + "</script>" + SENTENCES)
                                .texts()
                                .get(0)))
                .contains("json-ld-broken");
    }

    @Test
    void whatIsCutIsTold() {
        SourceText source = inTime(SENTENCES + "<i>x</i>".repeat(700_000) + "<p>the end</p>")
                .texts()
                .get(0);
        assertThat(Utf8Pages.codes(source)).contains("page-cut");
        assertThat(source.text()).contains("230 people").doesNotContain("the end");
    }

    @Test
    void aPageOf60MegabytesIsRead() throws IOException {
        byte[] paragraph = ("<p>"
                        + "The dam of the town held through the night, he said, and nobody was hurt. ".repeat(6)
                        + "</p>")
                .getBytes(StandardCharsets.UTF_8);
        byte[] page = new byte[60 << 20];
        for (int i = 0; i < page.length; i++) {
            page[i] = paragraph[i % paragraph.length];
        }
        HtmlFormat format = new HtmlFormat(
                (name, bytes, declared) -> new Decoded(new String(bytes, StandardCharsets.UTF_8), List.of()));
        FileTexts texts = assertTimeoutPreemptively(
                LONG,
                () -> format.read(
                        Blob.of("page.html", null, page), ManifestEntry.of("page.html"), (b, t) -> FileTexts.none()));
        assertThat(texts.texts().get(0).text().length()).isGreaterThan(59 << 20);
    }

    @Test
    void noScriptIsText() {
        String html = "<body><article><h1>The dam of the town held</h1><script>evil()</script><style>p{evil:1}</style>"
                + "<template>evil</template><p onclick=evil()>" + SENTENCES + "<svg><text>evil</text></svg>"
                + "<a href='javascript:evil()'>The mayor</a> spoke.</article>";
        assertThat(inTime(html).texts().get(0).text()).contains("230 people").doesNotContain("evil");
    }
}
