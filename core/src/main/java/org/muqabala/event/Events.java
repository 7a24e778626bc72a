package org.muqabala.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The events that sources tell of, and which claim is about which.
 *
 * @param list by date, the undated last
 * @param named claim id to the event that the claim itself names
 * @param told claim id to the event that its section tells of where the claim names none
 */
public record Events(List<Event> list, Map<String, Event> named, Map<String, Event> told) {
    public Events {
        list = List.copyOf(list);
        named = Map.copyOf(named);
        told = Map.copyOf(told);
    }

    /** The event a claim is about: the one it names, else the one its section tells of. */
    public Optional<Event> of(String claim) {
        Event event = named.get(claim);
        return Optional.ofNullable(event != null ? event : told.get(claim));
    }
}
