package org.muqabala.report.view;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muqabala.align.Facet;
import org.muqabala.claim.Claim;
import org.muqabala.claim.Speaker;
import org.muqabala.report.view.FindingViews.Member;
import org.muqabala.verdict.Finding;
import org.muqabala.verdict.Verdict;

/** Writes of each finding what it can be picked out by, and remembers what there is to choose from. */
final class FilterKeys {
    private final Lookup lookup;
    private final Wording wording;
    private final Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
    private final Set<Facet> facets = EnumSet.noneOf(Facet.class);
    private final Set<Integer> sources = new TreeSet<>();
    private final Map<String, Integer> speakers = new LinkedHashMap<>();
    private final Set<Integer> events = new TreeSet<>();
    private int findings;

    FilterKeys(Lookup lookup, Wording wording) {
        this.lookup = lookup;
        this.wording = wording;
    }

    /** {@code verdict|facet|sources|speakers|event|score}; sources and speakers by number, with spaces between. */
    String key(Member member) {
        Finding finding = member.finding();
        List<Claim> claims = finding.sides().stream()
                .flatMap(s -> s.evidence().stream())
                .map(e -> lookup.claim(e.claim()))
                .distinct()
                .toList();
        Set<Integer> from =
                claims.stream().map(c -> lookup.number(c.source())).collect(Collectors.toCollection(TreeSet::new));
        Set<Integer> voices = claims.stream().flatMap(this::voices).collect(Collectors.toCollection(TreeSet::new));
        verdicts.add(finding.verdict());
        facets.add(finding.facet());
        sources.addAll(from);
        findings++;
        int event = lookup.eventNumber(member.group().event());
        if (event > 0) {
            events.add(event);
        }
        return String.join(
                "|",
                Wording.code(finding.verdict()),
                Wording.code(finding.facet()),
                joined(from),
                joined(voices),
                event > 0 ? Integer.toString(event) : "",
                Long.toString(Math.round(finding.score() * 100)));
    }

    private Stream<Integer> voices(Claim claim) {
        Speaker speaker = claim.speaker();
        return speaker == null
                ? Stream.empty()
                : Stream.of(speakers.computeIfAbsent(speaker.canonical(), s -> speakers.size() + 1));
    }

    private static String joined(Set<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    /** The sources of the findings so far, by number. */
    Set<Integer> sources() {
        return sources;
    }

    FilterView view() {
        Map<Integer, String> names = new HashMap<>();
        speakers.forEach((name, number) ->
                names.put(number, Pieces.visible(wording.labels().name(name))));
        return new FilterView(
                verdicts.stream().map(v -> option(Wording.code(v), "verdict.")).toList(),
                facets.stream().map(f -> option(Wording.code(f), "facet.")).toList(),
                sources.stream()
                        .map(n -> new FilterView.Option(
                                Integer.toString(n),
                                wording.messages().number(n) + " · "
                                        + Wording.publisher(lookup.comparison()
                                                .documents()
                                                .get(n - 1)
                                                .source())))
                        .toList(),
                lookup.places().isCrowded(),
                names.entrySet().stream()
                        .sorted(Map.Entry.<Integer, String>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                        .map(e -> new FilterView.Option(Integer.toString(e.getKey()), e.getValue()))
                        .toList(),
                events.stream()
                        .map(n -> new FilterView.Option(
                                Integer.toString(n),
                                wording.event(lookup.comparison().events().get(n - 1))))
                        .toList(),
                wording.messages().number(findings));
    }

    private FilterView.Option option(String code, String family) {
        return new FilterView.Option(code, wording.messages().get(family + code));
    }
}
