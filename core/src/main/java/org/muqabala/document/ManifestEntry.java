package org.muqabala.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a source beside its text, in sources.json or by a caller.
 *
 * @param file name of its file
 * @param title its title; null where it is to be read from the text
 * @param publisher who published it; null where it is to be read from the text
 * @param published the day of publication; null where it is to be read from the text
 * @param url where it was published; null where not known
 * @param language its BCP 47 code; null where it is to be read from the text
 * @param sections the articles it holds, in order; empty where it is one article or they are to be found in the text
 */
public record ManifestEntry(
        String file,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable LocalDate published,
        @Nullable String url,
        @Nullable String language,
        List<SectionEntry> sections) {
    /**
     * What is told of one article of a source.
     *
     * @param starts its first words
     * @param title its title; null where it is to be read from the text
     * @param published its day of publication; null where it is to be read from the text
     */
    public record SectionEntry(
            String starts, @Nullable String title, @Nullable LocalDate published) {}

    public ManifestEntry {
        sections = List.copyOf(sections);
    }

    /** A source of which nothing is told. */
    public static ManifestEntry of(String file) {
        return new ManifestEntry(file, null, null, null, null, null, List.of());
    }

    /** This entry with a day and a language that a caller knows. */
    public ManifestEntry with(@Nullable LocalDate day, @Nullable String code) {
        return new ManifestEntry(file, title, publisher, day, url, code, sections);
    }
}
