package org.muqabala.document;

import java.util.List;
import org.muqabala.text.Problem;

/**
 * What a file holds.
 *
 * @param texts in the file's order; none where nothing of it can be used
 * @param problems what is wrong with the file as a whole, or with what gave no text; their source is the name that is shown
 */
public record FileTexts(List<SourceText> texts, List<Problem> problems) {
    public FileTexts {
        texts = List.copyOf(texts);
        problems = List.copyOf(problems);
    }

    /** A file of which nothing can be used. */
    public static FileTexts none(Problem... problems) {
        return new FileTexts(List.of(), List.of(problems));
    }
}
