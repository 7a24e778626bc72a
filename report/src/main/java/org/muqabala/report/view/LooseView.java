package org.muqabala.report.view;

import java.util.List;

/**
 * A decision that stands on no finding.
 *
 * @param ruling what was decided
 * @param quotes the words that it was decided on
 */
public record LooseView(Ruling ruling, List<Words> quotes) {
    public LooseView {
        quotes = List.copyOf(quotes);
    }

    /**
     * Some of those words.
     *
     * @param gone are they no longer in the articles?
     */
    public record Words(String quote, boolean gone) {}
}
