package org.muqabala.inputs.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.muqabala.document.SourceText;

/** One rule of reading pages a row: what stands in the article, and what comes of it. */
class PageRulesTest {
    private static final String FIRST =
            "The dam of the town held through the night, the mayor said on Monday, and 230 people went home in the morning.";
    private static final String LAST =
            "The road to the north, which had been closed since Friday, is open again, he said.";

    private static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of("a line break", "<p>one<br>two", "one\ntwo"),
                Arguments.of("two line breaks part paragraphs", "<div>one<br> <br>two</div>", "one\n\ntwo"),
                Arguments.of("white space is folded", "<p>  one\n\t two&nbsp; three </p>", "one two three"),
                Arguments.of("a space that must not break stays", "<p>70&nbsp;000 homes</p>", "70\u00A0000 homes"),
                Arguments.of("entities", "<p>Smith &amp; Sons &#8211; &quot;we&quot;</p>", "Smith & Sons – \"we\""),
                Arguments.of(
                        "soft hyphens go, joiners stay",
                        "<p>govern&shy;ment می&zwnj;رود</p>",
                        "government می\u200Cرود"),
                Arguments.of("items", "<ul><li>one<li><p>two</p></ul>", "- one\n- two"),
                Arguments.of("items in items", "<ul><li>one<ul><li>inner</ul></ul>", "- one\n- inner"),
                Arguments.of(
                        "rows",
                        "<table><tr><th>Party<th>Seats<tr><td>Reform<td><p>11</p></table>",
                        "Party | Seats\nReform | 11"),
                Arguments.of("a table that lays out", "<table><tr><td>one<td>two</table>", "one\n\ntwo"),
                Arguments.of("a quote", "<blockquote>We held.</blockquote>", "We held."),
                Arguments.of("words quoted", "<p>He said <q>no</q>.</p>", "He said “no”."),
                Arguments.of(
                        "the mark of a note", "<p>dam<sup>[3]</sup> held<sup><a href=#n>4</a></sup></p>", "dam held"),
                Arguments.of("a small figure", "<p>74 km<sup>2</sup> by 1<sup>er</sup></p>", "74 km² by 1er"),
                Arguments.of("ruby", "<p><ruby>東<rp>(</rp><rt>to</rt></ruby></p>", "東"),
                Arguments.of("preformatted lines", "<pre>one\ntwo\n\nthree</pre>", "one\ntwo\n\nthree"),
                Arguments.of("hidden", "<p hidden>x</p><p style='display: none'>x</p><p class=d-none>x</p>", ""),
                Arguments.of("hidden from readers aloud", "<p aria-hidden=true>x</p>", ""),
                Arguments.of(
                        "a caption", "<figure><img><figcaption>The dam. Photo: A. Nother</figcaption></figure>", ""),
                Arguments.of(
                        "a table in a figure",
                        "<figure><table><tr><td>a<td>b<tr><td>c<td>d</table></figure>",
                        "a | b\nc | d"),
                Arguments.of("read also", "<p>اقرأ أيضاً: <a href=x>عنوان آخر</a></p>", ""),
                Arguments.of("lire aussi", "<p><a href=x>LIRE AUSSI : Un autre titre</a></p>", ""),
                Arguments.of("lea también", "<p><b>Lea también:</b> Otro titular</p>", ""),
                Arguments.of("читайте также", "<div>Читайте также<ul><li><a>Другой заголовок</a></ul></div>", ""),
                Arguments.of(
                        "a link within a sentence",
                        "<p>He asked <a class=related href=x>the mayor</a> again.</p>",
                        "He asked the mayor again."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void partsOfAnArticle(String name, String html, String text) {
        String page = "<article><h1>The dam held</h1><p>" + FIRST + "</p>" + html + "<p>" + LAST + "</p></article>";
        String between = text.isEmpty() ? "" : text + "\n\n";
        assertThat(Utf8Pages.source(page).text())
                .isEqualTo("The dam held\n\n" + FIRST + "\n\n" + between + LAST + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            delimiter = ';',
            value = {
                "2024-03-05; 2024-03-05",
                "2024-03-05T23:30:00+03:00; 2024-03-05",
                "2024-03-05T23:30+0300; 2024-03-05",
                "2024-03-05 10:00:00 UTC; 2024-03-05",
                "20240305; 2024-03-05",
                "2024/03/05; 2024-03-05",
                "Tue, 5 Mar 2024 10:00:00 GMT; 2024-03-05",
                "March 5, 2024; 2024-03-05",
                "5 March 2024, 14:20; 2024-03-05",
                "5 مارس 2024; 2024-03-05",
                "٥ آذار ٢٠٢٤; 2024-03-05",
                "5 كانون الثاني 2024; 2024-01-05",
                "5 mars 2024; 2024-03-05",
                "5 de marzo de 2024; 2024-03-05",
                "5 марта 2024; 2024-03-05",
                "25/12/2024; 2024-12-25",
                "12/25/2024 8:34:00 AM; 2024-12-25",
                "03/04/2024; none",
                "2024-13-45; none",
                "yesterday; none",
                "March 2024; none",
            })
    void days(String written, LocalDate day) {
        Stamp stamp = Stamp.read(written);
        assertThat(stamp == null ? null : stamp.day()).isEqualTo(day);
    }

    private static SourceText dated(String head) {
        return Utf8Pages.source("<head>" + head + "</head><article><h1>The dam held</h1><p>" + FIRST + "</p><p>" + LAST
                + "</p></article>");
    }

    @Test
    void theNameOfTheSiteIsNoTitle() {
        String text = "<div><p>" + FIRST + "</p><p>" + LAST + "</p></div>";
        assertThat(Utf8Pages.source(
                                "<title>Town Post</title><h1>Town Post</h1><div><span class=big>Dam holds as flood passes town</span></div>"
                                        + text)
                        .text())
                .startsWith("Dam holds as flood passes town\n\n" + FIRST);
        assertThat(Utf8Pages.source(
                                "<title>Dam holds - Town Post</title><h1><a href=/>Town Post</a></h1><h2>Dam holds</h2>"
                                        + text)
                        .text())
                .startsWith("Dam holds\n\n" + FIRST);
        assertThat(Utf8Pages.source(
                                "<title>Dam holds - Town Post</title><h1>Dam holds</h1><p>Flood passes the town without harm to people</p>"
                                        + text)
                        .text())
                .startsWith("Dam holds\n\nFlood passes");
    }

    @Test
    void daysThatDifferAreNamed() {
        SourceText source = dated("<meta name=date content=2024-03-02><script type=application/ld+json>"
                + "{\"@type\":\"NewsArticle\",\"datePublished\":\"2024-03-03\"}</script>");
        assertThat(source.entry().published()).isEqualTo(LocalDate.of(2024, 3, 3));
        assertThat(source.problems()).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo("date-sources-differ");
            assertThat(problem.args())
                    .containsExactly("page.html", "2024-03-03", "JSON-LD datePublished", "2024-03-02", "meta date");
        });
    }

