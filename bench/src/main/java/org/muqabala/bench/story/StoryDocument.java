package org.muqabala.bench.story;

import java.time.LocalDate;
import java.util.List;
import org.muqabala.document.Document;
import org.muqabala.document.Documents;
import org.muqabala.document.ManifestEntry;
import org.muqabala.text.Language;

/**
 * What one outlet tells of one story.
 *
 * @param id 16 hexadecimal digits that tell nothing of the story
 * @param publisher the outlet
 * @param told what each sentence that answers a question was planted for, in order of place
 */
public record StoryDocument(
        String id,
        String publisher,
        LocalDate published,
        Language language,
        String title,
        String text,
        List<Told> told) {
    public StoryDocument {
        told = List.copyOf(told);
    }

    /** Where it was published; in the domain that is kept for examples. */
    public String url() {
        return "https://news.example/" + id;
    }

    /** The same as the program takes it from a file. */
    public Document document() {
        return Documents.of(ManifestEntry.of(id + ".txt").with(published, language.code()), text);
    }
}
