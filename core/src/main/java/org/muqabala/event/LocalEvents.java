package org.muqabala.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Tells the events of one section apart. What is dated or placed says itself which event it is; the rest ("the talks")
 * means the event named last before it that it fits, else the next one after it; "this time" means the main one.
 */
final class LocalEvents {
    private final SameEvent rules;

    LocalEvents(SameEvent rules) {
        this.rules = rules;
    }

    /**
     * The events of these mentions of one section, given in order.
     *
     * @param opening where the claims that the section opens with end
     */
    List<LocalEvent> of(List<EventMention> mentions, int opening) {
        List<LocalEvent> events = new ArrayList<>();
        for (EventMention mention : mentions) {
            if (mention.time() != null) {
                place(events, mention);
            }
        }
        for (EventMention mention : mentions) {
            if (mention.time() == null && !mention.main()) {
                place(events, mention);
            }
        }
        for (EventMention mention : mentions) {
            if (mention.time() == null && mention.main()) {
                placeMain(events, mention, opening);
            }
        }
        return events;
    }

    /** "This time" means the event that the section tells most of. */
    private void placeMain(List<LocalEvent> events, EventMention mention, int opening) {
        events.stream()
                .filter(e -> e.fits(mention, rules))
                .max(Comparator.comparingInt((LocalEvent e) -> e.weight(opening))
                        .thenComparing(LocalEvent::start, Comparator.reverseOrder()))
                .ifPresentOrElse(e -> e.add(mention), () -> events.add(new LocalEvent(mention)));
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
