package org.muqabala.review.web.api;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** In which findings a claim is evidence. */
final class Mentions {
    private final Register claims;
    /** For each claim where in {@link #findings} its findings begin; they end where those of the next begin. */
    private final int[] starts;

    private final int[] findings;

    Mentions(Register claims, Findings findings) {
        this.claims = claims;
        starts = new int[claims.size() + 1];
        each(findings, (claim, finding) -> starts[claim + 1]++);
        for (int claim = 0; claim < claims.size(); claim++) {
            starts[claim + 1] += starts[claim];
        }
        this.findings = new int[starts[claims.size()]];
        int[] ends = Arrays.copyOf(starts, claims.size());
        each(findings, (claim, finding) -> this.findings[ends[claim]++] = finding);
    }

    /** What is done with a claim that a finding names. */
    private interface Use {
        void of(int claim, int finding);
    }

    private void each(Findings all, Use use) {
        for (int number = 0; number < all.size(); number++) {
            int finding = number;
            all.get(finding).sides().stream()
                    .flatMap(side -> side.evidence().stream())
                    .map(evidence -> claims.place(evidence.claim()))
                    .flatMap(Optional::stream)
                    .distinct()
                    .forEach(claim -> use.of(claim, finding));
        }
    }

    /** The numbers of the findings that name a claim, in the order of the comparison. */
    List<Integer> of(String claim) {
        return claims.place(claim)
                .map(place -> Arrays.stream(findings, starts[place], starts[place + 1])
                        .boxed()
                        .toList())
                .orElse(List.of());
    }
}
