package org.muqabala.inputs.article;

import java.util.List;
import org.muqabala.document.ManifestEntry;

/** What is told of a file of many articles, said of one of them. */
public final class Parts {
    private Parts() {}

    /** Who published, when and in what language is said of all of them; a title, an address and sections of one text only. */
    public static ManifestEntry of(ManifestEntry told, String name) {
        return new ManifestEntry(
                name, null, told.publisher(), told.published(), told.publishedFrom(), null, told.language(), List.of());
    }
}
