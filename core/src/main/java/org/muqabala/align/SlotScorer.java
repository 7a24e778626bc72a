package org.muqabala.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muqabala.claim.Claim;
import org.muqabala.event.Event;
import org.muqabala.event.Events;
import org.muqabala.lexicon.ConceptLexicon.Relation;
import org.muqabala.reading.time.Time;
import org.muqabala.text.Explanation;

/** Scores whether two dates, actors or wordings answer one question, part by part. */
final class SlotScorer {
    private final Kinship kinship;
    private final Weights weights;

    SlotScorer(Kinship kinship, Weights weights) {
        this.kinship = kinship;
        this.weights = weights;
    }

    /** Why two values of one facet answer one question, with the score; empty where one part forbids it. */
    Optional<Explanation> score(Answer a, Answer b, Likeness.Shared like, Events events, Plans plans) {
        if (kinship.isExcluded(a, b)) {
            return Optional.empty();
        }
        List<Explanation> parts = new ArrayList<>();
        boolean date = a.value() instanceof Value.Period;
        boolean equal = a.value().equalTo(b.value());
        if (!date) {
            String level = kinship.areGatherings(a, b) ? "unknown" : kinship.ofCounted(a, b);
            parts.add(leaf("of", level, a.of(), b.of()));
        } else if (equal) {
            parts.add(Explanation.leaf("same-day", weights.get("same-day." + grain(a)), "slot.same-day"));
        }
        if (!(date && equal && unlike(a, b))) {
            parts.add(leaf("role", kinship.ofRoles(a, b), a.role(), b.role()));
        }
        parts.add(event(a, b, events));
        apart(a, b).ifPresent(parts::add);
        if (a.value() instanceof Value.Place && areOfOneTime(a.claim(), b.claim())) {
            parts.add(Explanation.leaf("same-day", weights.get("same-day.place"), "slot.same-day"));
        }
        boolean when = date || a.value() instanceof Value.Place;
        if (when && plans.bothPlanned(a, b)) {
            parts.add(Explanation.leaf("plans", weights.get("plans.both"), "slot.plans.both"));
        }
        parts.add(Explanation.leaf(
                "likeness", round(weights.get("like") * like.score()), "slot.like", String.join(", ", like.shared())));
        return Optional.of(Explanation.sum("one-question", "slot.score", List.of(), parts));
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

    private Optional<Explanation> apart(Answer a, Answer b) {
        return a.value() instanceof Value.Period x && b.value() instanceof Value.Period y && !x.equalTo(y)
                ? TimesApart.level(x.time(), y.time())
                        .map(l -> Explanation.leaf("times", weights.get("times-apart." + l), "slot.times-apart." + l))
                : Optional.empty();
    }

    private static String grain(Answer answer) {
        return answer.value() instanceof Value.Period p && p.time().precision().compareTo(Time.Precision.DAY) <= 0
                ? "day"
                : "longer";
    }

    /** Acts that are told in words that have nothing in common may still be dated the same day. */
    private boolean unlike(Answer a, Answer b) {
        return a.role() == null || b.role() == null || kinship.relation(a.role(), b.role()) == Relation.NONE;
    }

    private Explanation leaf(String part, String level, @Nullable String a, @Nullable String b) {
        return Explanation.leaf(
                part,
                weights.get(part + "." + level),
                "slot." + part + "." + level,
                a == null ? "" : a,
                b == null ? "" : b);
    }

    /** A value that hangs on an event of its own (how long, the how-manieth, when) needs that event; others the story. */
    private Explanation event(Answer a, Answer b, Events events) {
        boolean own = kinship.isHappening(a) && kinship.isHappening(b);
        boolean date = a.value() instanceof Value.Period;
        Optional<Event> x = event(a, events);
        Optional<Event> y = event(b, events);
        String level;
        if (x.isEmpty() || y.isEmpty()) {
            // one story tells of many days, but seldom of many hours
            level = own && a.facet() == Facet.DATE && !a.value().equalTo(b.value()) ? "unsure" : "unknown";
        } else if (x.get().equals(y.get())) {
            level = own ? "own" : date ? "unknown" : "story";
        } else if (x.get().isApartFrom(y.get())) {
            level = own ? "other-own" : date ? "unknown" : "other-story";
        } else {
            level = "unknown";
        }
        return Explanation.leaf(
                "event",
                weights.get("event." + level),
                "slot.event." + level,
                x.map(Event::label).orElse(""),
                y.map(Event::label).orElse(""));
    }

    private static Optional<Event> event(Answer answer, Events events) {
        return answer.value() instanceof Value.Period
                ? events.dated(answer.claim().id(), answer.quote())
                : events.of(answer.claim().id());
    }

    private static double round(double value) {
        return Math.rint(value * 1000) / 1000;
    }
}
