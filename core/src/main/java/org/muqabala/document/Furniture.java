package org.muqabala.document;

import org.muqabala.text.Span;

/**
 * A part of a page that is no part of its article.
 *
 * @param span where it stands: whole lines without their line ends, but for a dateline, which opens a paragraph
 * @param kind what it is
 */
public record Furniture(Span span, Kind kind) {
    /** The sorts of page furniture. */
    public enum Kind {
        /** Menus, breadcrumbs, "back to top". */
        NAVIGATION,
        /** "Related", "read also", lists of other headlines. */
        RELATED,
        /** Share bars, follow us, subscribe, newsletters. */
        SHARE,
        /** Ratings, comment boxes, sign-in. */
        COMMENT,
        /** Tags, hashtags, categories. */
        TAGS,
        /** Photo credits and captions' credits. */
        CREDIT,
        /** Publisher, byline, issue number, date, reading time, a dateline. */
        METADATA
    }
}
