package org.muqabala.document;

import java.util.List;
import org.muqabala.text.Problem;

/**
 * The text of one source, before it is a document.
 *
 * @param entry what is told of it; its file is the name that is shown, of what lies in an archive "archive.zip!/page.html"
 * @param text the decoded text, furniture that the reader knew of left out
 * @param problems what had to be guessed or could not be read; their source is not known yet, so null
 */
public record SourceText(ManifestEntry entry, String text, List<Problem> problems) {
    public SourceText {
        problems = List.copyOf(problems);
    }
}
