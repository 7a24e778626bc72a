package org.muqabala.inputs.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.muqabala.document.FileTexts;
import org.muqabala.document.ManifestEntry;
import org.muqabala.inputs.article.Markup;
import org.muqabala.inputs.format.Blob;
import org.muqabala.inputs.format.Decoded;
import org.muqabala.inputs.format.Decoding;
import org.muqabala.inputs.format.Problems;
import org.muqabala.inputs.format.TooLargeException;
import org.muqabala.text.Problem;
import org.muqabala.text.Severity;

/**
 * Reads the bytes of a table as text before the table is read.
 *
 * @param decoding how bytes become text
 * @param markup how HTML does
 */
record TableFile(Decoding decoding, Markup markup) {
    /** Larger tables are not read: all their articles are held at once. */
    private static final int MOST_BYTES = 32 << 20;

    /** Puts the articles of a text among the others. */
    @FunctionalInterface
    interface Rows {
        void read(String text, Articles articles) throws IOException;
    }

    FileTexts read(Blob blob, ManifestEntry told, Rows rows) throws IOException {
        Decoded decoded;
        try {
            decoded = decoding.decode(told.file(), blob.bytes(MOST_BYTES), blob.charset());
        } catch (TooLargeException e) {
            String most = String.valueOf(MOST_BYTES >> 20);
            return FileTexts.none(Problems.ofFile(
                    "table-too-large",
                    Severity.ERROR,
                    told.file(),
                    "expected a table of at most " + most + " MB, found more; split it",
                    most));
        }
        Articles articles = new Articles(told, markup);
        if (decoded.text().isBlank()) {
            List<Problem> problems = new ArrayList<>();
            decoded.problems().forEach(problem -> problems.add(problem.of(told.file())));
            if (problems.isEmpty()) {
                problems.add(Problems.ofFile(
                        "file-empty",
                        Severity.ERROR,
                        told.file(),
                        "expected a table of articles, found an empty file"));
            }
            return new FileTexts(List.of(), problems);
        }
        decoded.problems().forEach(problem -> articles.add(problem.of(told.file())));
        rows.read(decoded.text(), articles);
        return articles.texts();
    }
}
