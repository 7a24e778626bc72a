package org.muqabala.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muqabala.text.Quote;

/**
 * The events that sources tell of, and which claim is about which.
 *
 * @param list by date, the undated last
 * @param named claim id to the event that the claim itself names
 * @param dated the event that a time of a claim dates, by {@link #key}
 * @param told claim id to the event that its section tells of where the claim names none
 */
public record Events(List<Event> list, Map<String, Event> named, Map<String, Event> dated, Map<String, Event> told) {
    public Events {
        list = List.copyOf(list);
        named = Map.copyOf(named);
        dated = Map.copyOf(dated);
        told = Map.copyOf(told);
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

    static String key(String claim, Quote time) {
        return claim + "@" + time.start();
    }
}
