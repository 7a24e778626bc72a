package org.muqabala.inputs.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.muqabala.inputs.office.Pdfs.at;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muqabala.document.FileTexts;

/** Documents made to harm: each is answered in time, and none reaches a file, the network or the memory of the program. */
class HostileDocumentTest {
    private static final String W = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    @TempDir
    private Path folder;

    @Test
    void zipBomb() {
        Map<String, byte[]> parts = Office.parts("<w:document" + W + "/>");
        parts.put("word/document.xml", new byte[200 << 20]);
        assertThat(codes("bomb.docx", Office.zip(parts))).containsExactly("document-too-large");
    }

    @Test
    void longParagraph() {
        assertThat(codes("long.docx", Office.docx(Office.p("word ".repeat(4 << 20)))))
                .containsExactly("document-too-large");
    }

    @Test
    void billionLaughs() {
        StringBuilder entities = new StringBuilder("<!DOCTYPE d [<!ENTITY e0 \"ha\">");
        for (int i = 1; i <= 30; i++) {
            entities.append("<!ENTITY e" + i + " \"&e" + (i - 1) + ";&e" + (i - 1) + ";\">");
        }
        FileTexts read = read("laughs.docx", withDocument(entities + "]>", "&e30;"));
        assertThat(Office.codes(read)).isSubsetOf("document-broken", "document-too-large", "date-of-making");
        assertThat(read.toString()).doesNotContain("haha");
    }

    @Test
    void entityOfAFile() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "SECRET");
        byte[] docx = withDocument("<!DOCTYPE d [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>", "&e;");
        assertThat(read("entity.docx", docx).toString()).doesNotContain("SECRET");
    }

    @Test
    void entityOfANetwork() throws IOException {
        try (ServerSocket canary = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String url = "http://127.0.0.1:" + canary.getLocalPort() + "/";
            read("entity.docx", withDocument("<!DOCTYPE d SYSTEM \"" + url + "d.dtd\">", "They met."));
            read("entity.docx", withDocument("<!DOCTYPE d [<!ENTITY e SYSTEM \"" + url + "e\">]>", "&e;"));
            read("picture.docx", linked(url));
            canary.setSoTimeout(200);
            org.assertj.core.api.Assertions.assertThatThrownBy(canary::accept)
                    .isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void pagesWithoutEnd() {
        byte[] circle = Pdfs.byHand(
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Pages/Kids[2 0 R 3 0 R]/Parent 2 0 R/Count 1>>");
        assertThat(codes("circle.pdf", circle)).containsExactly("document-broken");
        StringBuilder deep = new StringBuilder();
        deep.append("<</Type/Catalog/Pages ").append("<</Type/Pages/Count 1/Kids[".repeat(20_000));
        deep.append("]>>".repeat(20_000)).append(">>");
        assertThat(codes("deep.pdf", Pdfs.byHand(deep.toString()))).containsExactly("document-broken");
    }

    /** Streams of 350 MB, packed into some hundred kilobytes: one of letters, one of steps that draw nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"(x) Tj ", "q Q q Q"})
    void streamThatGrows(String steps) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
            out.write("BT /F 12 Tf ".getBytes(StandardCharsets.US_ASCII));
            byte[] many = (steps + " ").repeat(10_000).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 5_000; i++) {
                out.write(many);
            }
        }
        byte[] bomb = Pdfs.byHand(
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
                "<</Length " + bytes.size() + "/Filter/FlateDecode>>\nstream\n"
                        + bytes.toString(StandardCharsets.ISO_8859_1) + "\nendstream",
                "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
        assertThat(codes("grows.pdf", bomb)).containsExactly("document-too-large");
    }

    @Test
    void actionsAreNotRun() {
        Path ran = folder.resolve("ran");
        byte[] pdf = Pdfs.byHand(
                "<</Type/Catalog/Pages 2 0 R/OpenAction<</S/Launch/F(/usr/bin/touch)/Win<</F(cmd)>>/P(" + ran + ")>>"
                        + "/Names<</JavaScript<</Names[(a) <</S/JavaScript/JS(app.alert\\(1\\))>>]>>>>>>",
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
                "<</Length 37>>\nstream\nBT /F 12 Tf 72 700 Td (They met.) Tj ET\nendstream",
                "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
        assertThat(Office.text(read("launch.pdf", pdf))).isEqualTo("They met.");
        assertThat(ran).doesNotExist();
    }

    @Test
    void tenThousandPages() throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int page = 0; page < 10_000; page++) {
                Pdfs.page(document, List.of(at(72, 700, "Page of " + Integer.toString(page, 36))));
            }
            assertThat(Office.text(read("pages.pdf", Pdfs.bytes(document))))
                    .startsWith("Page of 0")
                    .endsWith("Page of 7pr");
        }
    }

    @Test
    void noJavaToReadIt() throws IOException {
        OfficeFormat format = new OfficeFormat(new ChildReader(25, 256, folder.toString()));
        assertThat(Office.codes(Office.read(format, "talk.pdf", Pdfs.of(at(72, 700, "They met.")))))
                .containsExactly("reader-not-started");
    }

    @Test
    void tooSlow() throws IOException {
        OfficeFormat format = new OfficeFormat(new ChildReader(0, 256, System.getProperty("java.class.path")));
        assertThat(Office.codes(Office.read(format, "talk.pdf", Pdfs.of(at(72, 700, "They met.")))))
                .containsExactly("document-too-slow");
    }

    @Test
    void tooMuchMemory() {
        OfficeFormat format = new OfficeFormat(new ChildReader(25, 16, System.getProperty("java.class.path")));
        byte[] docx = Office.docx(Office.p("word ".repeat(2 << 20)));
        assertThat(Office.codes(Office.read(format, "talk.docx", docx))).containsExactly("document-too-large");
    }

    @Test
    void nothingIsLeftBehind() throws IOException {
        List<Path> before = kept();
        read("talk.docx", Office.docx(Office.p("They met.")));
        read("broken.pdf", "%PDF-1.4".getBytes(StandardCharsets.US_ASCII));
        assertThat(kept()).isEqualTo(before);
    }

    private static List<Path> kept() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> String.valueOf(file.getFileName()).startsWith("muqabala-document"))
                    .sorted()
                    .toList();
        }
    }

    private static byte[] withDocument(String type, String words) {
        return Office.zip(Office.parts("<?xml version=\"1.0\"?>" + type + "<w:document" + W + "><w:body>"
                + Office.p("They met." + words) + "</w:body></w:document>"));
    }

    private static byte[] linked(String url) {
        Map<String, byte[]> parts =
                Office.parts("<w:document" + W + "><w:body>" + Office.p("They met.") + "</w:body></w:document>");
        String rels = new String(parts.get("word/_rels/document.xml.rels"), StandardCharsets.UTF_8);
        String picture = "<Relationship Id=\"r9\" TargetMode=\"External\" Target=\"" + url + "p.png\""
                + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\"/>"
                + "<Relationship Id=\"r8\" TargetMode=\"External\" Target=\"" + url + "t.dotm\""
                + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate\"/>";
        parts.put(
                "word/_rels/document.xml.rels",
                Office.utf8(rels.replace("</Relationships>", picture + "</Relationships>")));
        return Office.zip(parts);
    }

    private static List<String> codes(String name, byte[] bytes) {
        return Office.codes(read(name, bytes));
    }

    private static FileTexts read(String name, byte[] bytes) {
        return assertTimeoutPreemptively(Duration.ofMinutes(3), () -> Office.read(name, bytes));
    }
}
