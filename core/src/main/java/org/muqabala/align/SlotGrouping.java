package org.muqabala.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.muqabala.event.Event;
import org.muqabala.event.Events;
import org.muqabala.reading.figure.Figure;

/** Makes groups of the pairs that were joined. */
final class SlotGrouping {
    /** What people say comes before every score. */
    private static final Comparator<Link> STRONGEST = Comparator.comparing((Link l) -> !l.isAsserted())
            .thenComparingDouble(l -> -l.score())
            .thenComparing(Link::a, Aligner.BY_PLACE)
            .thenComparing(Link::b, Aligner.BY_PLACE);

    /** Who gives a value that another gives too has answered the question of both. */
    private static final Comparator<Link> EQUAL_FIRST =
            Comparator.comparing((Link l) -> !l.isAsserted() && !l.a().value().equalTo(l.b().value()));

    private SlotGrouping() {}

    /**
     * Values: whoever answers the question of one that is joined answers it too, unless people keep him apart from one of
     * those who do, or his text answers it otherwise. An answer that nobody shares is a group.
     */
    static List<SlotGroup> components(List<Answer> answers, List<Link> links, Events events, Asserted asserted) {
        List<Link> strongest = links.stream().sorted(STRONGEST).toList();
        Clusters clusters = new Clusters(answers, strongest, asserted);
        strongest.stream().sorted(EQUAL_FIRST).forEach(clusters::join);
        Map<Integer, List<Answer>> members = new TreeMap<>();
        for (int i = 0; i < answers.size(); i++) {
            members.computeIfAbsent(clusters.of(i), c -> new ArrayList<>()).add(answers.get(i));
        }
        Map<Integer, List<Link>> linksOf = new HashMap<>();
        strongest.stream()
                .filter(clusters::hold)
                .forEach(l -> linksOf.computeIfAbsent(clusters.of(l.a()), c -> new ArrayList<>())
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
        return new Cliques(links.stream().sorted(STRONGEST).toList())
                .all().stream()
                        .map(c -> group(
                                c.answers().stream().sorted(Aligner.BY_PLACE).toList(), c.links(), events))
                        .toList();
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
        Set<Optional<String>> about = new HashSet<>();
        answers.forEach(a -> about.add(events.of(a.claim().id()).map(Event::id)));
        return about.size() == 1 ? about.iterator().next().orElse(null) : null;
    }
}
