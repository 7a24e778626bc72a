package org.muqabala.report.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding as a card.
 *
 * @param anchor its place on the page
 * @param verdict its verdict's code, which is its style
 * @param verdictLabel its verdict in a word
 * @param facet what is asked
 * @param subject of what; empty where nothing narrower than the event is known
 * @param event the event it is about; null where it is about none or several
 * @param kind how the sides conflict, or why nothing could be decided; null for the other verdicts
 * @param desk what people decided of it; null where nothing was
 * @param sides the answers
 * @param chart the answers in a picture; null where there is none to draw
 * @param reasons why they were joined, and by which rule they were judged
 * @param related the other findings of the same question
 * @param key what it can be picked out by: see {@link FilterKeys}
 */
public record FindingView(
        String anchor,
        String verdict,
        String verdictLabel,
        String facet,
        String subject,
        @Nullable String event,
        @Nullable String kind,
        @Nullable DeskView desk,
        List<SideView> sides,
        @Nullable Chart chart,
        List<ReasonView> reasons,
        List<LinkView> related,
        String key) {
    public FindingView {
        sides = List.copyOf(sides);
        reasons = List.copyOf(reasons);
        related = List.copyOf(related);
    }

    /** The question in the desk's words; null where the program's stands. */
    public @Nullable String label() {
        return desk == null ? null : desk.label();
    }

    /** The first answer, for a finding that is shown in one line. */
    public List<Piece> value() {
        return sides.get(0).value().pieces();
    }

    /** The first piece of evidence, for a finding that is shown in one line. */
    public EvidenceView first() {
        return sides.get(0).evidence().get(0);
    }
}
