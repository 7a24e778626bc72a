package org.muqabala.align;

import java.util.List;
import java.util.Objects;
import org.muqabala.lexicon.Concept;
import org.muqabala.lexicon.ConceptFamilies;
import org.muqabala.lexicon.ConceptLexicon;
import org.muqabala.lexicon.ConceptLexicon.Relation;
import org.muqabala.reading.concept.ConceptMention;

/** How alike what stands around two acts must be for one to deny the other: the more stories know the act, the more. */
final class NeededLikeness {
    /** So many words off a thing is what an act is done to. */
    private static final int NEAR = 9;

    /** So many words before an act that not every story knows stands what denies all of it. */
    private static final int ALL_WITHIN = 3;

    /** More than any likeness. */
    private static final double NEVER = 2;

    private final ConceptLexicon lexicon;
    private final ConceptFamilies light;
    private final ConceptFamilies acts;
    private final Absences absences;
    private final Weights weights;

    /** @param acts the families of denials.lex */
    NeededLikeness(
            ConceptLexicon lexicon, ConceptFamilies light, ConceptFamilies acts, Absences absences, Weights weights) {
        this.absences = absences;
        this.lexicon = lexicon;
        this.light = light;
        this.acts = acts;
        this.weights = weights;
    }

    /** An act met in every story, and an opposite, needs more around it that is alike than one met in few. */
    double of(Contradiction c, String sort, Refrains refrains) {
        boolean brief = sort.equals("brief");
        if (c.opposite()) {
            boolean once = c.areBoth(id -> isIn("once", id));
            boolean exclusive = c.areBoth(id -> isIn("exclusive", id));
            return weights.get(
                    brief
                            ? once ? "denial.brief" : "denial.brief.opposite"
                            : exclusive ? "denial.exclusive" : "denial.opposite");
        }
        boolean first = c.a().first() && c.b().first();
        boolean refrain = refrains.holds(c.a()) || refrains.holds(c.b());
        boolean rare = first && !refrain && c.areBoth(id -> !isIn("common", id)) && c.a().sure() && c.b().sure();
        if (brief) {
            return weights.get(rare ? "denial.rare" : "denial.brief");
        }
        if (isPlea(c)) {
            return weights.get("denial.once");
        }
        if (isUndoneForGood(c)) {
            return weights.get("denial.exclusive");
        }
        if (first && c.a().sure() && c.b().sure() && deniesAll(c)) {
            return 0;
        }
        if (c.share() < weights.get("denial.share.least")) {
            return NEVER;
        }
        if (!first && !refrain && c.share() >= weights.get("denial.share.second")) {
            return 0;
        }
        if (!first) {
            return weights.get("denial.second");
        }
        return weights.get(rare ? "denial." + sort : isOfOneThing(c) ? "denial.thing" : "denial.common");
    }

    /** "Denied any arrest", whoever tells of one; of an act met in every story the word stands right beside it. */
    private boolean deniesAll(Contradiction c) {
        boolean common = !c.areBoth(id -> !isIn("common", id));
        return absences.deniesAll(c.a().denied() ? c.a() : c.b(), common ? 1 : ALL_WITHIN);
    }

    /** "Refused to resign": of an act that is done once, behind one that undoes it. */
    private boolean isUndoneForGood(Contradiction c) {
        Said denied = c.a().denied() ? c.a() : c.b();
        return !Objects.equals(denied.denial(), denied.claim().denial()) && c.areBoth(id -> isIn("exclusive", id));
    }

    /** One denies the charges and the other admits them. */
    private boolean isPlea(Contradiction c) {
        return isIn("charging", (c.a().denied() ? c.a() : c.b()).act().concept().id())
                && isIn(
                        "admitting",
                        (c.a().denied() ? c.b() : c.a()).act().concept().id());
    }

    /** Does one thing stand near both acts: the flow that fell, and that did not? */
    private boolean isOfOneThing(Contradiction c) {
        List<ConceptMention> others = things(c.b());
        return things(c.a()).stream()
                .anyMatch(x -> others.stream()
                        .map(y -> lexicon.relation(x.concept().id(), y.concept().id()))
                        .anyMatch(Relation::isOne));
    }

    private List<ConceptMention> things(Said said) {
        return said.claim().concepts().stream()
                .filter(m -> m.concept().type() != Concept.Type.QUALITY
                        && lexicon.relation(
                                        m.concept().id(), said.act().concept().id())
                                == Relation.NONE
                        && !light.lists("light", m.concept().id())
                        && !lexicon.isA(m.concept().id(), "person")
                        && !Nearest.isAttribution(said.claim(), m.quote())
                        && Nearest.distance(said.claim(), said.act().quote(), m.quote()) <= NEAR)
                .toList();
    }

    private boolean isIn(String family, String concept) {
        return acts.lists(family, concept);
    }
}
