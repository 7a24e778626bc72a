package org.muqabala.review.web.api;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.muqabala.report.decision.Basis;
import org.muqabala.report.decision.Piece;
import org.muqabala.report.decision.Subject;
import org.muqabala.report.json.WrittenComparison;
import org.muqabala.report.json.WrittenComparison.WrittenClaim;
import org.muqabala.report.json.WrittenComparison.WrittenSource;
import org.muqabala.verdict.Finding;
import org.muqabala.verdict.Group;
import org.muqabala.verdict.Side;
import org.muqabala.verdict.Verdict;

/** A comparison, and what stands where in it. */
final class Material {
    private final WrittenComparison comparison;
    private final Map<String, Integer> groups = new HashMap<>();
    private final Map<String, Integer> claims = new HashMap<>();
    private final Map<String, WrittenSource> sources = new HashMap<>();
    private final Map<Piece, Set<String>> values = new HashMap<>();
    private final IdentityHashMap<Finding, Subject> subjects = new IdentityHashMap<>();
    private final Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);

    Material(WrittenComparison comparison) {
        this.comparison = comparison;
        comparison.sources().forEach(s -> sources.put(s.source().id(), s));
        comparison.claims().forEach(c -> claims.put(c.id(), claims.size()));
        for (Group group : comparison.groups()) {
            groups.put(group.id(), groups.size());
            group.findings().forEach(this::add);
        }
    }

    private void add(Finding finding) {
        subjects.put(finding, Subject.of(finding));
        counts.merge(finding.verdict(), 1, Integer::sum);
        for (Side side : finding.sides()) {
            side.evidence()
                    .forEach(e -> values.computeIfAbsent(Piece.of(e), p -> new TreeSet<>())
                            .add(side.value()));
        }
    }

    WrittenComparison comparison() {
        return comparison;
    }

    Map<Verdict, Integer> counts() {
        return counts;
    }

    /** Its place among the groups; empty where there is none of this id. */
    Optional<Integer> group(String id) {
        return Optional.ofNullable(groups.get(id));
    }

    /** Its place among the claims; empty where there is none of this id. */
    Optional<Integer> claim(String id) {
        return Optional.ofNullable(claims.get(id));
    }

    boolean hasSource(String id) {
        return sources.containsKey(id);
    }

    /** A source; empty where there is none of this id. */
    Optional<WrittenSource> source(String id) {
        return Optional.ofNullable(sources.get(id));
    }

    Subject subject(Finding finding) {
        @Nullable Subject subject = subjects.get(finding);
        return subject == null ? Subject.of(finding) : subject;
    }

    /** The findings that people are asked about: what one source alone says is no question. */
    List<Finding> asked() {
        return comparison.groups().stream()
                .flatMap(g -> g.findings().stream())
                .filter(f -> f.verdict() != Verdict.SINGLE)
                .toList();
    }

    /** Is it evidence of this comparison? */
    boolean holds(Piece piece) {
        return values.containsKey(piece);
    }

    /** What lies before a person who decides on a subject now. */
    Basis basis(Subject subject) {
        Map<String, String> hashes = new TreeMap<>();
        Set<String> told = new HashSet<>();
        for (Piece piece : subject.pieces()) {
            told.addAll(values.getOrDefault(piece, Set.of()));
            claim(piece.claim()).map(i -> comparison.claims().get(i)).ifPresent(c -> addHash(c, hashes));
        }
        return new Basis(hashes, told.stream().filter(v -> !v.isBlank()).toList());
    }

    private void addHash(WrittenClaim claim, Map<String, String> hashes) {
        @Nullable WrittenSource source = sources.get(claim.source());
        if (source != null) {
            hashes.put(claim.source(), source.sha256());
        }
    }
}
