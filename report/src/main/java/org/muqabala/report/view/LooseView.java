package org.muqabala.report.view;

import java.util.List;

/**
 * Decisions that stand on no finding, for one reason.
 *
 * @param anchor its place on the page
 * @param title what they are
 * @param note what that means
 * @param decisions the decisions
 */
public record LooseView(String anchor, String title, String note, List<Loose> decisions) {
    public LooseView {
        decisions = List.copyOf(decisions);
    }

    /**
     * One of them.
     *
     * @param ruling what was decided
     * @param quotes the words that it was decided on
     */
    public record Loose(Ruling ruling, List<Words> quotes) {
        public Loose {
            quotes = List.copyOf(quotes);
        }
    }

    /**
     * Some of those words.
     *
     * @param gone are they no longer in the articles?
     */
    public record Words(String quote, boolean gone) {}
}
