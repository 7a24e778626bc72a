package org.muqabala.report.decision;

import java.util.Comparator;
import org.muqabala.align.Evidence;
import org.muqabala.text.Spaces;

/**
 * One piece of evidence, by what stays of it when the comparison is made again: neither the id of its claim nor its words
 * hang on offsets, on readings or on other sources.
 *
 * @param claim id of its claim
 * @param quote its words, white space folded as in ids of claims
 */
public record Piece(String claim, String quote) implements Comparable<Piece> {
    private static final Comparator<Piece> ORDER =
            Comparator.comparing(Piece::claim).thenComparing(Piece::quote);

    public Piece {
        Words.of("claim", claim);
        quote = Spaces.folded(Words.of("quote", quote));
    }

    /** The piece that a finding holds. */
    public static Piece of(Evidence evidence) {
        return new Piece(evidence.claim(), evidence.quote().text());
    }

    @Override
    public int compareTo(Piece other) {
        return ORDER.compare(this, other);
    }
}