    /** 23:30 in Nairobi is 20:30 of the same day in UTC; 01:30 there is 22:30 of the day before. */
    @Test
    void oneInstantInTwoZonesIsOneDayThatOfThePlace() {
        SourceText source =
                dated("<meta name=date content='2024-03-03T01:30:00+03:00'><script type=application/ld+json>"
                        + "{\"@type\":\"NewsArticle\",\"datePublished\":\"2024-03-02T22:30:00Z\"}</script>");
        assertThat(source.entry().published()).isEqualTo(LocalDate.of(2024, 3, 3));
        assertThat(Utf8Pages.codes(source)).doesNotContain("date-sources-differ");
    }

    @ParameterizedTest
    @CsvSource({"1970-01-01", "2027-05-01"})
    void daysThatCannotBeAreNotTrusted(String day) {
        HtmlFormat format = new HtmlFormat(Utf8Pages.STRICT, LocalDate.of(2024, 6, 1));
        SourceText source = Utf8Pages.read(
                        format,
                        "<meta name=date content=" + day + "><article><h1>The dam held</h1><p>" + FIRST + "</p><p>"
                                + LAST + "</p></article>")
                .texts()
                .get(0);
        assertThat(source.entry().published()).isNull();
        assertThat(Utf8Pages.codes(source)).contains("date-not-trusted");
    }

    @Test
    void aDayThatOnlyTheTextTellsStaysInTheText() {
        String page = "<article><h1>The dam held</h1><p class=date>Tuesday 5 March 2024</p><div class=article-body><p>"
                + FIRST + "</p><p>" + LAST + "</p></div></article>";
        assertThat(Utf8Pages.source(page).text()).contains("5 March 2024");
        assertThat(Utf8Pages.source("<meta name=date content=2024-03-05>" + page)
                        .text())
                .doesNotContain("5 March 2024");
    }

    @Test
    void aLanguageThatTheWordsContradictIsNotBelieved() {
        SourceText source = Utf8Pages.source(
                "<html lang=ar><article><h1>The dam held</h1><p>" + FIRST + "</p><p>" + LAST + "</p></article>");
        assertThat(source.entry().language()).isNull();
        assertThat(Utf8Pages.codes(source)).contains("page-language-differs");
    }

    @Test
    void valuesAreLimited() {
        SourceText source = dated("<meta property=og:title content='" + "x\u0007y ".repeat(1_000) + "'>");
        assertThat(source.entry().title()).isNotNull();
        assertThat(source.entry().title().length()).isLessThanOrEqualTo(500);
        assertThat(source.entry().title()).doesNotContain("\u0007");
    }
}
