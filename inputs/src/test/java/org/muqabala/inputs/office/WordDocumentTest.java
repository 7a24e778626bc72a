package org.muqabala.inputs.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muqabala.inputs.office.Office.p;

import org.junit.jupiter.api.Test;
import org.muqabala.document.FileTexts;
import org.muqabala.text.Problem;

/** What a document of Word says, and what it does not say. */
class WordDocumentTest {
    @Test
    void saysWhatItSaysWhenEveryChangeIsAccepted() {
        String changed = "<w:p><w:r><w:t xml:space=\"preserve\">The call lasted </w:t></w:r>"
                + "<w:ins w:id=\"1\" w:author=\"E\"><w:r><w:t>fifty</w:t></w:r></w:ins>"
                + "<w:del w:id=\"2\" w:author=\"E\"><w:r><w:delText>sixty</w:delText></w:r></w:del>"
                + "<w:r><w:t xml:space=\"preserve\"> minutes.</w:t></w:r></w:p>";
        assertThat(text(changed)).startsWith("The call lasted fifty minutes.");
    }

    @Test
    void leavesOutCommentsAndHeaders() {
        String commented = "<w:p><w:commentRangeStart w:id=\"0\"/><w:r><w:t>A talk.</w:t></w:r>"
                + "<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r></w:p>"
                + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"r3\""
                + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"/></w:sectPr>";
        assertThat(text(commented)).startsWith("A talk.").doesNotContain("COMMENT", "HEADER");
    }

    @Test
    void tellsNotesAtItsEnd() {
        String noted = "<w:p><w:r><w:t>They met.</w:t></w:r><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>"
                + p("They [12] parted.");
        assertThat(text(noted)).isEqualTo("They met.\n\nThey [12] parted.\n\nSo says the ministry.");
    }

    @Test
    void showsListsAndTables() {
        String item = "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
                + "<w:r><w:t>to leave the border</w:t></w:r></w:p>";
        String row = "<w:tr><w:tc>" + p("killed") + "</w:tc><w:tc>" + p("15") + "</w:tc></w:tr>";
        assertThat(text(p("They ask:") + item + "<w:tbl>" + row + "</w:tbl>"))
                .startsWith("They ask:\n\n- to leave the border\n\nkilled | 15");
    }

    @Test
    void saysItsTitleAndADateThatIsNotTrusted() {
        FileTexts read = Office.read("talk.docx", Office.docx(p("They met.")));
        assertThat(read.texts().get(0).entry().title()).isEqualTo("A talk of ministers");
        assertThat(read.texts().get(0).entry().published()).isNull();
        Problem date = read.texts().get(0).problems().get(0);
        assertThat(date.code()).isEqualTo("date-of-making");
        assertThat(date.args()).containsExactly("talk.docx", "2021-12-30T10:00:00Z");
    }

    @Test
    void whatIsToldIsNeverReplaced() throws Exception {
        var told = new org.muqabala.document.ManifestEntry(
                "talk.docx", "Told", null, null, null, "en", java.util.List.of());
        var blob = org.muqabala.inputs.format.Blob.of("talk.docx", null, Office.docx(p("They met.")));
        FileTexts read = new OfficeFormat().read(blob, told, (part, of) -> FileTexts.none());
        assertThat(read.texts().get(0).entry()).isEqualTo(told);
    }

    private static String text(String body) {
        return Office.text(Office.read("talk.docx", Office.docx(body)));
    }
}
