package org.muqabala.align;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muqabala.candidate.CandidatePair;
import org.muqabala.claim.Claim;
import org.muqabala.claim.Polarity;
import org.muqabala.event.Event;
import org.muqabala.event.Events;
import org.muqabala.lexicon.Concept;
import org.muqabala.lexicon.ConceptFamilies;
import org.muqabala.text.Explanation;

/** Joins whole claims that say one thing in other words, or of which one denies what the other says. */
final class WordingLinks {
    /** So many meanings at least must be shared that are neither names nor light. */
    private static final double LEAST_SUBSTANCE = 1.0;

    /** A denial must share as much with what it denies that it is about no other thing. */
    private static final double LEAST_DENIED = 2.0;

    /** Among so many acts named first stands the one that a denial denies. */
    private static final int DENIED_ACTS = 2;

    private final ConceptFamilies happenings;
    private final Weights weights;

    WordingLinks(ConceptFamilies happenings, Weights weights) {
        this.happenings = happenings;
        this.weights = weights;
    }

    Optional<Link> link(CandidatePair pair, Likeness.Shared like, Events events) {
        Claim a = pair.a();
        Claim b = pair.b();
        boolean polarity = a.polarity() != b.polarity() && mayDeny(a, b, like) && !differentEvents(a, b, events);
        double threshold = weights.get(polarity ? "join.polarity" : "join.wording");
        double score = like.score() + weights.get("wording.substance") * like.substance();
        boolean oneText = a.source().equals(b.source()) && a.section() == b.section();
        if (score < threshold
                || like.substance() < (polarity ? LEAST_DENIED : LEAST_SUBSTANCE)
                || oneText && !polarity) {
            return Optional.empty();
        }
        Facet facet = polarity ? Facet.POLARITY : Facet.WORDING;
        Explanation why = Explanation.sum(
                "one-thing",
                "slot." + facet.name().toLowerCase(Locale.ROOT),
                List.of(),
                List.of(Explanation.leaf("likeness", like.score(), "slot.like", String.join(", ", like.shared()))));
        return Optional.of(new Link(answer(facet, a), answer(facet, b), polarity, like.score(), why));
    }

    /**
     * A denial needs a shared act among the first that the denying claim names, since those are what it denies. A headline
     * does not deny its own article, nor a speaker what he says himself.
     */
    private boolean mayDeny(Claim a, Claim b, Likeness.Shared like) {
        boolean oneText = a.source().equals(b.source()) && a.section() == b.section();
        boolean oneVoice = Objects.equals(speaker(a), speaker(b)) || a.heading() || b.heading();
        Claim denial = a.polarity() == Polarity.DENIED ? a : b;
        return !(oneText && oneVoice)
                && denial.concepts().stream()
                        .map(m -> m.concept())
                        .filter(c -> c.type() == Concept.Type.EVENT && !isGathering(c))
                        .map(Concept::id)
                        .distinct()
                        .limit(DENIED_ACTS)
                        .anyMatch(like.acts()::contains);
    }

    /** Talks are what a claim is about; what it denies is something done or said there. */
    private boolean isGathering(Concept concept) {
        return happenings.family(concept.id()).filter(happenings::isGathering).isPresent();
    }

    private static @Nullable String speaker(Claim claim) {
        return claim.speaker() == null ? null : claim.speaker().canonical();
    }

    private static Answer answer(Facet facet, Claim claim) {
        return new Answer(facet, claim, claim.quote(), new Value.Words(), null, null, Scope.WHOLE, null);
    }

    /** What is said of one event does not deny what is said of another. */
    private static boolean differentEvents(Claim a, Claim b, Events events) {
        Optional<Event> x = events.of(a.id());
        Optional<Event> y = events.of(b.id());
        return x.isPresent()
                && y.isPresent()
                && !x.get().equals(y.get())
                && x.get().from() != null
                && y.get().from() != null;
    }
}
