package org.muqabala.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muqabala.claim.Claim;
import org.muqabala.event.Event;
import org.muqabala.event.Events;
import org.muqabala.reading.time.Time;
import org.muqabala.text.Explanation;

/** Scores whether two places, actors, means or labels answer one question, part by part. */
final class SlotScorer {
    private final Kinship kinship;
    private final Weights weights;

    SlotScorer(Kinship kinship, Weights weights) {
        this.kinship = kinship;
        this.weights = weights;
    }

    /** Why two values of one facet answer one question, with the score; empty where one part forbids it. */
    Optional<Explanation> score(Answer a, Answer b, Likeness.Shared like, DateScorer.Context context) {
        if (kinship.isExcluded(a, b) || isOfTwoPlaces(a, b, context.soles())) {
            return Optional.empty();
        }
        Events events = context.events();
        Plans plans = context.plans();
        List<Explanation> parts = new ArrayList<>();
        String level = kinship.areGatherings(a, b) ? "unknown" : kinship.ofCounted(a, b);
        parts.add(leaf("of", level, a.of(), b.of()));
        parts.add(leaf("role", kinship.ofRoles(a, b), a.role(), b.role()));
        parts.add(event(a, b, events));
        if (a.value() instanceof Value.Place) {
            if (areOfOneTime(a.claim(), b.claim())) {
                parts.add(Explanation.leaf("same-day", weights.get("same-day.place"), "slot.same-day"));
            }
            if (context.soles().areSole(a, b)) {
                parts.add(Explanation.leaf("sole", weights.get("place.sole"), "slot.sole.place"));
            }
            if (plans.bothPlanned(a, b)) {
                parts.add(Explanation.leaf("plans", weights.get("plans.both"), "slot.plans.both"));
            }
        }
        parts.add(Explanation.leaf(
                "likeness", round(weights.get("like") * like.score()), "slot.like", String.join(", ", like.shared())));
        return Optional.of(Explanation.sum("one-question", "slot.score", List.of(), parts));
    }

    /** Two acts have two places, and so has one act of which the text of one names the other's place too. */
    private boolean isOfTwoPlaces(Answer a, Answer b, Soles soles) {
        if (!(a.value() instanceof Value.Place) || a.of() != null) {
            return false;
        }
        boolean apart = kinship.ofRoles(a, b).equals("other");
        boolean another = soles.tellBoth(a, b) || areOfOtherTimes(a.claim(), b.claim());
        return apart || another && !a.value().overlaps(b.value());
    }

    /** What happens on another day may happen elsewhere. */
    private static boolean areOfOtherTimes(Claim a, Claim b) {
        return isDated(a) && isDated(b) && !areOfOneTime(a, b);
    }

    private static boolean isDated(Claim claim) {
        return claim.times().stream()
                .anyMatch(t -> t.from() != null && t.precision().compareTo(Time.Precision.MONTH) <= 0);
    }

    /** Of two places: what happens at the time of the other may be the other. */
    private static boolean areOfOneTime(Claim a, Claim b) {
        return a.times().stream()
                .filter(t -> t.precision().compareTo(Time.Precision.MONTH) <= 0)
                .map(Value.Period::new)
                .anyMatch(x -> b.times().stream()
                        .filter(t -> t.precision().compareTo(Time.Precision.MONTH) <= 0)
                        .map(Value.Period::new)
                        .anyMatch(x::overlaps));
    }

    private Explanation leaf(String part, String level, @Nullable String a, @Nullable String b) {
        return Explanation.leaf(
                part,
                weights.get(part + "." + level),
                "slot." + part + "." + level,
                a == null ? "" : a,
                b == null ? "" : b);
    }

    private Explanation event(Answer a, Answer b, Events events) {
        Optional<Event> x = events.of(a.claim().id());
        Optional<Event> y = events.of(b.claim().id());
        return leaf(
                "event",
                kinship.ofEvents(a, x, b, y),
                x.map(Event::label).orElse(null),
                y.map(Event::label).orElse(null));
    }

    private static double round(double value) {
        return Math.rint(value * 1000) / 1000;
    }
}
