package org.muqabala.align;

import java.util.List;
import java.util.Optional;
import org.muqabala.claim.Claim;
import org.muqabala.claim.Modality;
import org.muqabala.lexicon.ConceptFamilies;
import org.muqabala.lexicon.ConceptLexicon;
import org.muqabala.reading.concept.ConceptMention;
import org.muqabala.text.Quote;

/** Finds what somebody denies having threatened or promised, and another says will come: sanctions, and economic measures. */
final class IntendedThings {
    private final ConceptLexicon lexicon;
    private final ConceptFamilies light;
    private final ConceptFamilies acts;

    /** @param acts the families of denials.lex */
    IntendedThings(ConceptLexicon lexicon, ConceptFamilies light, ConceptFamilies acts) {
        this.lexicon = lexicon;
        this.light = light;
        this.acts = acts;
    }

    /**
     * A thing that one claim denies and another tells of, in the order of the two claims.
     *
     * @param a what the first claim says of it
     * @param b what the other does
     */
    record Told(Said a, Said b) {}

    /** The first such thing that either claim denies; empty where there is none. */
    Optional<Told> find(Claim a, Claim b) {
        return denied(a, b).or(() -> denied(b, a).map(t -> new Told(t.b(), t.a())));
    }

    private Optional<Told> denied(Claim denying, Claim other) {
        Quote denial = denying.denial();
        List<ConceptMention> behind = DenialScope.behind(denying);
        boolean intended = !behind.isEmpty()
                && acts.lists("intending", behind.get(0).concept().id());
        if (denial == null || !intended || other.denial() != null || other.modality() != Modality.PLANNED) {
            return Optional.empty();
        }
        return behind.stream()
                .skip(1)
                .filter(this::weighs)
                .findFirst()
                .flatMap(thing -> other.concepts().stream()
                        .filter(m -> weighs(m) && (holds(thing, m) || holds(m, thing)) && isDone(other, m))
                        .findFirst()
                        .map(m -> new Told(
                                new Said(denying, thing, denial, true, true), new Said(other, m, null, true, true))));
    }

    /** Somebody does it: "the allies will answer with measures", not "such sanctions will lead to". */
    private static boolean isDone(Claim claim, ConceptMention thing) {
        return claim.names().stream()
                .anyMatch(n -> n.quote().end() <= thing.quote().start() && !Nearest.isAttribution(claim, n.quote()));
    }

    private boolean weighs(ConceptMention mention) {
        return !light.lists("light", mention.concept().id());
    }

    private boolean holds(ConceptMention wide, ConceptMention narrow) {
        return lexicon.isA(narrow.concept().id(), wide.concept().id());
    }
}
