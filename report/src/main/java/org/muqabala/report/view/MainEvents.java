package org.muqabala.report.view;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.muqabala.event.Event;

/** The events of a comparison, those first that most sources tell of. */
final class MainEvents {
    private final Index index;
    private final Map<String, Integer> counts = new HashMap<>();
    private final List<Event> ordered;

    MainEvents(Index index) {
        this.index = index;
        List<Event> events = index.comparison().events();
        events.forEach(e -> counts.put(e.id(), sources(e).size()));
        this.ordered = events.stream()
                .sorted(Comparator.comparingInt((Event e) -> -count(e))
                        .thenComparingInt(e -> -e.claims().size()))
                .toList();
    }

    List<Event> ordered() {
        return ordered;
    }

    /** How many sources tell of an event. */
    int count(Event event) {
        return counts.getOrDefault(event.id(), 0);
    }

    /** The sources that tell of an event, in their order. */
    List<String> sources(Event event) {
        return event.claims().stream()
                .map(c -> index.claim(c).source())
                .distinct()
                .sorted(Comparator.comparingInt(index::number))
                .toList();
    }
}
