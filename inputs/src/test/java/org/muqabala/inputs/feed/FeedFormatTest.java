package org.muqabala.inputs.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muqabala.document.FileTexts;
import org.muqabala.document.ManifestEntry;
import org.muqabala.document.Source.DateOrigin;
import org.muqabala.inputs.Given;
import org.muqabala.inputs.format.Blob;
import org.muqabala.inputs.format.Decoded;
import org.muqabala.text.Severity;

class FeedFormatTest {
    private static final String LONG = "The president said that 70,000 soldiers had come back to their homes. "
            .repeat(4)
            .strip();

    private final FeedFormat format = new FeedFormat(Given.UTF_8, Given.MARKUP);

    private FileTexts read(String xml) throws IOException {
        return format.read(Given.file("feed.xml", xml), Given.told("feed.xml"), (blob, told) -> FileTexts.none());
    }

    private static String rss(String items) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\" "
                + "xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel><title>BBC &amp; News</title>"
                + "<link>https://a.example/</link><description>d</description><language>en-gb</language>" + items
                + "</channel></rss>";
    }

    private static String item(String text) {
        return "<item><title>T</title><description>" + text + "</description></item>";
    }

    @Test
    void anEntryOfRssIsAnArticleWithWhatIsToldOfIt() throws IOException {
        FileTexts read = read(rss("<item><title>A &lt;b&gt;title&lt;/b&gt;</title><link>https://a.example/1</link>"
                + "<pubDate>Wed, 06 Mar 2024 01:30:00 +0300</pubDate><description>A teaser …</description>"
                + "<content:encoded><![CDATA[<p>" + LONG
                + "</p><p>Second.</p><script>x</script>]]></content:encoded></item>"));
        assertThat(Given.codes(read)).isEmpty();
        assertThat(Given.lines(read)).containsExactly("feed.xml!/1: " + LONG + "\nSecond.");
        ManifestEntry entry = read.texts().get(0).entry();
        assertThat(entry.title()).isEqualTo("A title");
        assertThat(entry.publisher()).isEqualTo("BBC & News");
        assertThat(entry.published()).isEqualTo(LocalDate.of(2024, 3, 6));
        assertThat(entry.publishedFrom()).isEqualTo(DateOrigin.METADATA);
        assertThat(entry.url()).isEqualTo("https://a.example/1");
        assertThat(entry.language()).isEqualTo("en");
    }

    @Test
    void anEntryOfAtomIsToo() throws IOException {
        String arabic = "قال الرئيس إن سبعين ألف جندي عادوا إلى بيوتهم بعد اتفاق وقف إطلاق النار. "
                .repeat(4)
                .strip();
        FileTexts read = read("<feed xmlns='http://www.w3.org/2005/Atom' xml:lang='ar'><title>الجزيرة</title>"
                + "<id>urn:x</id><updated>2024-03-07T00:00:00Z</updated>"
                + "<entry><title>عنوان</title><id>urn:1</id><link rel='alternate' href='https://a.example/1'/>"
                + "<published>2024-03-05T23:30:00Z</published><updated>2024-03-06T01:00:00Z</updated>"
                + "<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><p>" + arabic
                + "</p><p>ثانية.</p></div></content></entry>"
                + "<entry><title>x</title><id>urn:2</id><updated>2024-03-06T01:00:00Z</updated>"
                + "<content type='text'>5 &lt; 6, " + arabic + "</content></entry></feed>");
        assertThat(Given.codes(read)).isEmpty();
        assertThat(Given.lines(read))
                .containsExactly("feed.xml!/1: " + arabic + "\nثانية.", "feed.xml!/2: 5 < 6, " + arabic);
        ManifestEntry entry = read.texts().get(0).entry();
        assertThat(entry.publisher()).isEqualTo("الجزيرة");
        assertThat(entry.published()).isEqualTo(LocalDate.of(2024, 3, 5));
        assertThat(entry.url()).isEqualTo("https://a.example/1");
        assertThat(entry.language()).isEqualTo("ar");
        assertThat(read.texts().get(1).entry().published()).isEqualTo(LocalDate.of(2024, 3, 6));
    }

    @Test
    void oldVersionsOfRssAreRead() throws IOException {
        String one =
                "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/' "
                        + "xmlns:dc='http://purl.org/dc/elements/1.1/'><channel rdf:about='x'><title>Old</title></channel>"
                        + "<item rdf:about='https://a.example/1'><title>T</title><link>https://a.example/1</link><description>"
                        + LONG
                        + "</description><dc:date>2004-03-05</dc:date></item></rdf:RDF>";
        assertThat(read(one).texts()).singleElement().satisfies(text -> {
            assertThat(text.text()).isEqualTo(LONG);
            assertThat(text.entry().published()).isEqualTo(LocalDate.of(2004, 3, 5));
            assertThat(text.entry().publisher()).isEqualTo("Old");
        });
        for (String version : new String[] {"0.91", "0.92", "0.93", "0.94"}) {
            assertThat(Given.lines(read("<rss version='" + version + "'><channel><title>x</title>" + item(LONG)
                            + "</channel></rss>")))
                    .as(version)
                    .containsExactly("feed.xml!/1: " + LONG);
        }
    }

    @Test
    void teasersAreReadAndCounted() throws IOException {
        FileTexts read = read(rss(item("Short.") + item(LONG + " […]") + item(LONG + "...") + item(LONG) + item("")));
        assertThat(read.texts()).hasSize(4);
        assertThat(read.problems()).hasSize(2);
        assertThat(read.problems().get(0).code()).isEqualTo("feed-teasers");
        assertThat(read.problems().get(0).severity()).isEqualTo(Severity.NOTICE);
        assertThat(read.problems().get(0).args()).containsExactly("feed.xml", "3");
        assertThat(read.problems().get(1).code()).isEqualTo("feed-entries-empty");
        assertThat(read.problems().get(1).args()).containsExactly("feed.xml", "1");
    }

    @Test
    void theLanguageOfTheSoftwareIsNotThatOfTheText() throws IOException {
        FileTexts read = read(rss(item("قال الرئيس إن سبعين ألف جندي عادوا إلى بيوتهم. ".repeat(6))));
        assertThat(Given.codes(read)).containsExactly("language-not-as-told");
        assertThat(read.texts().get(0).entry().language()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            <item><title>AT&T</title></item>        | 1
            <item><title>cut                        | 1
            <item></title></item>                   | 1
            </channel></rss><more/>                 | 1
            <item>&undeclared;</item>               | 1
            """)
    void whatStandsBeforeABreakIsKeptAndTheBreakToldWithItsPlace(String broken, int kept) throws IOException {
        FileTexts read = read("\n<rss version='2.0'><channel><title>x</title>\n" + item(LONG) + broken);
        assertThat(read.texts()).hasSize(kept);
        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("xml-broken");
            assertThat(problem.severity()).isEqualTo(Severity.WARNING);
            assertThat(problem.args().get(1)).isEqualTo("3");
            assertThat(Integer.parseInt(problem.args().get(2))).isPositive();
        });
    }

    @Test
    void entitiesWithoutEndAreRefused() {
        assertTimeoutPreemptively(Duration.ofMinutes(3), () -> {
            StringBuilder laughs = new StringBuilder("<!DOCTYPE rss [<!ENTITY l0 \"ha\">");
            for (int i = 1; i < 40; i++) {
                laughs.append("<!ENTITY l" + i + " \"" + ("&l" + (i - 1) + ";").repeat(10) + "\">");
            }
            FileTexts read = read(laughs + "]><rss version='2.0'><channel>" + item("&l39;") + "</channel></rss>");
            assertThat(read.texts()).isEmpty();
            assertThat(Given.codes(read)).containsExactly("xml-doctype");
            assertThat(read.problems().get(0).severity()).isEqualTo(Severity.ERROR);
        });
    }

    @Test
    void noOtherFileAndNoAddressIsOpened(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "SECRET");
        AtomicInteger asked = new AtomicInteger();
        HttpServer canary = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        canary.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        canary.start();
        String web = "http://127.0.0.1:" + canary.getAddress().getPort() + "/x";
        try {
            for (String doctype : new String[] {
                "<!DOCTYPE rss SYSTEM '" + web + "'>",
                "<!DOCTYPE rss PUBLIC '-//x' '" + web + "'>",
                "<!DOCTYPE rss [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]>",
                "<!DOCTYPE rss [<!ENTITY x SYSTEM '" + web + "'>]>",
                "<!DOCTYPE rss [<!ENTITY % x SYSTEM '" + web + "'> %x;]>",
            }) {
                FileTexts read = read(doctype + "<rss version='2.0'><channel>" + item("&x;") + "</channel></rss>");
                assertThat(Given.codes(read)).as(doctype).containsExactly("xml-doctype");
                assertThat(read.toString()).doesNotContain("SECRET");
            }
            String included = "<rss version='2.0' xmlns:xi='http://www.w3.org/2001/XInclude'><channel><title>x</title>"
                    + "<item><description>" + LONG + "<xi:include href='" + web
                    + "'/></description></item></channel></rss>";
            assertThat(read("<?xml-stylesheet href='" + web + "'?>" + included).texts())
                    .hasSize(1);
            assertThat(asked).hasValue(0);
        } finally {
            canary.stop(0);
        }
    }

    @Test
    void elementsWithoutEndAreRefused() {
        assertTimeoutPreemptively(Duration.ofMinutes(3), () -> {
            assertThat(Given.codes(read("<rss version='2.0'>" + "<a>".repeat(1_000_000))))
                    .contains("xml-without-end");
            assertThat(Given.codes(read("<rss version='2.0'><channel>" + item(LONG) + "<a/>".repeat(2_000_000))))
                    .containsExactly("xml-without-end");
            StringBuilder prefixes = new StringBuilder("<rss version='2.0'");
            for (int i = 0; i < 9000; i++) {
                prefixes.append(" xmlns:a" + i + "='b'");
            }
            assertThat(Given.codes(read(prefixes + "/>"))).contains("xml-without-end");
            assertThat(Given.codes(read("<rss version='2.0' a='" + "x".repeat(5_000_000) + "'/>")))
                    .hasSize(1);
        });
    }

    @Test
    void aFeedWithoutEntriesIsTold() throws IOException {
        assertThat(Given.codes(read(rss("")))).containsExactly("feed-without-articles");
        assertThat(Given.codes(read("<rdf/>"))).containsExactly("feed-not-known");
        assertThat(Given.codes(read("<rss"))).containsExactly("xml-broken");
        assertThat(Given.codes(read("<item>"))).containsExactly("feed-not-known", "xml-broken");
    }

    @Test
    void theEncodingIsTheOneThatTheXmlDeclares() throws IOException {
        FeedFormat asked = new FeedFormat(
                (name, bytes, declared) -> new Decoded(rss(item("declared: " + declared)), java.util.List.of()),
                Given.MARKUP);
        byte[] xml = "<?xml version='1.0' encoding = \"windows-1256\" ?><rss/>".getBytes(StandardCharsets.UTF_8);
        Blob blob = Blob.of("f.xml", "text/xml; charset=\"utf-8\"", xml);
        assertThat(Given.lines(asked.read(blob, Given.told("f.xml"), (b, t) -> FileTexts.none())))
                .containsExactly("f.xml!/1: declared: windows-1256");
        Blob without = Blob.of("f.xml", "text/xml; charset=\"utf-8\"", "<rss/>".getBytes(StandardCharsets.UTF_8));
        assertThat(Given.lines(asked.read(without, Given.told("f.xml"), (b, t) -> FileTexts.none())))
                .containsExactly("f.xml!/1: declared: utf-8");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            x      | <rss version='2.0'>                                      | true
            x      | <?xml version='1.0'?> <!-- a feed --> <feed xmlns='x'>   | true
            x      | <?xml version='1.0'?><rdf:RDF>                           | true
            x      | <!DOCTYPE rss [<!ENTITY a "<html>">]><rss>               | true
            x      | <html><rss>                                              | false
            x      | <!DOCTYPE html><html>                                    | false
            x.xml  | <urlset>                                                 | false
            x.xml  | no XML                                                   | false
            x      | text, then <rss>                                         | false
            x.xml  | <!DOCTYPE rss [<!ENTITY a "b">                           | true
            """)
    void itIsKnownByItsRoot(String name, String head, boolean known) throws IOException {
        assertThat(format.isIn(Given.file(name, "\uFEFF" + head))).isEqualTo(known);
        assertThat(format.isIn(Blob.of(name, null, head.getBytes(StandardCharsets.UTF_16LE))))
                .isEqualTo(known);
    }
}
