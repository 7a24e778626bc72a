package org.muqabala.report.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One answer of a finding.
 *
 * @param value the answer as understood, or the words by which it is named or described; empty for whole sentences, whose
 *     answer is their words
 * @param written the answer as its sources write it, in words that differ; none where the answer is words
 * @param carriers how many sources give it, and of how many origins
 * @param evidence the first that is shown at once
 * @param more the rest, folded
 * @param moreLabel how many the rest are
 */
public record SideView(
        Value value,
        List<Written> written,
        String carriers,
        List<EvidenceView> evidence,
        List<EvidenceView> more,
        String moreLabel) {
    public SideView {
        written = List.copyOf(written);
        evidence = List.copyOf(evidence);
        more = List.copyOf(more);
    }

    /**
     * An answer as a source writes it.
     *
     * @param quote its words
     * @param language of the words; null where it is the language of the page, and likewise the direction
     * @param direction of the words
     */
    public record Written(
            String quote,
            @Nullable String language,
            @Nullable String direction) {}

    /**
     * An answer in words.
     *
     * @param pieces the words; none where a side has only its sentences
     * @param language of the words; null where it is the language of the page, and likewise the direction
     * @param direction of the words
     */
    public record Value(
            List<Piece> pieces,
            @Nullable String language,
            @Nullable String direction) {
        public Value {
            pieces = List.copyOf(pieces);
        }
    }
}
