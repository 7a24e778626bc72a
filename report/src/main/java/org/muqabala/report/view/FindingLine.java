package org.muqabala.report.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding in a few lines, for those that are folded away: what each side says, cut short, and where it stands.
 *
 * @param anchor its place on the page
 * @param verdict its verdict's code, which is its style
 * @param question what is asked, and of what
 * @param desk what people decided of it; empty where nothing was
 * @param sides the answers
 * @param key what it can be picked out by: see {@link FilterKeys}
 * @param why its explanation: see {@link ReasonTable}
 */
public record FindingLine(
        String anchor, String verdict, String question, String desk, List<Side> sides, String key, String why) {
    public FindingLine {
        sides = List.copyOf(sides);
    }

    /**
     * One answer.
     *
     * @param value the answer as understood; none for words
     * @param voice who is said to have said it, and how it is not plainly asserted; empty where neither is to be told
     * @param quote as written, cut short where it is long
     * @param language of the quote; null where it is the language of the page, and likewise the direction
     * @param direction of the quote
     * @param places where it stands, the place of the quote first
     */
    public record Side(
            List<Piece> value,
            String voice,
            String quote,
            @Nullable String language,
            @Nullable String direction,
            List<Place> places) {
        public Side {
            value = List.copyOf(value);
            places = List.copyOf(places);
        }
    }

    /**
     * A place in an article.
     *
     * @param source whose article
     * @param title the source by its name, where the page may not list it; null where it does
     * @param href the claim in it; null where articles are left out
     */
    public record Place(
            SourceMark source,
            @Nullable String title,
            @Nullable String href) {}
}
