package org.muqabala.document;

import java.util.List;
import org.muqabala.text.Problem;

/**
 * The sources that were read.
 *
 * @param documents by id
 * @param problems what could not be read of files and manifests, and what was noticed of them; the problems of a document
 *     stand in it
 */
public record SourceSet(List<Document> documents, List<Problem> problems) {
    public SourceSet {
        documents = List.copyOf(documents);
        problems = List.copyOf(problems);
    }
}
