package org.muqabala.candidate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.muqabala.claim.Claim;
import org.muqabala.text.Problem;
import org.muqabala.text.Severity;
import org.muqabala.text.Spaces;

/**
 * Claims without those that their source says over and over. Pairs grow with the square of the claims, so a text made of one
 * sentence would take all memory and tell nothing new.
 *
 * @param claims all that are compared, in their order
 * @param problems how many of a source are not
 */
public record Repeats(List<Claim> claims, List<Problem> problems) {
    /** No article says the same in the same words as often. */
    private static final int MOST = 20;

    public Repeats {
        claims = List.copyOf(claims);
        problems = List.copyOf(problems);
    }

    private record Words(String source, String words) {}

    /** The claims of which each source says the same words no more than 20 times. */
    public static Repeats leftOut(List<Claim> claims) {
        Map<Words, Integer> said = new HashMap<>();
        Map<String, Integer> more = new TreeMap<>();
        List<Claim> kept = new ArrayList<>();
        for (Claim claim : claims) {
            Words words = new Words(claim.source(), Spaces.folded(claim.quote().text()));
            if (said.merge(words, 1, Integer::sum) <= MOST) {
                kept.add(claim);
            } else {
                more.merge(claim.source(), 1, Integer::sum);
            }
        }
        List<Problem> problems = new ArrayList<>();
        more.forEach((source, count) -> problems.add(problem(source, count)));
        return new Repeats(kept, problems);
    }

    private static Problem problem(String source, int count) {
        return new Problem(
                "words-repeated",
                Severity.WARNING,
                source,
                null,
                List.of(source, String.valueOf(count), String.valueOf(MOST)),
                source + ": expected a text that goes on, found sentences said more than " + MOST + " times; " + count
                        + " of them were not compared");
    }
}
