package org.muqabala.report.view;

import java.util.List;

/**
 * A finding in a few lines, for those that are folded away: what each side says, cut short, and where it stands.
 *
 * @param anchor its place on the page
 * @param verdict its verdict's code, which is its style
 * @param facet what is asked
 * @param subject of what; empty where nothing narrower than the event is known
 * @param sides the answers
 */
public record FindingLine(String anchor, String verdict, String facet, String subject, List<Side> sides) {
    public FindingLine {
        sides = List.copyOf(sides);
    }

    /**
     * One answer.
     *
     * @param value the answer as understood; none for words
     * @param quote as written, cut short
     * @param language of the quote
     * @param direction of the quote
     * @param places where it stands, the place of the quote first
     */
    public record Side(List<Piece> value, String quote, String language, String direction, List<Place> places) {
        public Side {
            value = List.copyOf(value);
            places = List.copyOf(places);
        }
    }

    /**
     * A place in an article.
     *
     * @param source whose article
     * @param href the claim in it
     */
    public record Place(SourceMark source, String href) {}
}
