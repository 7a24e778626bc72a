package org.muqabala.inputs.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.muqabala.document.FileTexts;
import org.muqabala.document.ManifestEntry;
import org.muqabala.inputs.format.Blob;
import org.muqabala.text.Problem;

/** Documents for tests, and what is read of them. */
final class Office {
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private Office() {}

    static FileTexts read(String name, byte[] bytes) {
        return read(new OfficeFormat(), name, bytes);
    }

    static FileTexts read(OfficeFormat format, String name, byte[] bytes) {
        try {
            return format.read(Blob.of(name, null, bytes), ManifestEntry.of(name), (blob, told) -> FileTexts.none());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(FileTexts texts) {
        return texts.texts().get(0).text();
    }

    /** The codes of all problems, of the file and of its text. */
    static List<String> codes(FileTexts texts) {
        return java.util.stream.Stream.concat(
                        texts.problems().stream(), texts.texts().stream().flatMap(text -> text.problems().stream()))
                .map(Problem::code)
                .toList();
    }

    static byte[] resource(String name) {
        try (InputStream in = Office.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String truth(String name) {
        return new String(resource(name), StandardCharsets.UTF_8).strip();
    }

    /** A paragraph of words. */
    static String p(String words) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r></w:p>";
    }

    /** A document of Word with such a body. */
    static byte[] docx(String body) {
        return zip(parts("<w:document xmlns:w=\"" + W + "\"><w:body>" + body + "</w:body></w:document>"));
    }

    /** The parts of a document of Word; notes, comments, a header and lists are there to be named in its body. */
    static Map<String, byte[]> parts(String document) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                utf8("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + type("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
                        + type("/word/document.xml", TYPES + "document.main+xml")
                        + type("/word/footnotes.xml", TYPES + "footnotes+xml")
                        + type("/word/comments.xml", TYPES + "comments+xml")
                        + type("/word/header1.xml", TYPES + "header+xml")
                        + type("/word/numbering.xml", TYPES + "numbering+xml")
                        + "</Types>"));
        parts.put(
                "_rels/.rels",
                utf8(relationships(
                        relationship("r1", RELS + "/officeDocument", "word/document.xml"),
                        relationship(
                                "r2",
                                "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                                "docProps/core.xml"))));
        parts.put(
                "docProps/core.xml",
                utf8(
                        "<cp:coreProperties"
                                + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\""
                                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>A talk of ministers</dc:title>"
                                + "<dcterms:created xsi:type=\"dcterms:W3CDTF\">2021-12-30T10:00:00Z</dcterms:created></cp:coreProperties>"));
        parts.put("word/document.xml", utf8(document));
        parts.put(
                "word/_rels/document.xml.rels",
                utf8(relationships(
                        relationship("r1", RELS + "/footnotes", "footnotes.xml"),
                        relationship("r2", RELS + "/comments", "comments.xml"),
                        relationship("r3", RELS + "/header", "header1.xml"),
                        relationship("r4", RELS + "/numbering", "numbering.xml"))));
        parts.put(
                "word/footnotes.xml",
                utf8("<w:footnotes xmlns:w=\"" + W + "\"><w:footnote w:id=\"1\">" + p("So says the ministry.")
                        + "</w:footnote></w:footnotes>"));
        parts.put(
                "word/comments.xml",
                utf8("<w:comments xmlns:w=\"" + W + "\"><w:comment w:id=\"0\" w:author=\"E\">" + p("COMMENT")
                        + "</w:comment></w:comments>"));
        parts.put("word/header1.xml", utf8("<w:hdr xmlns:w=\"" + W + "\">" + p("HEADER") + "</w:hdr>"));
        parts.put(
                "word/numbering.xml",
                utf8("<w:numbering xmlns:w=\"" + W + "\"><w:abstractNum w:abstractNumId=\"0\">"
                        + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"•\"/></w:lvl>"
                        + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>"));
        return parts;
    }

    static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
    }

    private static String relationships(String... all) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + String.join("", all) + "</Relationships>";
    }

    private static String relationship(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
