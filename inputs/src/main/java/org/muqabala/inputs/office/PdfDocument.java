package org.muqabala.inputs.office;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessStreamCache.StreamCacheCreateFunction;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.parser.pdf.PDFParserConfig.OCR_STRATEGY;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads a PDF. Tika opens it, decrypts it where no password is needed, and tells what it says of itself; its pages are read by
 * {@link PagesReader}, for Tika cuts their text at every line and reads brackets and mixed lines from the right wrongly.
 */
final class PdfDocument extends PDFParser {
    private static final long serialVersionUID = 1;

    private transient PagesReader.Pages pages = new PagesReader.Pages(List.of(), 0, 0);

    private PdfDocument() {}

    static Answer read(Path file) throws IOException, SAXException, TikaException {
        PDFParserConfig config = new PDFParserConfig();
        config.setOcrStrategy(OCR_STRATEGY.NO_OCR);
        config.setExtractAnnotationText(false);
        config.setExtractInlineImages(false);
        config.setExtractAcroFormContent(false);
        config.setExtractBookmarksText(false);
        config.setExtractActions(false);
        ParseContext context = new ParseContext();
        context.set(PDFParserConfig.class, config);
        Metadata metadata = new Metadata();
        PdfDocument parser = new PdfDocument();
        try (TikaInputStream in = TikaInputStream.get(file)) {
            parser.parse(in, new DefaultHandler(), metadata, context);
        }
        return parser.answer(metadata);
    }

    private Answer answer(Metadata metadata) {
        if (pages.count() == 0 || pages.lost() == pages.count()) {
            return Answer.of(Outcome.BROKEN);
        }
        List<PageLine> lines = RunningLines.without(pages.lines(), pages.count());
        return new Answer(
                Outcome.READ,
                Titles.title(metadata.get(TikaCoreProperties.TITLE)),
                metadata.get(TikaCoreProperties.CREATOR),
                metadata.get(TikaCoreProperties.CREATED),
                pages.lines().size() - lines.size(),
                pages.lost(),
                Paragraphs.of(lines));
    }

    @Override
    protected PDDocument getPDDocument(
            Path file, String password, StreamCacheCreateFunction cache, Metadata metadata, ParseContext context)
            throws IOException {
        PDDocument document = super.getPDDocument(file, password, cache, metadata, context);
        pages = PagesReader.of(document);
        // They are read, so Tika need not read them once more.
        COSDictionary tree = document.getDocumentCatalog().getPages().getCOSObject();
        tree.setItem(COSName.KIDS, new COSArray());
        tree.setInt(COSName.COUNT, 0);
        return document;
    }
}
