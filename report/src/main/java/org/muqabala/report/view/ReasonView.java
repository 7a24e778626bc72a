package org.muqabala.report.view;

import java.util.List;

/**
 * A part of an explanation and the parts it is made of.
 *
 * @param part what was looked at
 * @param weight what it added to the score, with its sign; empty for a heading
 * @param sentence what was found
 * @param children the parts
 */
public record ReasonView(String part, String weight, List<Piece> sentence, List<ReasonView> children) {
    public ReasonView {
        sentence = List.copyOf(sentence);
        children = List.copyOf(children);
    }
}
