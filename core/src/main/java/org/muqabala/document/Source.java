package org.muqabala.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who published what, and when.
 *
 * @param id stable name: from the url, else from the file's name
 * @param file path of the file as the user gave it, '/' between its parts
 * @param title its title; null where none is known
 * @param publisher who published it; null where not known
 * @param published the day of publication; null where not known, or where its sections have days of their own
 * @param publishedFrom where the day was found; null where {@code published} is
 * @param url where it was published; null where not known
 * @param language BCP 47 code of its main language; "und" where it could not be told
 */
public record Source(
        String id,
        String file,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable LocalDate published,
        @Nullable DateOrigin publishedFrom,
        @Nullable String url,
        String language) {
    /** Where a date of publication was found. */
    public enum DateOrigin {
        /** In sources.json. */
        MANIFEST,
        /** In what the page, feed, archive or table says of the article beside its text. */
        METADATA,
        /** Read from the text itself, so inferred. */
        TEXT
    }

    public Source {
        if ((published == null) != (publishedFrom == null)) {
            throw new IllegalArgumentException(id + ": a date and its origin are known together or not at all");
        }
    }
}
