package org.muqabala.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.muqabala.align.Surroundings.Around;
import org.muqabala.text.Explanation;

/**
 * Scores whether two claims tell what brought one thing about, or by what means one thing was done. A text that names the other's
 * answer too tells of a dispute or of two things, and nothing is set against the other.
 */
final class SortScorer {
    private final Surroundings surroundings;
    private final Weights weights;

    SortScorer(Surroundings surroundings, Weights weights) {
        this.surroundings = surroundings;
        this.weights = weights;
    }

    static boolean comparable(Answer a, Answer b) {
        return a.value() instanceof Value.Sort
                && b.value() instanceof Value.Sort
                && a.of() != null
                && a.of().equals(b.of());
    }

    /** Why two answers are to one question, with the score; empty where one part forbids it. */
    Optional<Explanation> score(Answer a, Answer b, Around aroundA, Around aroundB, Soles soles) {
        boolean equal = a.value().equalTo(b.value());
        boolean known = a.role() != null && b.role() != null;
        if (known && !String.valueOf(a.role()).equals(b.role()) || !equal && soles.tellBoth(a, b)) {
            return Optional.empty();
        }
        String role = known ? "same" : "unknown";
        List<Explanation> parts = new ArrayList<>();
        parts.add(Explanation.leaf(
                "role",
                weights.get("sort.role." + role),
                "slot.role." + role,
                a.role() == null ? "" : a.role(),
                b.role() == null ? "" : b.role()));
        if (equal) {
            parts.add(Explanation.leaf("value", weights.get("sort.equal"), "slot.value.overlap"));
        }
        if (soles.areSole(a, b)) {
            parts.add(Explanation.leaf("sole", weights.get("sort.sole"), "slot.sole.cause"));
        }
        double told = Math.rint(surroundings.likeness(aroundA, aroundB) * 100) / 100;
        parts.add(Explanation.leaf(
                "around",
                Math.rint(weights.get("sort.around") * told * 1000) / 1000,
                "slot.around",
                String.valueOf(told)));
        return Optional.of(Explanation.sum("one-question", "slot.score", List.of(), parts));
    }
}
