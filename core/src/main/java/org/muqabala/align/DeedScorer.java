package org.muqabala.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.muqabala.align.Party.Standing;
import org.muqabala.align.Surroundings.Around;
import org.muqabala.claim.Claim;
import org.muqabala.lexicon.ConceptLexicon.Relation;
import org.muqabala.text.Explanation;
import org.muqabala.text.Span;
import org.muqabala.text.WordForms;

/**
 * Scores whether two claims tell of one deed. A text tells of such a deed once as a rule, so that little else need be alike;
 * where a text names two doers of it, it tells of two deeds, or of a dispute that another text may report as well.
 */
final class DeedScorer {
    private final Surroundings surroundings;
    private final Weights weights;
    private final Kinship kinship;
    private final Clefts clefts = new Clefts(AgencyPhrases.shipped());

    DeedScorer(Kinship kinship, Surroundings surroundings, Weights weights) {
        this.kinship = kinship;
        this.surroundings = surroundings;
        this.weights = weights;
    }

    static boolean comparable(Answer a, Answer b) {
        return a.value() instanceof Value.Doer x
                && b.value() instanceof Value.Doer y
                && a.of() != null
                && a.of().equals(b.of())
                && x.party().to(y.party()) != Standing.UNCLEAR;
    }

    /** Why two answers are of one deed, with the score; empty where the one text names the other's doer too. */
    Optional<Explanation> score(Answer a, Answer b, Around aroundA, Around aroundB, Soles soles) {
        boolean focus = FocusAnswers.OF.equals(a.of());
        if (focus && !isInFocus(a, b)) {
            return Optional.empty();
        }
        boolean other = standing(a, b) == Standing.OTHER;
        if (other && soles.tellBoth(a, b)) {
            return Optional.empty();
        }
        List<Explanation> parts = new ArrayList<>();
        if (focus) {
            Relation relation = kinship.relation(a.role(), b.role());
            String level = relation == Relation.SAME ? "same" : "broader";
            String told = relation == Relation.SAME || relation == Relation.BROADER ? level : "akin";
            parts.add(Explanation.leaf(
                    "role", weights.get("focus.role." + level), "slot.role." + told, a.role(), b.role()));
            parts.add(Explanation.leaf("cleft", weights.get("focus.cleft"), "slot.cleft"));
        } else {
            parts.add(Explanation.leaf(
                    "role",
                    weights.get("deed.same"),
                    "slot.role.same",
                    String.valueOf(a.of()),
                    String.valueOf(b.of())));
        }
        if (!other) {
            parts.add(Explanation.leaf("value", weights.get("deed.equal"), "slot.value.overlap"));
        }
        boolean order = focus
                && (FocusedActs.ORDER.equals(a.role())
                        || FocusedActs.ORDER.equals(b.role())); // which says nothing of what was ordered
        double likeness = order
                ? surroundings.likeness(
                        surroundings.without(aroundA, FocusedActs.ORDER),
                        surroundings.without(aroundB, FocusedActs.ORDER))
                : surroundings.likeness(aroundA, aroundB);
        double alike = Math.rint(likeness * 100) / 100;
        parts.add(Explanation.leaf(
                "around",
                Math.rint(weights.get("deed.around") * alike * 1000) / 1000,
                "slot.around",
                String.valueOf(alike)));
        return Optional.of(Explanation.sum("one-question", "slot.score", List.of(), parts));
    }

    /**
     * Are two acts one, does one of the two say that it was nobody else who did it, and is neither said to have had it done to him: an
     * Arabic verb alone may be one of the passive?
     */
    private boolean isInFocus(Answer a, Answer b) {
        Relation relation = kinship.relation(a.role(), b.role());
        boolean one =
                relation == Relation.SAME || relation == Relation.BROADER || kinship.areKindred(a.role(), b.role());
        return one
                && (clefts.holds(a.claim(), a.quote().span())
                        || clefts.holds(b.claim(), b.quote().span()))
                && !isBeside(a, b)
                && !isBeside(b, a);
    }

    /** Does the claim of an answer name another's doer beside its own and the act? */
    private static boolean isBeside(Answer answer, Answer other) {
        Claim claim = answer.claim();
        Span own = answer.quote().span();
        Party doer = ((Value.Doer) other.value()).party();
        return claim.names().stream()
                        .anyMatch(n ->
                                !own.overlaps(n.quote().span()) && doer.names().contains(n.actor()))
                || claim.concepts().stream()
                        .anyMatch(m -> !own.overlaps(m.quote().span())
                                && doer.sorts().contains(m.concept().id()))
                || claim.language() == doer.language()
                        && claim.tokens().list().stream()
                                .anyMatch(t -> t.isWord()
                                        && !own.overlaps(t.span())
                                        && doer.words()
                                                .contains(WordForms.of(claim.language(), t.folded())
                                                        .key()));
    }

    private static Standing standing(Answer a, Answer b) {
        return ((Value.Doer) a.value()).party().to(((Value.Doer) b.value()).party());
    }
}
