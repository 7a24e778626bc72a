package org.muqabala.inputs.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Reads the lines of a PDF's pages from where its letters stand. A PDF knows neither lines nor words nor which way they are
 * read: producers write Arabic letters from the left, from the right or by pieces, and only the places are sure.
 */
final class PagesReader extends PDFTextStripper {
    /** No page shows more; they are kept until it is over. */
    private static final int MOST_GLYPHS = 300_000;

    /** So many steps of drawing; a map of a page has some ten thousand. */
    private static final int MOST_STEPS = 5_000_000;

    private final List<PageLine> lines = new ArrayList<>();
    private final LineMaker maker = new LineMaker();
    private int pages;
    private int glyphs;
    private int steps;
    private int lost;
    private long characters;

    private PagesReader() {
        setShouldSeparateByBeads(false);
        setSuppressDuplicateOverlappingText(true);
    }

    /**
     * What a document's pages show.
     *
     * @param count so many pages it has
     * @param lost so many of them could not be read
     */
    record Pages(List<PageLine> lines, int count, int lost) {}

    static Pages of(PDDocument document) throws IOException {
        PagesReader reader = new PagesReader();
        reader.getText(document);
        return new Pages(reader.lines, reader.pages, reader.lost);
    }

    @Override
    protected void processPages(PDPageTree tree) throws IOException {
        for (PDPage page : tree) {
            glyphs = 0;
            if (page.hasContents()) {
                processPage(page);
            }
            pages++;
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++steps > MOST_STEPS) {
            throw new TooMuchTextException();
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        if (++glyphs > MOST_GLYPHS) {
            throw new UncheckedIOException(new TooMuchTextException());
        }
        super.processTextPosition(position);
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        try {
            super.processPage(page);
        } catch (TooMuchTextException e) {
            throw e;
        } catch (IOException | IllegalArgumentException | IllegalStateException | ClassCastException e) {
            lost++; // a broken page costs itself alone
        }
    }

    @Override
    protected void writePage() throws IOException {
        for (List<TextPosition> positions : charactersByArticle) {
            List<PageLine> found = maker.lines(pages, glyphs(positions));
            for (PageLine line : found) {
                characters += line.text().length();
            }
            if (characters > Answer.MOST_CHARS) {
                throw new TooMuchTextException();
            }
            lines.addAll(found);
        }
    }

    /** What stands upright. Watermarks and the like stand aslant or sideways. */
    private static List<Glyph> glyphs(List<TextPosition> positions) {
        int upright = 0;
        for (TextPosition position : positions) {
            upright += position.getDir() == 0 ? 1 : -1;
        }
        List<Glyph> glyphs = new ArrayList<>();
        for (TextPosition position : positions) {
            if (upright <= 0 || position.getDir() == 0) {
                float size = Math.max(Math.abs(position.getYScale()), 1);
                glyphs.add(new Glyph(
                        position.getUnicode() == null ? "" : position.getUnicode(),
                        position.getXDirAdj(),
                        position.getWidthDirAdj(),
                        position.getYDirAdj(),
                        size,
                        position.getWidthOfSpace()));
            }
        }
        return glyphs;
    }
}
