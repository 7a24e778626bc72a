package org.muqabala.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muqabala.document.Source.DateOrigin;

/**
 * What is told of a source beside its text, in sources.json or by a caller.
 *
 * @param file name of its file
 * @param title its title; null where it is to be read from the text
 * @param publisher who published it; null where it is to be read from the text
 * @param published the day of publication; null where it is to be read from the text
 * @param publishedFrom where the day was told; null where {@code published} is
 * @param url where it was published; null where not known
 * @param language its BCP 47 code; null where it is to be read from the text
 * @param sections the articles it holds, in order; empty where it is one article or they are to be found in the text
 */
public record ManifestEntry(
        String file,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable LocalDate published,
        @Nullable DateOrigin publishedFrom,
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
        if ((published == null) != (publishedFrom == null)) {
            throw new IllegalArgumentException(file + ": a date and its origin are known together or not at all");
        }
    }

    /** What a manifest, or a caller, tells. */
    public ManifestEntry(
            String file,
            @Nullable String title,
            @Nullable String publisher,
            @Nullable LocalDate published,
            @Nullable String url,
            @Nullable String language,
            List<SectionEntry> sections) {
        this(
                file,
                title,
                publisher,
                published,
                published == null ? null : DateOrigin.MANIFEST,
                url,
                language,
                sections);
    }

    /** A source of which nothing is told. */
    public static ManifestEntry of(String file) {
        return new ManifestEntry(file, null, null, null, null, null, List.of());
    }

    /** This entry with a day and a language that a caller knows. */
    public ManifestEntry with(@Nullable LocalDate day, @Nullable String code) {
        return new ManifestEntry(file, title, publisher, day, url, code, sections);
    }

    /** The same told of another file, or of a part of it. */
    public ManifestEntry named(String name) {
        return new ManifestEntry(name, title, publisher, published, publishedFrom, url, language, sections);
    }

    /** This entry, and of what it leaves out what the source says of itself in its metadata. */
    public ManifestEntry completedBy(
            @Nullable String itsTitle,
            @Nullable String itsPublisher,
            @Nullable LocalDate itsDay,
            @Nullable String itsUrl,
            @Nullable String itsLanguage) {
        boolean dated = published != null || itsDay == null;
        return new ManifestEntry(
                file,
                title != null ? title : itsTitle,
                publisher != null ? publisher : itsPublisher,
                dated ? published : itsDay,
                dated ? publishedFrom : DateOrigin.METADATA,
                url != null ? url : itsUrl,
                language != null ? language : itsLanguage,
                sections);
    }
}
