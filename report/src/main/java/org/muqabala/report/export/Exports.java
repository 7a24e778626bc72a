package org.muqabala.report.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.muqabala.lexicon.ConceptLexicon;
import org.muqabala.report.decision.Decided;
import org.muqabala.report.export.lines.LinesWriter;
import org.muqabala.report.export.linked.AnnotationsWriter;
import org.muqabala.report.export.linked.ClaimReviewWriter;
import org.muqabala.report.export.linked.ClaimsWriter;
import org.muqabala.report.export.material.Material;
import org.muqabala.report.export.material.Phrases;
import org.muqabala.report.export.sarif.SarifWriter;
import org.muqabala.report.export.table.CsvWriter;
import org.muqabala.report.export.table.XlsxWriter;
import org.muqabala.report.json.SourceText;
import org.muqabala.text.Language;

/**
 * Writes the exports of one comparison, all from the same {@link Material}. The page and comparison.json hold more than
 * that, and have writers of their own: {@link org.muqabala.report.html.HtmlReport} and
 * {@link org.muqabala.report.json.ComparisonJson}.
 */
public final class Exports {
    private final Material material;
    private final Phrases words;
    private final Decided decided;

    /**
     * @param language of the words in formats for people: Arabic or English
     * @param concepts those that the sources were read with
     * @param decided what people decided of the comparison
     */
    public Exports(Material material, Language language, ConceptLexicon concepts, Decided decided) {
        this.material = material;
        this.words = new Phrases(language, concepts);
        this.decided = decided;
    }

    /**
     * Writes one format into a folder, and the texts of the sources where it names their files.
     *
     * @return decisions that are not published though they were to be, each with its place and field
     * @throws IllegalArgumentException where it is the page or comparison.json
     * @throws IOException where the folder cannot be written to
     */
    public List<String> write(Format format, Path folder) throws IOException {
        Files.createDirectories(folder);
        if (format.namesTexts()) {
            SourceText.write(material.documents(), folder);
        }
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(format.file())))) {
            return write(format, out);
        }
    }

    /** Writes one format; the stream stays open. Otherwise as {@link #write(Format, Path)}. */
    public List<String> write(Format format, OutputStream out) throws IOException {
        switch (format) {
            case JSONL -> LinesWriter.write(material, decided, out);
            case CSV -> CsvWriter.write(material, decided, out);
            case XLSX -> XlsxWriter.write(material, words, decided, out);
            case CLAIMS -> ClaimsWriter.write(material, words, out);
            case CLAIMREVIEW -> {
                return ClaimReviewWriter.write(material, words, decided, out);
            }
            case ANNOTATIONS -> AnnotationsWriter.write(material, words, decided, out);
            case SARIF -> SarifWriter.write(material, words, decided, out);
            case HTML, JSON -> throw new IllegalArgumentException(format + " has a writer of its own");
        }
        return List.of();
    }
}
