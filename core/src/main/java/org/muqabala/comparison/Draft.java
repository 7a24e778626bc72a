package org.muqabala.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.muqabala.align.Evidence;
import org.muqabala.claim.Claim;
import org.muqabala.verdict.Finding;
import org.muqabala.verdict.Group;
import org.muqabala.verdict.Side;
import org.muqabala.verdict.Verdict;

/**
 * How the claims of one text, the desk's own, stand against the sources.
 *
 * @param source id of the text among the documents
 * @param claims its claims in the order of the text
 */
public record Draft(String source, List<DraftClaim> claims) {
    public Draft {
        claims = List.copyOf(claims);
    }

    /** What the sources have for a claim of the draft. Declared so that the first that applies is told. */
    public enum Status {
        /** A source says what cannot hold with it. */
        CONTRADICTED,
        /** A source says the same, or the same less or more exactly. */
        SUPPORTED,
        /** Sources tell it in other words only, which nobody but a reader can weigh. */
        REWORDED,
        /** No source has it. */
        ALONE;

        /** What a finding between a claim and a source says of the claim. */
        public static Status of(Verdict verdict) {
            return switch (verdict) {
                case CONFLICTS -> CONTRADICTED;
                case AGREES, REFINES -> SUPPORTED;
                case REWORDS -> REWORDED;
                case UNDECIDED, SINGLE -> ALONE;
            };
        }
    }

    /**
     * One claim of the draft.
     *
     * @param claim its id
     * @param findings ids of the findings between it and sources, conflicts first
     */
    public record DraftClaim(String claim, Status status, List<String> findings) {
        public DraftClaim {
            findings = List.copyOf(findings);
        }
    }

    /**
     * How the claims of a source stand against all others.
     *
     * @param source id of the draft
     */
    public static Draft of(String source, List<Claim> claims, List<Group> groups) {
        Map<String, List<Finding>> told = new HashMap<>();
        Map<String, String> sources = new HashMap<>();
        claims.forEach(c -> sources.put(c.id(), c.source()));
        for (Group group : groups) {
            for (Finding finding : group.findings()) {
                claimsAgainstOthers(finding, source, sources)
                        .forEach(c ->
                                told.computeIfAbsent(c, k -> new ArrayList<>()).add(finding));
            }
        }
        return new Draft(
                source,
                claims.stream()
                        .filter(c -> c.source().equals(source))
                        .map(c -> stand(c.id(), told.getOrDefault(c.id(), List.of())))
                        .toList());
    }

    private static DraftClaim stand(String claim, List<Finding> findings) {
        Status status = Status.ALONE;
        for (Finding finding : findings) {
            Status told = Status.of(finding.verdict());
            status = told.compareTo(status) < 0 ? told : status;
        }
        return new DraftClaim(
                claim,
                status,
                findings.stream()
                        .sorted(Comparator.comparing(Finding::verdict))
                        .map(Finding::id)
                        .toList());
    }

    /** The claims of the draft that a finding sets beside another source: on another side, of one side's beside it. */
    private static List<String> claimsAgainstOthers(Finding finding, String draft, Map<String, String> sources) {
        List<String> claims = new ArrayList<>();
        for (Side side : finding.sides()) {
            boolean others = finding.sides().stream()
                    .filter(s -> finding.sides().size() == 1 || !s.equals(side))
                    .flatMap(s -> s.evidence().stream())
                    .anyMatch(e -> !draft.equals(sources.get(e.claim())));
            if (others) {
                side.evidence().stream()
                        .map(Evidence::claim)
                        .filter(c -> draft.equals(sources.get(c)))
                        .distinct()
                        .filter(c -> !claims.contains(c))
                        .forEach(claims::add);
            }
        }
        return claims;
    }
}
