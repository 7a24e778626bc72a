package org.muqabala.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muqabala.event.Event;
import org.muqabala.event.Events;
import org.muqabala.lexicon.ConceptFamilies;
import org.muqabala.lexicon.ConceptLexicon;
import org.muqabala.lexicon.ConceptLexicon.Relation;
import org.muqabala.reading.time.Time;
import org.muqabala.text.Explanation;

/** Scores whether two dates, actors or wordings answer one question, part by part. */
final class SlotScorer {
    private final ConceptLexicon lexicon;
    private final ConceptFamilies roles;
    private final ConceptFamilies happenings;
    private final Weights weights;

    SlotScorer(ConceptLexicon lexicon, ConceptFamilies roles, ConceptFamilies happenings, Weights weights) {
        this.lexicon = lexicon;
        this.roles = roles;
        this.happenings = happenings;
        this.weights = weights;
    }

    /** Why two values of one facet answer one question, with the score; empty where one part forbids it. */
    Optional<Explanation> score(Answer a, Answer b, Likeness.Shared like, Events events) {
        if (excluded(a, b)) {
            return Optional.empty();
        }
        List<Explanation> parts = new ArrayList<>();
        boolean date = a.value() instanceof Value.Period;
        boolean equal = a.value().equalTo(b.value());
        if (!date) {
            parts.add(related("of", a.of(), b.of()));
        } else if (equal) {
            parts.add(Explanation.leaf("same-day", weights.get("same-day." + grain(a)), "slot.same-day"));
        }
        if (!(date && equal && unlike(a, b))) {
            parts.add(role(a, b));
        }
        parts.add(event(a, b, events));
        parts.add(Explanation.leaf(
                "likeness", round(weights.get("like") * like.score()), "slot.like", String.join(", ", like.shared())));
        return Optional.of(Explanation.sum("one-question", "slot.score", List.of(), parts));
    }

    private static String grain(Answer answer) {
        return answer.value() instanceof Value.Period p && p.time().precision().compareTo(Time.Precision.DAY) <= 0
                ? "day"
                : "longer";
    }

    /** Acts that are told in words that have nothing in common may still be dated the same day. */
    private boolean unlike(Answer a, Answer b) {
        return a.role() == null || b.role() == null || lexicon.relation(a.role(), b.role()) == Relation.NONE;
    }

    /** Roles and periods of which each forbids the other. */
    private boolean excluded(Answer a, Answer b) {
        Optional<String> x = family(a.role());
        Optional<String> y = family(b.role());
        return !Objects.equals(a.period(), b.period()) || x.isPresent() && y.isPresent() && !x.equals(y);
    }

    private Optional<String> family(@Nullable String role) {
        return role == null ? Optional.empty() : roles.family(role);
    }

    private Explanation role(Answer a, Answer b) {
        boolean one = family(a.role()).isPresent();
        boolean other = family(b.role()).isPresent();
        if (one && other) {
            return leaf("role", "exclusive", a.role(), b.role());
        }
        if (one != other) {
            return leaf("role", "missing", a.role(), b.role());
        }
        return related("role", a.role(), b.role());
    }

    private Explanation related(String part, @Nullable String a, @Nullable String b) {
        boolean gatherings = happenings
                        .family(a == null ? "" : a)
                        .filter(happenings::isGathering)
                        .isPresent()
                && happenings
                        .family(b == null ? "" : b)
                        .filter(happenings::isGathering)
                        .isPresent();
        if (a == null || b == null || part.equals("of") && (arePeople(a, b) || gatherings)) {
            return leaf(part, "unknown", a, b);
        }
        return leaf(
                part,
                switch (lexicon.relation(a, b)) {
                    case SAME -> "same";
                    case BROADER -> "broader";
                    case SIBLING -> "sibling";
                    case OPPOSITE, NONE -> "other";
                },
                a,
                b);
    }

    /** People are counted under many names: passengers, islanders, workers. */
    private boolean arePeople(String a, String b) {
        return lexicon.relation(a, b) == Relation.NONE && lexicon.isA(a, "person") && lexicon.isA(b, "person");
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
        boolean own = isHappening(a) && isHappening(b);
        boolean date = a.value() instanceof Value.Period;
        Optional<Event> x = event(a, events);
        Optional<Event> y = event(b, events);
        String level;
        if (x.isEmpty() || y.isEmpty()) {
            level = own && date && !a.value().equalTo(b.value()) ? "unsure" : "unknown";
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

    private boolean isHappening(Answer answer) {
        return answer.role() != null && happenings.family(answer.role()).isPresent();
    }

    private static double round(double value) {
        return Math.rint(value * 1000) / 1000;
    }
}
