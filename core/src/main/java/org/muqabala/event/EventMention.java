package org.muqabala.event;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muqabala.claim.Claim;
import org.muqabala.reading.time.Moment;
import org.muqabala.reading.time.Time;
import org.muqabala.text.Quote;

/**
 * A place where a claim names an event.
 *
 * @param claim the claim
 * @param head the word that names the event
 * @param kind id of its concept
 * @param family what sort of event it is, a family of happenings.lex
 * @param time when it is said to happen, a resolved time of the claim; null where the claim does not date it
 * @param actors the countries and bodies that the claim names, sorted
 * @param persons canonical names of the people the claim names, sorted
 * @param places canonical names of the cities and regions the claim names, sorted
 * @param main true where the claim says that it is the one that the text is about ("this time")
 */
record EventMention(
        Claim claim,
        Quote head,
        String kind,
        String family,
        @Nullable Time time,
        Set<String> actors,
        Set<String> persons,
        Set<String> places,
        boolean main) {

    Optional<Moment> from() {
        return Optional.ofNullable(time).map(Time::from);
    }

    Optional<Moment> to() {
        return Optional.ofNullable(time).map(Time::to);
    }
}
