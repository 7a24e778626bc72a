package org.muqabala.inputs.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muqabala.document.FileTexts;
import org.muqabala.inputs.Given;
import org.muqabala.inputs.format.Blob;
import org.muqabala.text.Severity;

class WarcFormatTest {
    private static final String URL = "https://a.example/1";
    private static final String HTML = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=windows-1256\r\n";

    private final WarcFormat format = new WarcFormat();
    private final Opened opened = new Opened();

    private FileTexts read(byte[]... records) throws IOException {
        return format.read(Blob.of("c.warc", null, joined(records)), Given.told("c.warc"), opened);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(all::writeBytes);
        return all.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] record(String type, String url, String contentType, byte[] block, String... headers) {
        String head = "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Record-ID: <urn:uuid:"
                + new java.util.UUID(1, url.hashCode())
                + ">\r\nWARC-Date: 2024-03-05T10:00:00Z\r\nWARC-Target-URI: " + url + "\r\nContent-Type: " + contentType
                + "\r\n" + String.join("", headers) + "Content-Length: " + block.length + "\r\n\r\n";
        return joined(bytes(head), block, bytes("\r\n\r\n"));
    }

    private static byte[] response(String url, String head, byte[] body) {
        return record("response", url, "application/http; msgtype=response", joined(bytes(head + "\r\n"), body));
    }

    private static byte[] page(String url, String text) {
        return response(url, HTML, bytes(text));
    }

