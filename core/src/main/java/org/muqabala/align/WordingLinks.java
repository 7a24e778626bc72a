package org.muqabala.align;

import java.util.List;
import java.util.Optional;
import org.muqabala.candidate.CandidatePair;
import org.muqabala.claim.Claim;
import org.muqabala.text.Explanation;

/** Joins whole claims that say one thing in other words. */
final class WordingLinks {
    /** So many meanings at least must be shared that are neither names nor light. */
    private static final double LEAST_SUBSTANCE = 1.0;

    private final Weights weights;

    WordingLinks(Weights weights) {
        this.weights = weights;
    }

    Optional<Link> link(CandidatePair pair, Likeness.Shared like) {
        Claim a = pair.a();
        Claim b = pair.b();
        double score = like.score() + weights.get("wording.substance") * like.substance();
        boolean oneText = a.source().equals(b.source()) && a.section() == b.section();
        if (oneText || score < weights.get("join.wording") || like.substance() < LEAST_SUBSTANCE) {
            return Optional.empty();
        }
        Explanation why = Explanation.sum(
                "one-thing",
                "slot.wording",
                List.of(),
                List.of(Explanation.leaf("likeness", like.score(), "slot.like", String.join(", ", like.shared()))));
        return Optional.of(new Link(answer(a), answer(b), false, like.score(), why));
    }

    private static Answer answer(Claim claim) {
        return new Answer(Facet.WORDING, claim, claim.quote(), new Value.Words(), null, null, Scope.WHOLE, null);
    }
}
