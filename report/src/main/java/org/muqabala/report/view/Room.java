package org.muqabala.report.view;

/**
 * How much the pages of a report hold that is too large for one.
 *
 * @param crowd with more sources than this no page lists them all, and articles share pages
 * @param findings so many findings of a verdict stand on a page of theirs
 * @param crowdFindings the same with a crowd, where more sources are behind each; of conflicts on the first page too
 * @param sources with a crowd, so many sources a page lists
 * @param items likewise, so many denials and problems stand on the first page and on each further one
 * @param text likewise, so many characters of articles and of their links on a page
 */
public record Room(int crowd, int findings, int crowdFindings, int sources, int items, int text) {
    /** A page takes a MB or two then. */
    public static final Room STANDARD = new Room(100, 2_000, 1_000, 500, 200, 600_000);
}
