package org.muqabala.align;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muqabala.align.Surroundings.Around;
import org.muqabala.candidate.Features;
import org.muqabala.claim.Claim;
import org.muqabala.lexicon.Concept;
import org.muqabala.lexicon.ConceptFamilies;
import org.muqabala.lexicon.ConceptLexicon;
import org.muqabala.lexicon.ConceptLexicon.Relation;
import org.muqabala.reading.figure.Figure;
import org.muqabala.text.Quote;

/** Tells of two acts whether both can be so, and how alike what stands around them is. */
final class Contradictions {
    /** What stands around an act says nothing where it weighs less: "it was last inspected". */
    private static final double LITTLE = 0.25;

    /** So many words off a number counts those who act. */
    private static final int COUNTED = 4;

    /** So many words behind an act stands where to. */
    private static final int TOWARDS = 5;

    private final ConceptLexicon lexicon;
    private final ConceptFamilies acts;
    private final ConceptFamilies roles;
    private final Surroundings surroundings;
    private final DeniedContent content;
    private final Weights weights;

    /**
     * @param acts the families of denials.lex
     * @param roles those of roles.lex
     */
    Contradictions(
            ConceptLexicon lexicon,
            ConceptFamilies acts,
            ConceptFamilies roles,
            Surroundings surroundings,
            DeniedContent content,
            Weights weights) {
        this.lexicon = lexicon;
        this.acts = acts;
        this.roles = roles;
        this.surroundings = surroundings;
        this.content = content;
        this.weights = weights;
    }

    /** Null where both may be so. */
    @Nullable
    Contradiction of(Said a, Said b, Content contentA, Content contentB, Refrains refrains) {
        Relation relation =
                lexicon.relation(a.act().concept().id(), b.act().concept().id());
        boolean denied = a.denied() != b.denied()
                && !isOfSome(a.denied() ? a : b)
                && (denies(a.denied() ? a : b, a.denied() ? b : a) || areOfOneRole(a, b));
        boolean opposite = relation == Relation.OPPOSITE
                && !a.denied()
                && !b.denied()
                && !tellsOfSeveral(a, b)
                && !tellsOfSeveral(b, a);
        return denied || opposite
                ? new Contradiction(a, b, opposite, likeness(a, b), content.share(contentA, contentB, refrains))
                : null;
    }

    /**
     * Who says that there was no contact denies a call; who denies a call may have written. To call for a thing is not to do
     * it.
     */
    private boolean denies(Said denied, Said asserted) {
        String told = asserted.act().concept().id();
        String not = denied.act().concept().id();
        if (isIn("charging", not)) {
            return isIn("admitting", told);
        }
        return lexicon.isA(told, not) && (isAsking(not) || !isAsking(told)) && !goElsewhere(denied, asserted);
    }

    private boolean isAsking(String concept) {
        return isIn("asking", concept) || lexicon.ancestors(concept).stream().anyMatch(c -> isIn("asking", c));
    }

    /** "Did not enter the waters", "entered the port". */
    private boolean goElsewhere(Said a, Said b) {
        if (!isIn("towards", a.act().concept().id())) {
            return false;
        }
        List<String> x = places(a);
        List<String> y = places(b);
        return !x.isEmpty()
                && !y.isEmpty()
                && x.stream().noneMatch(p -> y.stream().anyMatch(q -> lexicon.relation(p, q) != Relation.NONE));
    }

    /** The places named right behind an act. */
    private static List<String> places(Said said) {
        return said.claim().concepts().stream()
                .filter(m -> m.concept().type() == Concept.Type.PLACE
                        && m.quote().start() >= said.act().quote().end()
                        && Nearest.distance(said.claim(), said.act().quote(), m.quote()) <= TOWARDS)
                .map(m -> m.concept().id())
                .toList();
    }

    /** "Six abstained from the vote": those who are counted beside the word that denies, and nobody else, did not. */
    private static boolean isOfSome(Said denied) {
        Claim claim = denied.claim();
        Quote denial = Objects.requireNonNull(denied.denial());
        return claim.figures().stream()
                .anyMatch(f -> f.kind() == Figure.Kind.COUNT && Nearest.distance(claim, denial, f.quote()) <= 1);
    }

    /** "No deaths" is denied by the body that was found; that there was no swap is not denied by who tells of a release. */
    private boolean areOfOneRole(Said a, Said b) {
        String not = (a.denied() ? a : b).act().concept().id();
        String told = (a.denied() ? b : a).act().concept().id();
        if (isIn("way", not) && !not.equals(told)) {
            return false;
        }
        Optional<String> role = roles.family(a.act().concept().id());
        return role.isPresent() && role.equals(roles.family(b.act().concept().id()));
    }

    /** Of several who are counted, or of whom some did the one and others the opposite: "seven were convicted, two acquitted". */
    private boolean tellsOfSeveral(Said said, Said other) {
        Claim claim = said.claim();
        boolean counted = !isIn("together", said.act().concept().id())
                && claim.figures().stream()
                        .anyMatch(f -> f.kind() == Figure.Kind.COUNT
                                && Nearest.distance(claim, said.act().quote(), f.quote()) <= COUNTED);
        return counted
                || claim.concepts().stream()
                        .anyMatch(m -> lexicon.relation(
                                        m.concept().id(), other.act().concept().id())
                                .isOne());
    }

    /** How alike is what stands around two acts, 0 to 1? Of an act told with nothing else nothing speaks against it. */
    double likeness(Said a, Said b) {
        Around x = around(a);
        Around y = around(b);
        return x.total(true) < LITTLE || y.total(true) < LITTLE
                ? weights.get("denial.nothing-else")
                : Math.rint(surroundings.likeness(x, y) * 1000) / 1000;
    }

    private Around around(Said said) {
        Features features = Features.of(said.claim());
        return surroundings.without(
                said.denied()
                        ? surroundings.ofDenied(
                                said.claim(), features, said.act().quote())
                        : surroundings.of(
                                said.claim(), features, null, said.act().quote()),
                said.act().concept().id());
    }

    private boolean isIn(String family, String concept) {
        return acts.lists(family, concept);
    }
}
