package org.muqabala.report.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One answer of a finding.
 *
 * @param value the answer as understood, or the words by which it is named or described; empty for whole sentences, whose
 *     answer is their words
 * @param carriers how many sources give it, and of how many origins; null where one does
 * @param evidence the first that is shown at once
 * @param more the rest, folded
 * @param moreLabel how many the rest are
 */
public record SideView(
        Value value,
        @Nullable String carriers,
        List<EvidenceView> evidence,
        List<EvidenceView> more,
        String moreLabel) {
    public SideView {
        evidence = List.copyOf(evidence);
        more = List.copyOf(more);
    }

    /**
     * An answer in words.
     *
     * @param pieces the words; none where a side has only its sentences
     * @param language of the words
     * @param direction of the words
     */
    public record Value(List<Piece> pieces, String language, String direction) {
        public Value {
            pieces = List.copyOf(pieces);
        }
    }
}
