package org.muqabala.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.muqabala.claim.Claim;
import org.muqabala.lexicon.ConceptFamilies;
import org.muqabala.lexicon.ConceptLexicon;
import org.muqabala.lexicon.Gazetteer;
import org.muqabala.text.Components;
import org.muqabala.text.Explanation;

/**
 * Links the mentions of events, first within each section of a source, where an undated mention means the event spoken of
 * last, then across sources, where two mentions need dates that fit and an actor or a place in common.
 *
 * <p>Whether two mentions are linked hangs on those two alone, never on a third, so an added source changes no link.
 */
public final class EventLinker {
    /** Orders mentions as the claims are ordered: by source, then place. */
    static final Comparator<EventMention> BY_PLACE =
            Comparator.comparing((EventMention m) -> m.claim().source()).thenComparing(EventMention::head);

    /** With so many claims a section opens. */
    private static final int OPENING = 3;

    private final MentionReader reader;
    private final SameEvent rules;
    private final LocalEvents local;

    public EventLinker(ConceptLexicon lexicon, Gazetteer gazetteer) {
        ConceptFamilies happenings = ConceptFamilies.shipped(lexicon, "happenings.lex");
        this.reader = new MentionReader(happenings, ConceptFamilies.shipped(lexicon, "light.lex"), gazetteer);
        this.rules = new SameEvent(lexicon, happenings);
        this.local = new LocalEvents(rules);
    }

    /**
     * The events of all sources.
     *
     * @param claims in order of source and place
     */
    public Events link(List<Claim> claims) {
        List<LocalEvent> local = local(claims);
        Components components = new Components(local.size());
        Map<Integer, List<Explanation>> why = join(local, components);
        Map<Integer, List<EventMention>> mentions = new TreeMap<>();
        for (int i = 0; i < local.size(); i++) {
            mentions.computeIfAbsent(components.of(i), c -> new ArrayList<>())
                    .addAll(local.get(i).mentions());
        }
        Map<Integer, Event> events = new TreeMap<>();
        mentions.forEach((component, list) ->
                events.put(component, EventAssembler.assemble(list, reasons(why.getOrDefault(component, List.of())))));
        return new Events(
                events.values().stream().sorted().toList(),
                named(mentions, events),
                dated(mentions, events),
                told(claims, local, components, events),
                texts(mentions, events));
    }

    private static Map<String, Set<String>> texts(
            Map<Integer, List<EventMention>> mentions, Map<Integer, Event> events) {
        Map<String, Set<String>> texts = new TreeMap<>();
        mentions.forEach((component, list) -> {
            Event event = events.get(component);
            if (event != null) {
                texts.put(
                        event.id(),
                        list.stream().map(m -> m.claim().article()).collect(Collectors.toUnmodifiableSet()));
            }
        });
        return texts;
    }

    private List<LocalEvent> local(List<Claim> claims) {
        Map<String, List<EventMention>> sections = new LinkedHashMap<>();
        for (Claim claim : claims) {
            sections.computeIfAbsent(claim.article(), s -> new ArrayList<>()).addAll(reader.read(claim));
        }
        Map<String, Integer> opening = opening(claims);
        return sections.entrySet().stream()
                .flatMap(s -> local.of(s.getValue(), opening.getOrDefault(s.getKey(), 0)).stream())
                .toList();
    }

    private Map<Integer, List<Explanation>> join(List<LocalEvent> local, Components components) {
        Map<Integer, List<Explanation>> why = new HashMap<>();
        for (int i = 0; i < local.size(); i++) {
            for (int j = i + 1; j < local.size(); j++) {
                Optional<Explanation> same = same(local.get(i), local.get(j));
                if (same.isPresent()) {
                    components.join(i, j);
                    why.computeIfAbsent(i, c -> new ArrayList<>()).add(same.get());
                }
            }
        }
        Map<Integer, List<Explanation>> byComponent = new HashMap<>();
        for (int i = 0; i < local.size(); i++) {
            byComponent
                    .computeIfAbsent(components.of(i), c -> new ArrayList<>())
                    .addAll(why.getOrDefault(i, List.of()));
        }
        return byComponent;
    }

    private Optional<Explanation> same(LocalEvent a, LocalEvent b) {
        if (!a.isDated() || !b.isDated() || a.section().equals(b.section())) {
            return Optional.empty();
        }
        for (EventMention x : a.mentions()) {
            for (EventMention y : b.mentions()) {
                Optional<Explanation> same = rules.across(x, y);
                if (same.isPresent()) {
                    return same;
                }
            }
        }
        return Optional.empty();
    }

    private static Explanation reasons(List<Explanation> links) {
        return links.isEmpty()
                ? Explanation.leaf("one-section", 0, "event.alone")
                : Explanation.sum("linked", "event.linked", List.of(String.valueOf(links.size())), links);
    }

    /** A claim that names several events is about the one of "this time", else the one it dates, else the one named first. */
    private static Map<String, Event> named(Map<Integer, List<EventMention>> mentions, Map<Integer, Event> events) {
        Map<String, EventMention> best = new HashMap<>();
        Map<String, Event> named = new HashMap<>();
        mentions.forEach((component, list) -> {
            for (EventMention mention : list) {
                String claim = mention.claim().id();
                EventMention before = best.get(claim);
                if (before == null || isBetter(mention, before)) {
                    best.put(claim, mention);
                    named.put(claim, events.get(component));
                }
            }
        });
        return named;
    }

    private static Map<String, Event> dated(Map<Integer, List<EventMention>> mentions, Map<Integer, Event> events) {
        Map<String, Event> dated = new HashMap<>();
        mentions.forEach((component, list) -> {
            for (EventMention mention : list) {
                if (mention.time() != null) {
                    dated.put(
                            Events.key(mention.claim().id(), mention.time().quote()),
                            Objects.requireNonNull(events.get(component)));
                }
            }
        });
        return dated;
    }

    private static boolean isBetter(EventMention a, EventMention b) {
        if (a.main() != b.main()) {
            return a.main();
        }
        if ((a.time() != null) != (b.time() != null)) {
            return a.time() != null;
        }
        return a.head().compareTo(b.head()) < 0;
    }

    private static Map<String, Event> told(
            List<Claim> claims, List<LocalEvent> local, Components components, Map<Integer, Event> events) {
        Map<String, Integer> opening = opening(claims);
        Map<String, Integer> main = new HashMap<>();
        for (int i = 0; i < local.size(); i++) {
            String section = local.get(i).section();
            int end = opening.getOrDefault(section, 0);
            Integer before = main.get(section);
            if (before == null || local.get(i).weight(end) > local.get(before).weight(end)) {
                main.put(section, i);
            }
        }
        Map<String, Event> told = new HashMap<>();
        for (Claim claim : claims) {
            Integer event = main.get(claim.article());
            if (event != null) {
                told.put(claim.id(), events.get(components.of(event)));
            }
        }
        return told;
    }

    /** Where the claims with which each section opens end. */
    private static Map<String, Integer> opening(List<Claim> claims) {
        Map<String, Integer> count = new HashMap<>();
        Map<String, Integer> end = new HashMap<>();
        for (Claim claim : claims) {
            if (count.merge(claim.article(), 1, Integer::sum) <= OPENING) {
                end.put(claim.article(), claim.quote().end());
            }
        }
        return end;
    }
}
