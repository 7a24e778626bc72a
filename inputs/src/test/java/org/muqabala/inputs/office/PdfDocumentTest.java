package org.muqabala.inputs.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muqabala.inputs.office.Pdfs.at;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muqabala.document.FileTexts;

/** What is read of a PDF, and what is told where nothing can be. */
class PdfDocumentTest {
    @Test
    void headersFootersAndPageNumbersAreLeftOut() throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int page = 1; page <= 4; page++) {
                List<Pdfs.Words> words = new ArrayList<>();
                words.add(at(72, 760, "The Daily Paper"));
                for (int line = 0; line < 5; line++) {
                    words.add(at(
                            72,
                            700 - 40 * line,
                            "Paragraph " + (char) ('a' + line) + " of page " + (char) ('A' + page) + "."));
                }
                words.add(at(300, 40, "Page " + page));
                Pdfs.page(document, words);
            }
            FileTexts read = Office.read("paper.pdf", Pdfs.bytes(document));
            assertThat(Office.text(read))
                    .startsWith("Paragraph a of page B.\n\nParagraph b of page B.")
                    .doesNotContain("Daily", "Page 3");
            assertThat(Office.text(read).split("\n\n", -1)).hasSize(20);
            assertThat(read.texts().get(0).problems().get(0).args()).containsExactly("paper.pdf", "8");
        }
    }

    @Test
    void columnsAreReadOneAfterTheOther() throws IOException {
        byte[] pdf = Pdfs.of(
                at(72, 700, "The first column says that they met in"),
                at(72, 686, "Geneva and that they spoke for an hour."),
                at(330, 700, "The second says that the next talk"),
                at(330, 686, "will be held in Vienna in a month."));
        assertThat(Office.text(Office.read("columns.pdf", pdf)))
                .isEqualTo("The first column says that they met in Geneva and that they spoke for an hour.\n\n"
                        + "The second says that the next talk will be held in Vienna in a month.");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Microsoft Word - talk.doc,
            talk-final2.pdf,
            A talk of ministers,        A talk of ministers
            """)
    void titleIsNoNameOfAFile(String written, String title) throws IOException {
        try (PDDocument document = new PDDocument()) {
            Pdfs.page(document, List.of(at(72, 700, "They met.")));
            document.getDocumentInformation().setTitle(written);
            assertThat(Office.read("talk.pdf", Pdfs.bytes(document))
                            .texts()
                            .get(0)
                            .entry()
                            .title())
                    .isEqualTo(title);
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            secret, document-encrypted
            '',     ''
            """)
    void encryptedWithAPasswordOfItsReader(String password, String code) throws IOException {
        try (PDDocument document = new PDDocument()) {
            Pdfs.page(document, List.of(at(72, 700, "They met.")));
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", password, new AccessPermission());
            policy.setEncryptionKeyLength(256);
            document.protect(policy);
            FileTexts read = Office.read("talk.pdf", Pdfs.bytes(document));
            assertThat(String.join(" ", Office.codes(read))).isEqualTo(code);
        }
    }

    @Test
    void picturesOfPagesHaveNoText() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            assertThat(Office.codes(Office.read("scan.pdf", Pdfs.bytes(document))))
                    .containsExactly("document-has-no-text");
        }
    }

    @Test
    void brokenFilesAreTold() throws IOException {
        byte[] whole = Pdfs.of(at(72, 700, "They met."));
        byte[] head = Arrays.copyOf(whole, 60);
        byte[] docx = Office.docx(Office.p("They met."));
        assertThat(Office.codes(Office.read("head.pdf", head))).containsExactly("document-broken");
        assertThat(Office.codes(Office.read("half.docx", Arrays.copyOf(docx, docx.length / 2))))
                .containsExactly("document-broken");
        assertThat(Office.codes(Office.read("old.docx", new byte[] {
                    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
                })))
                .containsExactly("document-encrypted");
    }
}
