package org.muqabala.align;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.muqabala.event.Event;
import org.muqabala.event.Events;
import org.muqabala.text.Explanation;

/**
 * Scores whether two claims say what one thing is. What most people of a story say that something is ("this", "what happened") is
 * the thing that the story is about, so that it is one thing unless they name two.
 */
final class DescriptionScorer {
    private final Kinship kinship;
    private final Weights weights;

    DescriptionScorer(Kinship kinship, Weights weights) {
        this.kinship = kinship;
        this.weights = weights;
    }

    /** Why two answers are to one question, with the score; empty where one is told of people and the other of something else, or where
     * nothing tells that both are of one thing in articles that describe many. */
    Optional<Explanation> score(Answer a, Answer b, DateScorer.Context context) {
        Events events = context.events();
        if (!Objects.equals(a.role(), b.role())) {
            return Optional.empty();
        }
        Optional<Event> x = events.of(a.claim().id());
        Optional<Event> y = events.of(b.claim().id());
        String level = kinship.areGatherings(a, b) ? "same" : kinship.ofCounted(a, b);
        boolean one = level.equals("same") || level.equals("broader");
        if (!one && !context.described().areOfFew(a, b)) {
            return Optional.empty();
        }
        String met = kinship.ofEvents(a, x, b, y).equals("other-own") ? "other-own" : "unknown";
        return Optional.of(Explanation.sum(
                "one-question",
                "slot.score",
                List.of(),
                List.of(
                        Explanation.leaf("described", weights.get("described"), "slot.described"),
                        Explanation.leaf(
                                "thing",
                                weights.get("thing." + level),
                                "slot.thing." + level,
                                a.of() == null ? "" : a.of(),
                                b.of() == null ? "" : b.of()),
                        Explanation.leaf(
                                "event",
                                weights.get("described.event." + met),
                                "slot.event." + met,
                                x.map(Event::label).orElse(""),
                                y.map(Event::label).orElse("")))));
    }
}
