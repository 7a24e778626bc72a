package org.muqabala.align;

import java.util.ArrayList;
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
        double substance = weights.get("wording.substance") * like.substance();
        double score = like.score() + substance;
        boolean oneText = a.source().equals(b.source()) && a.section() == b.section();
        if (oneText || score < weights.get("join.wording.mutual") || like.substance() < LEAST_SUBSTANCE) {
            return Optional.empty();
        }
        Explanation why = Explanation.sum(
                "one-thing",
                "slot.wording",
                List.of(),
                List.of(
                        Explanation.leaf("likeness", like.score(), "slot.like", String.join(", ", like.shared())),
                        Explanation.leaf("substance", substance, "slot.substance", String.valueOf(like.substance()))));
        return Optional.of(new Link(answer(a), answer(b), false, Math.min(1, score), why));
    }

    /** Those that are the best match of both their claims, and of the others the surest. */
    List<Link> best(List<Link> links) {
        List<Link> best = new ArrayList<>(BestMatches.mutual(links));
        BestMatches.of(links).stream()
                .filter(l -> l.score() >= weights.get("join.wording") && !best.contains(l))
                .forEach(best::add);
        return best;
    }

    private static Answer answer(Claim claim) {
        return new Answer(Facet.WORDING, claim, claim.quote(), new Value.Words(), null, null, Scope.WHOLE, null);
    }
}
