package org.muqabala.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The mentions of one event within one section of a source, in order. */
final class LocalEvent {
    /** A heading tells what its section is about, so it weighs as much as so many mentions in the text. */
    private static final int HEADING = 3;

    private final List<EventMention> mentions = new ArrayList<>();

    LocalEvent(EventMention first) {
        mentions.add(first);
    }

    List<EventMention> mentions() {
        return mentions;
    }

    void add(EventMention mention) {
        mentions.add(mention);
    }

    /** Does no mention speak against it that this one names the same event? */
    boolean fits(EventMention mention, SameEvent rules) {
        return mentions.stream().allMatch(m -> rules.fits(m, mention).isPresent());
    }

    boolean isDated() {
        return mentions.stream().anyMatch(m -> m.time() != null);
    }

    /** Where its last mention before another one starts; empty where it has none before that. */
    Optional<Integer> lastBefore(EventMention other) {
        return mentions.stream()
                .map(m -> m.head().start())
                .filter(s -> s <= other.head().start())
                .max(Integer::compare);
    }

    /** Where its first mention starts. */
    int start() {
        return mentions.stream().mapToInt(m -> m.head().start()).min().orElse(0);
    }

    /** How much of its section is about it, where what the section opens with counts as its heading does. */
    int weight(int opening) {
        return mentions.stream()
                .mapToInt(m -> m.claim().heading() || m.head().start() < opening ? HEADING : 1)
                .sum();
    }

    /** The section it stands in: source and section index. */
    String section() {
        return mentions.get(0).claim().article();
    }
}
