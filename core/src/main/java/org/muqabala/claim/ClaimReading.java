package org.muqabala.claim;

import java.util.List;
import org.muqabala.text.Problem;

/**
 * The claims of a document and what contradicts itself in it.
 *
 * @param claims the claims in the order of the text, none overlapping another
 * @param problems the contradictions in the order of the text
 */
public record ClaimReading(List<Claim> claims, List<Problem> problems) {
    public ClaimReading {
        claims = List.copyOf(claims);
        problems = List.copyOf(problems);
    }

    /** The same reading, for what is kept: its claims are {@linkplain Claim#lean lean}. */
    public ClaimReading lean() {
        return new ClaimReading(claims.stream().map(Claim::lean).toList(), problems);
    }

    /** The same reading, for what is compared: its claims are {@linkplain Claim#whole whole}. */
    public ClaimReading whole() {
        return new ClaimReading(claims.stream().map(Claim::whole).toList(), problems);
    }
}
