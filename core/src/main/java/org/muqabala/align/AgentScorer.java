package org.muqabala.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.muqabala.align.Surroundings.Around;
import org.muqabala.lexicon.ConceptLexicon.Relation;
import org.muqabala.text.Explanation;
import org.muqabala.text.Span;

/** Scores whether two claims tell who did one thing, or what brought one thing about. */
final class AgentScorer {
    private final Kinship kinship;
    private final Surroundings surroundings;
    private final Weights weights;
    private final Clefts clefts = new Clefts(AgencyPhrases.shipped());

    AgentScorer(Kinship kinship, Surroundings surroundings, Weights weights) {
        this.kinship = kinship;
        this.surroundings = surroundings;
        this.weights = weights;
    }

    /** May the two be set against each other: two names, or two sorts of people or things, and to one question? */
    static boolean comparable(Answer a, Answer b) {
        return a.value() instanceof Value.Agent x
                && b.value() instanceof Value.Agent y
                && x.named() == y.named()
                && a.of() != null
                && a.of().equals(b.of());
    }

    /** Why two answers are to one question, with the score; empty where the acts are not one. */
    Optional<Explanation> score(Answer a, Answer b, Around aroundA, Around aroundB, Soles soles) {
        boolean cause = CauseAnswers.OF.equals(a.of());
        String role;
        if (a.role() == null || b.role() == null) {
            role = "unknown";
        } else {
            Relation relation = kinship.relation(a.role(), b.role());
            role = switch (relation) {
                case SAME -> "same";
                case BROADER -> "broader";
                case SIBLING, OPPOSITE, NONE -> cause ? "sibling" : "other";
            };
        }
        boolean cleft = !cause && (isCleft(a) || isCleft(b));
        if (role.equals("other") || cleft && (names(a, b) || names(b, a))) {
            return Optional.empty();
        }
        List<Explanation> parts = new ArrayList<>();
        parts.add(Explanation.leaf(
                "role",
                weights.get((cause ? "cause.role." : "doer.role.") + role),
                "slot.role." + role,
                a.role() == null ? "" : a.role(),
                b.role() == null ? "" : b.role()));
        if (a.value().overlaps(b.value())) {
            parts.add(Explanation.leaf("value", weights.get("agent.equal"), "slot.value.overlap"));
        }
        if (cause && soles.areSole(a, b)) {
            parts.add(Explanation.leaf("sole", weights.get("cause.sole"), "slot.sole.cause"));
        }
        if (cleft) {
            parts.add(Explanation.leaf("cleft", weights.get("doer.cleft"), "slot.cleft"));
        }
        double around = surroundings.likeness(others(aroundA, a), others(aroundB, b));
        double told = Math.rint(around * 100) / 100;
        parts.add(Explanation.leaf(
                "around",
                Math.rint(weights.get("doer.around") * around * 1000) / 1000,
                "slot.around",
                String.valueOf(told)));
        return Optional.of(Explanation.sum("one-question", "slot.score", List.of(), parts));
    }

    /** Does the claim of an answer name another's doer beside its own, as the one to whom it was done? */
    private static boolean names(Answer answer, Answer other) {
        Span own = answer.quote().span();
        String agent = agent(other);
        return answer.claim().names().stream()
                        .anyMatch(n -> n.actor().equals(agent)
                                && !own.overlaps(n.quote().span()))
                || answer.claim().concepts().stream()
                        .anyMatch(m -> m.concept().id().equals(agent)
                                && !own.overlaps(m.quote().span()));
    }

    private boolean isCleft(Answer answer) {
        return clefts.holds(answer.claim(), answer.quote().span());
    }

    /** What stands around an answer beside who did it, and beside an order, which says nothing of what was ordered. */
    private Around others(Around around, Answer answer) {
        Around rest = surroundings.without(around, agent(answer));
        return FocusedActs.ORDER.equals(answer.role()) ? surroundings.without(rest, answer.role()) : rest;
    }

    private static String agent(Answer answer) {
        return ((Value.Agent) answer.value()).name();
    }
}
