package org.muqabala.inputs.html;

import java.util.List;

/**
 * What the parts of a page were taken as, so that a reader can see why a text is as it is.
 *
 * @param parts the metadata first, then the parts of the page in its order; none is left out but what the page hides from view
 */
public record Extracted(List<Part> parts) {
    /** One part of a page. */
    public sealed interface Part {
        /** The text of the part. */
        String text();
    }

    /** A part of the article, as its text has it. */
    public record Article(String text) implements Part {}

    /**
     * A part that is left out.
     *
     * @param why why it is no part of the article
     */
    public record Furniture(Why why, String text) implements Part {}

    /**
     * What the page says of itself.
     *
     * @param field "title", "publisher", "authors", "published", "updated", "url" or "language"
     * @param text the value, a day as 2024-03-05
     * @param where where in the page it stands, such as "JSON-LD datePublished"
     */
    public record Metadata(String field, String text, String where) implements Part {}

    public Extracted {
        parts = List.copyOf(parts);
    }
}
