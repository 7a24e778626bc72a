package org.muqabala.event;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muqabala.reading.time.Moment;
import org.muqabala.text.Explanation;

/**
 * What several claims are about: a call, a meeting, a strike.
 *
 * @param id from its claims and the words that name and date it there
 * @param label a short label in the words of the sources
 * @param kind id of the concept that says what happens
 * @param from its first day or minute; null where no source dates it
 * @param to its last one, inclusive; null where {@code from} is
 * @param participants canonical names of those who take part, sorted
 * @param claims ids of the claims about it, in order of source and place
 * @param why why the mentions were linked
 */
public record Event(
        String id,
        String label,
        String kind,
        @Nullable Moment from,
        @Nullable Moment to,
        List<String> participants,
        List<String> claims,
        Explanation why)
        implements Comparable<Event> {
    private static final Comparator<Event> BY_DATE = Comparator.comparing(
                    Event::from, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(e -> e.claims.get(0))
            .thenComparing(Event::id);

    public Event {
        participants = List.copyOf(participants);
        claims = List.copyOf(claims);
    }

    /** Are they dated to days that differ? Of an event that no source dates nobody can say. */
    public boolean isApartFrom(Event other) {
        return from != null
                && to != null
                && other.from != null
                && other.to != null
                && (to.date().isBefore(other.from.date()) || other.to.date().isBefore(from.date()));
    }

    /** By date, the undated last. */
    @Override
    public int compareTo(Event other) {
        return BY_DATE.compare(this, other);
    }
}
