package org.muqabala.align;

import java.util.List;
import java.util.Optional;
import org.muqabala.claim.Claim;
import org.muqabala.claim.Modality;
import org.muqabala.lexicon.Concept;
import org.muqabala.lexicon.ConceptFamilies;
import org.muqabala.lexicon.ConceptLexicon;
import org.muqabala.reading.concept.ConceptMention;

/**
 * What a claim denies where the act is a word of mere course or none: the use of tear gas, that they knew of the scheme. It is
 * the thing that the denial is of, and what tells of the thing asserts it.
 */
final class DeniedThings {
    private final ConceptLexicon lexicon;
    private final ConceptFamilies light;
    private final ConceptFamilies acts;

    private final Absences absences;
    private final DeniedReader reader;
    private final Adjuncts adjuncts = Adjuncts.shipped();

    /** @param acts the families of denials.lex */
    DeniedThings(
            ConceptLexicon lexicon,
            ConceptFamilies light,
            ConceptFamilies acts,
            Absences absences,
            DeniedReader reader) {
        this.reader = reader;
        this.absences = absences;
        this.acts = acts;
        this.lexicon = lexicon;
        this.light = light;
    }

    /**
     * A thing that one claim denies and another tells of.
     *
     * @param intended whether it is denied that it is meant to come, and told that it will
     */
    record Told(Said denied, Said asserted, boolean intended) {}

    /** The first such thing; empty where there is none, or where what is denied is an act with a weight of its own. */
    Optional<Told> find(Claim denying, Claim other) {
        List<ConceptMention> behind = DenialScope.behind(denying);
        if (!behind.isEmpty() && acts.lists("intending", behind.get(0).concept().id())) {
            return intended(denying, behind, other);
        }
        boolean ofSome = denying.denial() != null
                && (absences.opensPart(denying, denying.denial()) || reader.isLeftOpen(denying));
        if (ofSome
                || other.denial() != null
                || behind.isEmpty()
                || behind.stream().anyMatch(this::isAct)) {
            return Optional.empty();
        }
        ConceptMention first = behind.get(0);
        boolean course = first.concept().type() == Concept.Type.EVENT;
        if (course && other.concepts().stream().noneMatch(m -> holds(first, m))) {
            return Optional.empty();
        }
        for (ConceptMention thing : behind) {
            if (!light.lists("light", thing.concept().id())) {
                if (denying.denial() != null
                        && adjuncts.isAnsweredFor(denying, denying.denial().end(), thing.quote())) {
                    return Optional.empty();
                }
                return other.concepts().stream()
                        .filter(m -> holds(thing, m) && !Nearest.isAttribution(other, m.quote()))
                        .findFirst()
                        .map(m -> new Told(
                                new Said(denying, thing, denying.denial(), true, true),
                                new Said(other, m, null, true, true),
                                false));
            }
        }
        return Optional.empty();
    }

    /** What somebody denies having threatened or promised, and another says will come: sanctions, and measures. */
    private Optional<Told> intended(Claim denying, List<ConceptMention> behind, Claim other) {
        if (other.denial() != null || other.modality() != Modality.PLANNED) {
            return Optional.empty();
        }
        return behind.stream()
                .skip(1)
                .filter(m -> !light.lists("light", m.concept().id()))
                .findFirst()
                .flatMap(thing -> other.concepts().stream()
                        .filter(m -> !light.lists("light", m.concept().id())
                                && (holds(thing, m) || holds(m, thing))
                                && isDone(other, m))
                        .findFirst()
                        .map(m -> new Told(
                                new Said(denying, thing, denying.denial(), true, true),
                                new Said(other, m, null, true, true),
                                true)));
    }

    /** Somebody does it: "the allies will answer with measures", not "such sanctions will lead to". */
    private static boolean isDone(Claim claim, ConceptMention thing) {
        return claim.names().stream()
                .anyMatch(n -> n.quote().end() <= thing.quote().start() && !Nearest.isAttribution(claim, n.quote()));
    }

    private boolean isAct(ConceptMention mention) {
        return mention.concept().type() == Concept.Type.EVENT
                && !light.lists("light", mention.concept().id());
    }

    private boolean holds(ConceptMention wide, ConceptMention narrow) {
        return lexicon.isA(narrow.concept().id(), wide.concept().id());
    }
}
