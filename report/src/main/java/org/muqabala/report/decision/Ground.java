package org.muqabala.report.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.muqabala.align.Evidence;
import org.muqabala.comparison.Comparison;
import org.muqabala.report.json.WrittenComparison;
import org.muqabala.text.Ids;
import org.muqabala.text.Spaces;
import org.muqabala.verdict.Finding;
import org.muqabala.verdict.Group;

/** What a comparison has to lay decisions upon: its sources, its claims, and which findings hold which piece. */
final class Ground {
    private record Told(String source, String words) {}

    private final Map<String, String> hashes = new HashMap<>();
    private final Map<String, Told> claims = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    /** The numbers of the findings that name a claim: a comparison may have very many, and pieces of their own would weigh more. */
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
        claims.put(id, new Told(source, Spaces.folded(words)));
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

    private static int[] joined(int[] numbers, int[] more) {
        return IntStream.concat(Arrays.stream(numbers), Arrays.stream(more)).toArray();
    }

    /** Is the claim there, and do the words stand in it or are evidence of it? */
    boolean has(Piece piece) {
        Told told = claims.get(piece.claim());
        return told != null
                && (holding(piece).findAny().isPresent() || told.words().contains(piece.quote()));
    }

    /** The findings that hold a piece of the first side and, where there is another, of that one too, in the order of the comparison. */
    List<Finding> joining(Subject subject) {
        SortedSet<Integer> numbers = new TreeSet<>(holding(subject.a()));
        if (!subject.b().isEmpty()) {
            numbers.retainAll(holding(subject.b()));
        }
        return numbers.stream().map(findings::get).toList();
    }

    private Set<Integer> holding(List<Piece> pieces) {
        Set<Integer> numbers = new HashSet<>();
        pieces.forEach(piece -> holding(piece).forEach(numbers::add));
        return numbers;
    }

    /** The numbers of the findings that hold a piece. */
    private IntStream holding(Piece piece) {
        return Arrays.stream(naming.getOrDefault(piece.claim(), new int[0]))
                .filter(number -> findings.get(number).sides().stream()
                        .flatMap(side -> side.evidence().stream())
                        .anyMatch(e ->
                                e.claim().equals(piece.claim()) && Piece.of(e).equals(piece)));
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
