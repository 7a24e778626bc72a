package org.muqabala.review.web.api;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.muqabala.align.Facet;
import org.muqabala.report.decision.Subject;
import org.muqabala.verdict.Finding;
import org.muqabala.verdict.Group;
import org.muqabala.verdict.Verdict;

/** Where the groups of a comparison are found: by what is decided on, by source, by finding, and in the order of the articles. */
final class Places {
    private final Map<Subject, List<Integer>> bySubject = new HashMap<>();
    private final Map<String, List<Integer>> bySource = new HashMap<>();
    private final Map<String, Integer> byFinding = new HashMap<>();
    private final Map<Subject, Integer> asked = new HashMap<>();
    private final Map<Facet, Integer> facets = new EnumMap<>(Facet.class);
    private final List<Group> asRead;
    private final int[] placesAsRead;

    Places(Material material) {
        List<Group> groups = material.comparison().groups();
        for (int place = 0; place < groups.size(); place++) {
            Group group = groups.get(place);
            for (Finding finding : group.findings()) {
                add(finding, material.subject(finding), place);
            }
            for (String source : sources(group, material)) {
                bySource.computeIfAbsent(source, s -> new ArrayList<>()).add(place);
            }
        }
        List<Integer> order = IntStream.range(0, groups.size())
                .boxed()
                .sorted(Comparator.comparingInt(place -> firstClaim(groups.get(place), material)))
                .toList();
        asRead = order.stream().map(groups::get).toList();
        placesAsRead = new int[groups.size()];
        for (int i = 0; i < placesAsRead.length; i++) {
            placesAsRead[order.get(i)] = i;
        }
    }

    private void add(Finding finding, Subject subject, int place) {
        List<Integer> places = bySubject.computeIfAbsent(subject, s -> new ArrayList<>(1));
        if (places.isEmpty() || places.get(places.size() - 1) != place) {
            places.add(place);
        }
        byFinding.putIfAbsent(finding.id(), place);
        if (finding.verdict() != Verdict.SINGLE) {
            facets.merge(finding.facet(), 1, Integer::sum);
            asked.merge(subject, 1, Integer::sum);
        }
    }

    private static Set<String> sources(Group group, Material material) {
        Set<String> sources = new LinkedHashSet<>();
        for (String claim : group.claims()) {
            material.claim(claim)
                    .ifPresent(i ->
                            sources.add(material.comparison().claims().get(i).source()));
        }
        return sources;
    }

    private static int firstClaim(Group group, Material material) {
        return group.claims().stream()
                .flatMap(claim -> material.claim(claim).stream())
                .mapToInt(Integer::intValue)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /** Places of the groups with a finding on just this subject, ascending. */
    List<Integer> of(Subject subject) {
        return bySubject.getOrDefault(subject, List.of());
    }

    /** Places of the groups with a claim of a source, ascending. */
    List<Integer> ofSource(String source) {
        return bySource.getOrDefault(source, List.of());
    }

    /** The place of the group that holds a finding; empty where none does. */
    Optional<Integer> ofFinding(String id) {
        @Nullable Integer place = byFinding.get(id);
        return Optional.ofNullable(place);
    }

    /** How many findings that people are asked about have this subject. */
    int asked(Subject subject) {
        return asked.getOrDefault(subject, 0);
    }

    /** How many findings people are asked about. */
    int asked() {
        return facets.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many findings people are asked about, by what sort of value they compare. */
    Map<Facet, Integer> facets() {
        return facets;
    }

    /** The groups in the order in which their first claims stand in the sources, which tells nothing of their verdicts. */
    List<Group> asRead() {
        return asRead;
    }

    /** Where the group at a place stands among {@link #asRead}. */
    int asRead(int place) {
        return placesAsRead[place];
    }
}
