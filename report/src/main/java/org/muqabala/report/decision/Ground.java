package org.muqabala.report.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.muqabala.align.Evidence;
import org.muqabala.align.Facet;
import org.muqabala.comparison.Comparison;
import org.muqabala.report.json.WrittenComparison;
import org.muqabala.text.Ids;
import org.muqabala.text.Spaces;
import org.muqabala.verdict.Finding;
import org.muqabala.verdict.Group;
import org.muqabala.verdict.Verdict;

/** What a comparison has to lay decisions upon: its sources, its claims, and which findings hold which piece. */
final class Ground {
    private record Told(String source, String words) {}

    private final Map<String, String> hashes = new HashMap<>();
    private final Map<String, Told> claims = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    /** Numbers of the findings that name a claim, by its id; arrays, since there may be very many. */
    private final Map<String, int[]> naming = new HashMap<>();

    private Ground() {}

    static Ground of(Comparison comparison) {
        Ground ground = new Ground();
        comparison.documents().forEach(d -> ground.hashes.put(d.source().id(), Ids.sha256(d.text())));
        comparison
                .claims()
                .forEach(c -> ground.claim(c.id(), c.source(), c.quote().text()));
        ground.findings(comparison.groups());
        return ground;
    }

    static Ground of(WrittenComparison comparison) {
        Ground ground = new Ground();
        comparison.sources().forEach(s -> ground.hashes.put(s.source().id(), s.sha256()));
        comparison
                .claims()
                .forEach(c -> ground.claim(c.id(), c.source(), c.quote().text()));
        ground.findings(comparison.groups());
        return ground;
    }

    private void claim(String id, String source, String words) {
        claims.put(id, new Told(source, words));
    }

    private void findings(List<Group> groups) {
        for (Group group : groups) {
            for (Finding finding : group.findings()) {
                int number = findings.size();
                findings.add(finding);
                finding.sides().stream()
                        .flatMap(side -> side.evidence().stream())
                        .map(Evidence::claim)
                        .distinct()
                        .forEach(claim -> naming.merge(claim, new int[] {number}, Ground::joined));
            }
        }
    }

    private static int[] joined(int[] some, int[] more) {
        return IntStream.concat(IntStream.of(some), IntStream.of(more)).toArray();
    }

    /** Is the claim there, and do the words stand in it or are evidence of it? */
    boolean has(Piece piece) {
        Told told = claims.get(piece.claim());
        return told != null
                && (!holding(List.of(piece)).isEmpty()
                        || Spaces.folded(told.words()).contains(piece.quote()));
    }

    /**
     * The findings that a subject is on, in the order of the comparison: those that are just it; else those that hold all of
     * its pieces; else those that hold a piece of each side of it, or of one side alone the most of its pieces.
     */
    List<Finding> joining(Subject subject) {
        SortedSet<Integer> numbers = new TreeSet<>(holding(subject.a()));
        if (!subject.b().isEmpty()) {
            numbers.retainAll(holding(subject.b()));
        }
        List<Finding> joining = numbers.stream().map(findings::get).toList();
        if (joining.size() < 2) {
            return joining;
        }
        List<Finding> just = joining.stream()
                .filter(finding -> Subject.of(finding).equals(subject))
                .toList();
        return !just.isEmpty() ? just : holdingMost(joining, subject);
    }

    /** The conflicts, of a facet of these findings, that hold a piece of a subject; none where there are no findings. */
    List<Finding> conflicting(Subject subject, List<Finding> joining) {
        Set<Facet> facets = joining.stream().map(Finding::facet).collect(Collectors.toSet());
        return facets.isEmpty()
                ? List.of()
                : holding(subject.pieces()).stream()
                        .map(findings::get)
                        .filter(f -> f.verdict() == Verdict.CONFLICTS && facets.contains(f.facet()))
                        .toList();
    }

    private static List<Finding> holdingMost(List<Finding> joining, Subject subject) {
        Set<Piece> pieces = new HashSet<>(subject.pieces());
        int[] held = new int[joining.size()];
        int most = 0;
        for (int i = 0; i < held.length; i++) {
            Set<Piece> of = Findings.pieces(joining.get(i));
            held[i] = (int) pieces.stream().filter(of::contains).count();
            most = Math.max(most, held[i]);
        }
        boolean all = most == pieces.size() || subject.b().isEmpty();
        List<Finding> left = new ArrayList<>();
        for (int i = 0; i < held.length; i++) {
            if (!all || held[i] == most) {
                left.add(joining.get(i));
            }
        }
        return left;
    }

    /** All findings, in the order of the comparison. */
    List<Finding> findings() {
        return findings;
    }

    private Set<Integer> holding(List<Piece> pieces) {
        Set<Integer> numbers = new HashSet<>();
        for (Piece piece : pieces) {
            for (int number : naming.getOrDefault(piece.claim(), new int[0])) {
                if (!numbers.contains(number) && holds(findings.get(number), piece)) {
                    numbers.add(number);
                }
            }
        }
        return numbers;
    }

    private static boolean holds(Finding finding, Piece piece) {
        return finding.sides().stream()
                .flatMap(side -> side.evidence().stream())
                .anyMatch(e -> e.claim().equals(piece.claim()) && Piece.of(e).equals(piece));
    }

    /** Digests of the texts that some claims stand in, by the id of the source; nothing for a claim that is not there. */
    Map<String, String> sources(Collection<String> ids) {
        Map<String, String> sources = new HashMap<>();
        for (String id : ids) {
            Told told = claims.get(id);
            String hash = told == null ? null : hashes.get(told.source());
            if (told != null && hash != null) {
                sources.put(told.source(), hash);
            }
        }
        return sources;
    }

    /** The digest of a source's text, where the comparison has the source. */
    Optional<String> hash(String source) {
        return Optional.ofNullable(hashes.get(source));
    }
}
