package org.muqabala.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Tells the events of one section apart. What is dated or placed says itself which event it is; the rest ("the talks")
 * means the event named last before it that it fits, else the next one after it.
 */
final class LocalEvents {
    private final SameEvent rules;

    LocalEvents(SameEvent rules) {
        this.rules = rules;
    }

    /** The events of these mentions of one section, given in order. */
    List<LocalEvent> of(List<EventMention> mentions) {
        List<LocalEvent> events = new ArrayList<>();
        for (EventMention mention : mentions) {
            if (mention.time() != null) {
                place(events, mention);
            }
        }
        for (EventMention mention : mentions) {
            if (mention.time() == null) {
                place(events, mention);
            }
        }
        return events;
    }

    private void place(List<LocalEvent> events, EventMention mention) {
        Optional<LocalEvent> before = events.stream()
                .filter(e -> e.lastBefore(mention).isPresent() && e.fits(mention, rules))
                .max(Comparator.comparing(e -> e.lastBefore(mention).orElse(0)));
        Optional<LocalEvent> after = events.stream()
                .filter(e -> e.lastBefore(mention).isEmpty() && e.fits(mention, rules))
                .min(Comparator.comparing(LocalEvent::start));
        before.or(() -> after).ifPresentOrElse(e -> e.add(mention), () -> events.add(new LocalEvent(mention)));
    }
}
