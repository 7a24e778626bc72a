package org.muqabala.inputs.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muqabala.inputs.format.Blob;

/** Documents are told by what is in them; a zip of other things is none. */
class KindTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            talk.pdf,   %PDF-1.7,              true
            talk,       %PDF-1.7,              true
            talk.pdf,   some junk then %PDF-1, true
            talk.warc,  WARC/1.0 holds %PDF-1, false
            talk.pdf,   They met.,             false
            talk.txt,   PDF is a format.,      false
            talk.docx,  They met.,             false
            """)
    void byFirstBytes(String name, String head, boolean is) throws IOException {
        assertThat(is(name, head.getBytes(StandardCharsets.UTF_8))).isEqualTo(is);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            talk.docx,  '[Content_Types].xml', word/document.xml,  true
            talk,       '[Content_Types].xml', word/document.xml,  true
            talk.docx,  mimetype,              word/document.xml,  true
            table.xlsx, '[Content_Types].xml', xl/workbook.xml,    false
            talks.zip,  a.txt,                 word/notes.txt,     false
            talks.zip,  a.txt,                 b.txt,              false
            """)
    void byNamesInAZip(String name, String first, String second, boolean is) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(first, new byte[] {1});
        parts.put(second, new byte[] {2});
        assertThat(is(name, Office.zip(parts))).isEqualTo(is);
    }

    @Test
    void byNameInAFolder() {
        assertThat(new OfficeFormat().takes("talk.PDF")).isTrue();
        assertThat(new OfficeFormat().takes("talk.docx")).isTrue();
        assertThat(new OfficeFormat().takes("talk.txt")).isFalse();
    }

    private static boolean is(String name, byte[] bytes) throws IOException {
        return new OfficeFormat().isIn(Blob.of(name, null, bytes));
    }
}
