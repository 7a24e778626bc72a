package org.muqabala.inputs.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Small PDFs for tests, in the font that every reader has. */
final class Pdfs {
    static final PDType1Font FONT = new PDType1Font(FontName.HELVETICA);

    private Pdfs() {}

    /** What stands on a page: words from a place on. */
    record Words(float x, float y, float size, String text) {}

    static Words at(double x, double y, String text) {
        return new Words((float) x, (float) y, 12, text);
    }

    static void page(PDDocument document, List<Words> words) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            for (Words each : words) {
                content.beginText();
                content.setFont(FONT, each.size());
                content.newLineAtOffset(each.x(), each.y());
                content.showText(each.text());
                content.endText();
            }
        }
    }

    static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    /** A PDF of one page. */
    static byte[] of(Words... words) throws IOException {
        try (PDDocument document = new PDDocument()) {
            page(document, List.of(words));
            return bytes(document);
        }
    }

    /** A PDF put together by hand: its objects from 1 on, the first its catalog. */
    static byte[] byHand(String... objects) {
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
        int[] starts = new int[objects.length];
        for (int i = 0; i < objects.length; i++) {
            starts[i] = pdf.length();
            pdf.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
        }
        int table = pdf.length();
        pdf.append("xref\n0 ").append(objects.length + 1).append("\n0000000000 65535 f \n");
        for (int start : starts) {
            pdf.append(String.format(java.util.Locale.ROOT, "%010d 00000 n \n", start));
        }
        pdf.append("trailer\n<</Size ").append(objects.length + 1).append("/Root 1 0 R>>\nstartxref\n");
        return pdf.append(table).append("\n%%EOF\n").toString().getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    }
}
