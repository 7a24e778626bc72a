package org.muqabala.report.view;

import java.util.List;

/**
 * One answer of a finding.
 *
 * @param value the answer as understood; empty for wording, whose answer is its words
 * @param carriers how many sources give it, and of how many origins
 * @param evidence the first that is shown at once
 * @param more the rest, folded
 * @param moreLabel how many the rest are
 */
public record SideView(
        List<Piece> value, String carriers, List<EvidenceView> evidence, List<EvidenceView> more, String moreLabel) {
    public SideView {
        value = List.copyOf(value);
        evidence = List.copyOf(evidence);
        more = List.copyOf(more);
    }
}