    @Test
    void aPageIsASourceWithItsAddressAndWithoutADay() throws IOException {
        FileTexts read = read(page(URL, "One."), page("https://a.example/2?q=ع", "Two."));
        assertThat(Given.lines(read))
                .containsExactly("c.warc!/" + URL + ": One.", "c.warc!/https://a.example/2?q=ع: Two.");
        assertThat(read.texts().get(0).entry().url()).isEqualTo(URL);
        assertThat(read.texts().get(0).entry().published()).isNull();
        assertThat(opened.types())
                .containsExactly("text/html; charset=windows-1256", "text/html; charset=windows-1256");
        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("warc-records");
            assertThat(problem.severity()).isEqualTo(Severity.NOTICE);
            assertThat(problem.args()).containsExactly("c.warc", "2", "2", "0");
        });
    }

    @Test
    void recordsThatAreNoPagesArePassedOverAndCounted() throws IOException {
        FileTexts read = read(
                record("warcinfo", "x", "application/warc-fields", bytes("software: x\r\n")),
                record("request", URL, "application/http; msgtype=request", bytes("GET / HTTP/1.1\r\n\r\n")),
                record("metadata", URL, "application/warc-fields", bytes("via: x\r\n")),
                record(
                        "revisit",
                        URL,
                        "application/http; msgtype=response",
                        bytes("HTTP/1.1 200 OK\r\n\r\n"),
                        "WARC-Profile: http://netpreserve.org/warc/1.0/revisit/identical-payload-digest\r\n"),
                record("response", "dns:a.example", "text/dns", bytes("20240305\na.example. A 1.2.3.4")),
                response(URL, "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n", bytes("None.")),
                response(URL, "HTTP/1.1 301 Moved\r\nContent-Type: text/html\r\nLocation: /\r\n", bytes("Moved.")),
                response(URL, "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n", bytes("PNG")),
                response(URL, "HTTP/1.1 200 OK\r\n", bytes("What is it?")),
                response(
                        "https://a.example/robots.txt",
                        "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n",
                        bytes("User")),
                page(URL, "One."),
                page(URL, "One."),
                page(URL, "Another."),
                record("resource", "https://a.example/r", "text/plain", bytes("Resource.")));
        assertThat(Given.lines(read))
                .containsExactly(
                        "c.warc!/" + URL + ": One.",
                        "c.warc!/" + URL + " (2): Another.",
                        "c.warc!/https://a.example/r: Resource.");
        assertThat(read.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.args()).containsExactly("c.warc", "14", "3", "11"));
    }

    @Test
    void pagesArePackedInManyWays() throws IOException {
        byte[] text = bytes("قال الرئيس.");
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(deflated)) {
            out.write(text);
        }
        byte[] gzip = Zips.gzip(text);
        byte[] chunks = joined(
                bytes("5\r\n"),
                Arrays.copyOf(gzip, 5),
                bytes("\r\n" + Integer.toHexString(gzip.length - 5) + "\r\n"),
                Arrays.copyOfRange(gzip, 5, gzip.length),
                bytes("\r\n0\r\n\r\n"));
        byte[] brotli = Base64.getDecoder().decode("CwKASGVsbG8D"); // "Hello" as brotli packs it
        FileTexts read = read(
                response("https://a/gzip", HTML + "Content-Encoding: gzip\r\n", gzip),
                response(
                        "https://a/chunked", HTML + "Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n", chunks),
                response("https://a/twice", HTML + "Content-Encoding: gzip, gzip\r\n", Zips.gzip(gzip)),
                response("https://a/deflate", HTML + "Content-Encoding: deflate\r\n", deflated.toByteArray()),
                response("https://a/unpacked", HTML + "Content-Encoding: gzip\r\n", text),
                response("https://a/unchunked", HTML + "Transfer-Encoding: chunked\r\n", text),
                response("https://a/br", HTML + "Content-Encoding: br\r\n", brotli),
                response("https://a/plain-br", HTML + "Content-Encoding: br\r\n", bytes("<p>x")));
        assertThat(Given.lines(read))
                .containsExactly(
                        "c.warc!/https://a/gzip: قال الرئيس.",
                        "c.warc!/https://a/chunked: قال الرئيس.",
                        "c.warc!/https://a/twice: قال الرئيس.",
                        "c.warc!/https://a/deflate: قال الرئيس.",
                        "c.warc!/https://a/unpacked: قال الرئيس.",
                        "c.warc!/https://a/unchunked: قال الرئيس.",
                        "c.warc!/https://a/br: Hello",
                        "c.warc!/https://a/plain-br: <p>x");
    }

    @Test
    void aPageThatCannotBeUnpackedIsToldAndCostsItselfAlone() throws IOException {
        FileTexts read = read(
                response("https://a/x", HTML + "Content-Encoding: zstd\r\n", bytes("x")),
                response("https://a/y", HTML + "Content-Encoding: deflate\r\n", bytes("no deflate")),
                page(URL, "Good."));
        assertThat(Given.lines(read)).containsExactly("c.warc!/" + URL + ": Good.");
        assertThat(Given.codes(read))
                .containsExactly("encoding-of-page-not-read", "encoding-of-page-not-read", "warc-records");
        assertThat(read.problems().get(0).source()).isEqualTo("c.warc!/https://a/x");
    }

    @Test
    void packedArchivesAreReadRecordByRecord() throws IOException {
        byte[] packed = joined(Zips.gzip(page(URL, "One.")), Zips.gzip(page("https://a/2", "Two.")));
        assertThat(Given.lines(read(packed))).containsExactly("c.warc!/" + URL + ": One.", "c.warc!/https://a/2: Two.");
        assertThat(format.isIn(Blob.of("x", null, packed))).isTrue();
        assertThat(format.isIn(Blob.of("x", null, Zips.gzip(bytes("One."))))).isFalse();
        assertThat(format.isIn(Blob.of("x", null, page(URL, "One.")))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatStandsBeforeABreakIsKept(boolean gzip) throws IOException {
        byte[] first = page(URL, "One.");
        byte[] second = page("https://a/2", "Two. ".repeat(1000));
        byte[] whole = gzip ? joined(Zips.gzip(first), Zips.gzip(second)) : joined(first, second);
        int end = gzip ? Zips.gzip(first).length : first.length;
        FileTexts read = read(Arrays.copyOf(whole, end + (whole.length - end) / 2));
        assertThat(Given.lines(read)).contains("c.warc!/" + URL + ": One.");
        assertThat(Given.codes(read)).contains("archive-broken");
        assertThat(Given.codes(read(joined(first, bytes("this is no record\r\n\r\n")))))
                .contains("archive-broken");
        FileTexts none = read(bytes("no WARC at all"));
        assertThat(Given.codes(none)).containsExactly("archive-broken");
        assertThat(none.problems().get(0).severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void recordsWithoutSenseCostThemselvesAlone() throws IOException {
        byte[] good = page("https://a/2", "Good.");
        FileTexts read =
                read(Zips.replace(page(URL, "One."), "WARC-Target-URI: " + URL, "X-Target-Nothing:" + URL), good);
        assertThat(Given.lines(read)).containsExactly("c.warc!/https://a/2: Good.");
        assertThat(Given.codes(read)).contains("warc-records-broken");
        byte[] twice = record("response", URL, "text/html", bytes("x"), "WARC-Type: resource\r\n");
        assertThat(Given.lines(read(good, twice))).containsExactly("c.warc!/https://a/2: Good.");
        assertThat(Given.codes(read(good, twice))).contains("archive-broken");
    }

    @Test
    void bombsAreRefused() {
        assertTimeoutPreemptively(Duration.ofMinutes(3), () -> {
            byte[] good = Zips.gzip(page(URL, "Good."));
            byte[] zeros = new byte[20 << 20];
            FileTexts whole = read(good, Zips.gzip(response("https://a/x", HTML, zeros)), good);
            assertThat(Given.lines(whole)).containsExactly("c.warc!/" + URL + ": Good.");
            assertThat(Given.codes(whole)).contains("archive-bomb");
            byte[] picture =
                    Zips.gzip(response("https://a/x", "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n", zeros));
            assertThat(Given.codes(read(good, picture))).contains("archive-bomb");
            FileTexts packed = read(
                    response("https://a/x", HTML + "Content-Encoding: gzip\r\n", Zips.gzipOfZeros(100 << 20)),
                    page(URL, "Good."));
            assertThat(Given.lines(packed)).containsExactly("c.warc!/" + URL + ": Good.");
            assertThat(Given.codes(packed)).contains("entry-too-large");
        });
    }
}
