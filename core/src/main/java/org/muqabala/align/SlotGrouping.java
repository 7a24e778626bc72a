package org.muqabala.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.muqabala.event.Event;
import org.muqabala.event.Events;
import org.muqabala.reading.figure.Figure;
import org.muqabala.text.Components;

/** Makes groups of the pairs that were joined. */
final class SlotGrouping {
    private static final Comparator<Link> STRONGEST = Comparator.comparingDouble((Link l) -> -l.score())
            .thenComparing(Link::a, Aligner.BY_PLACE)
            .thenComparing(Link::b, Aligner.BY_PLACE);

    private SlotGrouping() {}

    /** Values: whoever answers the question of one that is joined answers it too. An answer that nobody shares is a group. */
    static List<SlotGroup> components(List<Answer> answers, List<Link> links, Events events) {
        Map<Answer, Integer> index = new HashMap<>();
        for (int i = 0; i < answers.size(); i++) {
            index.put(answers.get(i), i);
        }
        Components components = new Components(answers.size());
        links.forEach(l -> components.join(index.getOrDefault(l.a(), 0), index.getOrDefault(l.b(), 0)));
        Map<Integer, List<Answer>> members = new TreeMap<>();
        for (int i = 0; i < answers.size(); i++) {
            members.computeIfAbsent(components.of(i), c -> new ArrayList<>()).add(answers.get(i));
        }
        Map<Integer, List<Link>> linksOf = new HashMap<>();
        links.stream()
                .sorted(STRONGEST)
                .forEach(l -> linksOf.computeIfAbsent(
                                components.of(index.getOrDefault(l.a(), 0)), c -> new ArrayList<>())
                        .add(l));
        List<SlotGroup> groups = new ArrayList<>();
        members.forEach((c, list) -> groups.add(group(list, linksOf.getOrDefault(c, List.of()), events)));
        return groups;
    }

    /**
     * Wordings: every two of a group are joined themselves, since likeness does not carry over. Each pair is in one group,
     * a claim may be in several.
     */
    static List<SlotGroup> cliques(List<Link> links, Events events) {
        Map<Answer, Map<Answer, Link>> joined = new HashMap<>();
        for (Link link : links) {
            joined.computeIfAbsent(link.a(), a -> new HashMap<>()).put(link.b(), link);
            joined.computeIfAbsent(link.b(), a -> new HashMap<>()).put(link.a(), link);
        }
        List<Link> ordered = links.stream().sorted(STRONGEST).toList();
        Set<Link> covered = new HashSet<>();
        List<SlotGroup> groups = new ArrayList<>();
        for (Link seed : ordered) {
            if (!covered.contains(seed)) {
                Set<Answer> members = new LinkedHashSet<>(List.of(seed.a(), seed.b()));
                if (seed.a().facet() == Facet.WORDING) {
                    extend(members, ordered, joined);
                }
                List<Link> within = ordered.stream()
                        .filter(l -> members.contains(l.a()) && members.contains(l.b()))
                        .toList();
                covered.addAll(within);
                groups.add(group(members.stream().sorted(Aligner.BY_PLACE).toList(), within, events));
            }
        }
        return groups;
    }

    private static void extend(Set<Answer> members, List<Link> ordered, Map<Answer, Map<Answer, Link>> joined) {
        for (Link link : ordered) {
            for (Answer next : List.of(link.a(), link.b())) {
                Map<Answer, Link> own = joined.getOrDefault(next, Map.of());
                if (!members.contains(next) && members.stream().allMatch(own::containsKey)) {
                    members.add(next);
                }
            }
        }
    }

    private static SlotGroup group(List<Answer> answers, List<Link> links, Events events) {
        return new SlotGroup(slot(answers), event(answers, events), answers, links);
    }

    private static Slot slot(List<Answer> answers) {
        Answer first = answers.get(0);
        String unit = first.value() instanceof Value.Quantity q ? unit(q.figure()) : null;
        return new Slot(
                first.facet(),
                mostFrequent(answers.stream().map(Answer::of).toList()),
                unit,
                mostFrequent(answers.stream().map(Answer::role).toList()),
                first.period());
    }

    private static @Nullable String unit(Figure figure) {
        return figure.unit();
    }

    private static @Nullable String mostFrequent(List<@Nullable String> values) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String value : values) {
            if (value != null) {
                counts.merge(value, 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<String, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private static @Nullable String event(List<Answer> answers, Events events) {
        Set<Optional<Event>> about = new HashSet<>();
        answers.forEach(a -> about.add(events.of(a.claim().id())));
        return about.size() == 1 ? about.iterator().next().map(Event::id).orElse(null) : null;
    }
}
