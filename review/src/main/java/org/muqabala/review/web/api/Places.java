package org.muqabala.review.web.api;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.muqabala.align.Facet;
import org.muqabala.verdict.Finding;
import org.muqabala.verdict.Group;

/** Where the groups of a comparison are found: by source, by finding, and in the order of the articles. */
final class Places {
    private final Material material;
    private final Map<String, int[]> bySource = new HashMap<>();
    private final Register findings;
    private final Map<Facet, Integer> facets = new EnumMap<>(Facet.class);
    private final int[] asRead;
    private final int[] ranks;

    Places(Material material) {
        this.material = material;
        Findings all = material.findings();
        findings = new Register(all.size(), i -> all.get(i).id());
        material.asked().forEach(f -> facets.merge(f.facet(), 1, Integer::sum));
        List<Group> groups = material.comparison().groups();
        Map<String, IntStream.Builder> growing = new HashMap<>();
        int[] firstClaims = new int[groups.size()];
        for (int place = 0; place < groups.size(); place++) {
            int[] claims = claims(groups.get(place));
            firstClaims[place] = IntStream.of(claims).min().orElse(Integer.MAX_VALUE);
            int group = place;
            IntStream.of(claims)
                    .mapToObj(claim -> material.comparison().claims().get(claim).source())
                    .distinct()
                    .forEach(source -> growing.computeIfAbsent(source, s -> IntStream.builder())
                            .add(group));
        }
        growing.forEach((source, places) -> bySource.put(source, places.build().toArray()));
        asRead = IntStream.range(0, groups.size())
                .boxed()
                .sorted(Comparator.comparingInt(place -> firstClaims[place]))
                .mapToInt(Integer::intValue)
                .toArray();
        ranks = new int[asRead.length];
        for (int rank = 0; rank < asRead.length; rank++) {
            ranks[asRead[rank]] = rank;
        }
    }

    private int[] claims(Group group) {
        return group.claims().stream()
                .flatMap(claim -> material.claim(claim).stream())
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Places of the groups with a claim of a source, ascending. */
    int[] ofSource(String source) {
        return bySource.getOrDefault(source, new int[0]);
    }

    /** The place of the group that holds a finding; empty where none does. */
    Optional<Integer> ofFinding(String id) {
        return findings.place(id).map(material.findings()::group);
    }

    /** How many {@linkplain Findings#isAsked(Finding) findings that people are asked about} compare values of each sort. */
    Map<Facet, Integer> facets() {
        return facets;
    }

    /**
     * The place of the group of a rank in the order in which the first claims stand in the sources, which tells nothing of
     * verdicts.
     */
    int asRead(int rank) {
        return asRead[rank];
    }

    /** The rank in that order of the group at a place. */
    int rankAsRead(int place) {
        return ranks[place];
    }
}
