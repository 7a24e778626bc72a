package org.muqabala.review.web.api;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.muqabala.align.Evidence;
import org.muqabala.report.decision.Piece;
import org.muqabala.report.decision.Subject;
import org.muqabala.report.json.WrittenComparison;
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
    private final List<Finding> asked;

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
        asked = findings.all().stream().filter(Findings::isAsked).toList();
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

    /** The findings that people are asked about: what one source alone says is no question. */
    List<Finding> asked() {
        return asked;
    }

    /** Is it evidence of this comparison? */
    boolean holds(Piece piece) {
        return sides(piece).findAny().isPresent();
    }

    private Stream<Side> sides(Piece piece) {
        return mentions.of(piece.claim()).stream()
                .flatMap(finding -> findings.get(finding).sides().stream())
                .filter(side -> side.evidence().stream().anyMatch(e -> isOf(e, piece)));
    }

    private static boolean isOf(Evidence evidence, Piece piece) {
        return evidence.claim().equals(piece.claim()) && Piece.of(evidence).equals(piece);
    }

    /** Numbers of the findings on just this subject, ascending; there may be several or none. */
    List<Integer> on(Subject subject) {
        return mentions.of(subject.a().get(0).claim()).stream()
                .filter(number -> Subject.of(findings.get(number)).equals(subject))
                .toList();
    }

    /** Places of the groups with a finding on just this subject, ascending. */
    List<Integer> groupsOn(Subject subject) {
        return on(subject).stream().map(findings::group).distinct().toList();
    }
}
