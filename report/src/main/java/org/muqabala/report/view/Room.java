package org.muqabala.report.view;

/**
 * How much the pages of a report hold that is too large for one.
 *
 * @param crowd with more sources than this no page lists them all, and articles share pages
 * @param findings so many findings of a verdict stand on a page of theirs
 * @param conflicts with a crowd, so many conflicts stand on the first page and on each further one
 * @param sources with a crowd, so many sources stand on a page that lists them
 * @param items likewise, so many denials and problems on the first page and on each further one
 * @param text likewise, so many characters of articles and of their links on a page
 */
public record Room(int crowd, int findings, int conflicts, int sources, int items, int text) {
    /** A page takes a few MB then, and a browser no second. */
    public static final Room STANDARD = new Room(100, 2_000, 500, 500, 200, 600_000);
}
