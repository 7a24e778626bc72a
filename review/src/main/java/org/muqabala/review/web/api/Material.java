package org.muqabala.review.web.api;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muqabala.align.Evidence;
import org.muqabala.report.decision.Basis;
import org.muqabala.report.decision.Piece;
import org.muqabala.report.decision.Subject;
import org.muqabala.report.json.WrittenComparison;
import org.muqabala.report.json.WrittenComparison.WrittenClaim;
import org.muqabala.report.json.WrittenComparison.WrittenSource;
import org.muqabala.verdict.Finding;
import org.muqabala.verdict.Side;
import org.muqabala.verdict.Verdict;

/**
 * A comparison, and what stands where in it. Of a comparison with very many groups no more is kept beside it than numbers:
 * pieces and subjects are made when they are asked for.
 */
final class Material {
    private final WrittenComparison comparison;
    private final Register groups;
    private final Register claims;
    private final Findings findings;
    private final Mentions mentions;
    private final Map<String, WrittenSource> sources = new HashMap<>();
    private final Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);

    Material(WrittenComparison comparison) {
        this.comparison = comparison;
        comparison.sources().forEach(s -> sources.put(s.source().id(), s));
        groups = new Register(
                comparison.groups().size(), i -> comparison.groups().get(i).id());
        claims = new Register(
                comparison.claims().size(), i -> comparison.claims().get(i).id());
        findings = new Findings(comparison.groups());
        mentions = new Mentions(claims, findings);
        findings.all().forEach(f -> counts.merge(f.verdict(), 1, Integer::sum));
    }

    WrittenComparison comparison() {
        return comparison;
    }

    Map<Verdict, Integer> counts() {
        return counts;
    }

    /** Its place among the groups; empty where there is none of this id. */
    Optional<Integer> group(String id) {
        return groups.place(id);
    }

    /** Its place among the claims; empty where there is none of this id. */
    Optional<Integer> claim(String id) {
        return claims.place(id);
    }

    boolean hasSource(String id) {
        return sources.containsKey(id);
    }

    /** A source; empty where there is none of this id. */
    Optional<WrittenSource> source(String id) {
        return Optional.ofNullable(sources.get(id));
    }

    Subject subject(Finding finding) {
        return Subject.of(finding);
    }

    /** The findings by number, and which of them are decided. */
    Findings findings() {
        return findings;
    }

    /** Is it evidence of this comparison? */
    boolean holds(Piece piece) {
        return sides(piece).findAny().isPresent();
    }

    /** What lies before a person who decides on a subject now. */
    Basis basis(Subject subject) {
        Map<String, String> hashes = new TreeMap<>();
        Set<String> told = new HashSet<>();
        for (Piece piece : subject.pieces()) {
            sides(piece).map(Side::value).filter(v -> !v.isBlank()).forEach(told::add);
            claim(piece.claim()).map(i -> comparison.claims().get(i)).ifPresent(c -> addHash(c, hashes));
        }
        return new Basis(hashes, List.copyOf(told));
    }

    private void addHash(WrittenClaim claim, Map<String, String> hashes) {
        @Nullable WrittenSource source = sources.get(claim.source());
        if (source != null) {
            hashes.put(claim.source(), source.sha256());
        }
    }

    private Stream<Side> sides(Piece piece) {
        return mentions.of(piece.claim()).stream()
                .flatMap(finding -> findings.get(finding).sides().stream())
                .filter(side -> side.evidence().stream().anyMatch(e -> isOf(e, piece)));
    }

    private static boolean isOf(Evidence evidence, Piece piece) {
        return evidence.claim().equals(piece.claim()) && Piece.of(evidence).equals(piece);
    }

    /** Tells whether a decision holds on a subject, which may be that of several findings or of none. */
    void decide(Subject subject, boolean isDecided) {
        for (int finding : mentions.of(subject.a().get(0).claim())) {
            if (Subject.of(findings.get(finding)).equals(subject)) {
                findings.decide(finding, isDecided);
            }
        }
    }
}
