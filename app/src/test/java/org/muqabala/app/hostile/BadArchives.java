package org.muqabala.app.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.muqabala.app.hostile.BadInput.file;
import static org.muqabala.app.hostile.BadInput.read;
import static org.muqabala.app.hostile.BadInput.refused;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives that grow without end, climb out of their place or break off, and documents that do the same. */
final class BadArchives {
    private static final byte[] ARTICLE = BadPlaces.ARTICLE.getBytes(UTF_8);

    private static final byte[] TYPES = """
            <?xml version="1.0"?>
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Override PartName="/word/document.xml"
            ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
            </Types>""".getBytes(UTF_8);
    private static final byte[] RELATIONS = """
            <?xml version="1.0"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="r1" Target="word/document.xml"
            Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>
            </Relationships>""".getBytes(UTF_8);
    private static final String WORD = """
            <?xml version="1.0"?>
            <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
            <w:body><w:p><w:r>RUN</w:r></w:p></w:body></w:document>""";
    private static final String LAUGHS = """
            <!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>
            <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">&b;</w:document>""";

    private static final String PDF_WITHOUT_LETTERS = """
            %PDF-1.4
            1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
            2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
            3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj
            trailer<</Root 1 0 R>>
            """;
    private static final String PDF_IN_A_CIRCLE = """
            %PDF-1.4
            1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
            2 0 obj<</Type/Pages/Kids[2 0 R]/Count 9>>endobj
            trailer<</Root 1 0 R>>
            """;

    private BadArchives() {}

    static List<BadInput> all() {
        return List.of(
                refused(
                        "a gzip bomb of 1 GB",
                        folder -> file("a.txt.gz", gzipped(1 << 30)).in(folder),
                        "archive-bomb"),
                read(
                        "a zip bomb beside an article",
                        folder -> file("a.zip", zip("a.txt", ARTICLE, "b.txt", new byte[64 << 20]))
                                .in(folder),
                        "archive-bomb"),
                refused("zips in zips in zips in zips", file("a.zip", nested(6)), "archive-too-deep"),
                read(
                        "entries that climb out",
                        file("a.zip", zip("a.txt", ARTICLE, "../../b.txt", ARTICLE, "/etc/c.txt", ARTICLE)),
                        "entry-climbs-out"),
                read(
                        "an entry whose name turns the direction of writing",
                        file("a.zip", zip("a\u202Etxt.exe.txt", ARTICLE))),
                read(
                        "pictures and styles beside an article",
                        file("a.zip", zip("a.txt", ARTICLE, "b.png", new byte[9], "c.css", ARTICLE)),
                        "entries-passed-over"),
                refused(
                        "a zip of pictures alone",
                        file("a.zip", zip("b.png", new byte[9])),
                        "archive-without-articles"),
                read(
                        "twelve thousand entries",
                        folder -> file("a.zip", many(12_000)).in(folder),
                        "archive-too-many",
                        "entries-passed-over"),
                refused(
                        "a zip that breaks off at once",
                        file("a.zip", Arrays.copyOf(zip("a.txt", ARTICLE), 20)),
                        "archive-broken"),
                refused(
                        "a gzip that breaks off at once",
                        file("a.txt.gz", new byte[] {0x1F, (byte) 0x8B, 8, 0}),
                        "archive-broken"),
                refused(
                        "a Word file that is a bomb",
                        folder -> file("a.docx", word("<w:t>" + "word ".repeat(8 << 20) + "</w:t>"))
                                .in(folder),
                        "document-too-large"),
                refused(
                        "a Word file with a billion laughs",
                        file(
                                "a.docx",
                                zip(
                                        "[Content_Types].xml",
                                        TYPES,
                                        "_rels/.rels",
                                        RELATIONS,
                                        "word/document.xml",
                                        LAUGHS.getBytes(UTF_8))),
                        "document-has-no-text"),
                refused("a Word file that is no zip", file("a.docx", "PK\u0003\u0004 nothing"), "document-broken"),
                refused("a PDF of its first line alone", file("a.pdf", "%PDF-1.7\n"), "document-broken"),
                refused("a PDF without letters", file("a.pdf", PDF_WITHOUT_LETTERS), "document-has-no-text"),
                refused("a PDF whose pages hold each other", file("a.pdf", PDF_IN_A_CIRCLE), "document-broken"),
                refused(
                        "an empty folder of an archive",
                        file("a.zip", zip("inner/", new byte[0])),
                        "archive-without-articles"));
    }

    private static byte[] word(String run) {
        byte[] document = WORD.replace("RUN", run).getBytes(UTF_8);
        return zip("[Content_Types].xml", TYPES, "_rels/.rels", RELATIONS, "word/document.xml", document);
    }

    /** @param entries a name and its bytes, one after the other */
    private static byte[] zip(Object... entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < entries.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) entries[i]));
                zip.write((byte[]) entries[i + 1]);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] nested(int depth) {
        byte[] inner = zip("a.txt", ARTICLE);
        for (int i = 0; i < depth; i++) {
            inner = zip("inner.zip", inner);
        }
        return inner;
    }

    private static byte[] many(int count) {
        Object[] entries = new Object[2 * count];
        for (int i = 0; i < count; i++) {
            entries[2 * i] = i + (i == 0 ? ".txt" : ".css");
            entries[2 * i + 1] = i == 0 ? ARTICLE : new byte[0];
        }
        return zip(entries);
    }

    private static byte[] gzipped(int size) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bytes)) {
            byte[] block = new byte[1 << 20];
            for (int i = 0; i < size >> 20; i++) {
                gzip.write(block);
            }
        }
        return bytes.toByteArray();
    }
}
