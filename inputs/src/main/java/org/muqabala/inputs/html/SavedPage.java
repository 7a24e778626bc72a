package org.muqabala.inputs.html;

import java.util.List;
import org.jsoup.nodes.Document;
import org.muqabala.inputs.format.Decoded;
import org.muqabala.text.Problem;

/**
 * A page with its markup done with: what it shows and what it says of itself. It holds nothing of the file, since a page of
 * many megabytes does not fit in memory many times over.
 *
 * @param page what it shows
 * @param metadata what it says of itself
 * @param title what its title element says; empty where it has none
 * @param cut is there more of it than was read?
 * @param problems of its decoding
 */
record SavedPage(Page page, PageMetadata metadata, String title, boolean cut, List<Problem> problems) {
    static SavedPage of(Decoded decoded) {
        PageParser parsed = PageParser.parse(decoded.text());
        Document document = parsed.page();
        return new SavedPage(
                BlockReader.read(document),
                MetadataReader.read(document),
                document.title(),
                parsed.cut(),
                decoded.problems());
    }
}
