package org.muqabala.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.muqabala.claim.Claim;
import org.muqabala.text.Quote;

/**
 * The events that sources tell of, and which claim is about which.
 *
 * @param list by date, the undated last
 * @param named claim id to the event that the claim itself names
 * @param dated the event that a time of a claim dates, by {@link #key}
 * @param told claim id to the event that its section tells of where the claim names none
 * @param texts event id to the texts that tell of it, by {@link Claim#article}
 */
public record Events(
        List<Event> list,
        Map<String, Event> named,
        Map<String, Event> dated,
        Map<String, Event> told,
        Map<String, Set<String>> texts) {
    public Events {
        list = List.copyOf(list);
        named = Map.copyOf(named);
        dated = Map.copyOf(dated);
        told = Map.copyOf(told);
        texts = Map.copyOf(texts);
    }

    /** The event a claim is about: the one it names, else the one its section tells of. */
    public Optional<Event> of(String claim) {
        Event event = named.get(claim);
        return Optional.ofNullable(event != null ? event : told.get(claim));
    }

    /** The event that these words of a claim date; empty where they date none of its own. */
    public Optional<Event> dated(String claim, Quote time) {
        return Optional.ofNullable(dated.get(key(claim, time)));
    }

    /** Does the text of a claim tell of an event? */
    public boolean tells(Claim claim, Event event) {
        return texts.getOrDefault(event.id(), Set.of()).contains(claim.article());
    }

    static String key(String claim, Quote time) {
        return claim + "@" + time.start();
    }
}
