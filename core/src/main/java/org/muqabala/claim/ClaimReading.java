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
}
