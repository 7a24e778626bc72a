package org.muqabala;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.muqabala.document.Document;
import org.muqabala.document.Documents;
import org.muqabala.document.ManifestEntry;
import org.muqabala.story.StoryFinder;

/** A collection: some dev bundles laid together, with short notes on nothing, one source more than a bundle holds and so many more. */
final class Collected {
    private Collected() {}

    static List<Document> of(int bundles, int more) {
        List<Document> documents = new ArrayList<>();
        for (Bundle bundle : Bundle.dev().subList(0, bundles)) {
            for (Document document : bundle.documents()) {
                documents.add(named(
                        bundle.name() + "-" + document.source().id(),
                        document.source().published(),
                        document.source().language(),
                        document.text()));
            }
        }
        while (documents.size() <= StoryFinder.BUNDLE + more) {
            documents.add(note(documents.size()));
        }
        return documents;
    }

    static Document note(int number) {
        return named("note-" + number, LocalDate.of(2020, 1, 1), "en", "Note " + number + " is about nothing at all.");
    }

    private static Document named(String id, LocalDate published, String language, String text) {
        return Documents.of(ManifestEntry.of(id + ".txt").with(published, language), text);
    }
}
