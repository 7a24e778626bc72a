package org.muqabala.candidate;

import java.util.List;
import org.muqabala.claim.Claim;
import org.muqabala.lexicon.ConceptLexicon;

/** Reads the {@link Traits} of a claim. */
final class TraitReader {
    private final Deeds deeds = Deeds.shipped();
    private final Sorts effects;
    private final Reasons reasons;
    private final Sorts means;
    private final Sorts placed;
    private final Sorts epithets;
    private final Sorts sides;
    private final Descriptions descriptions;

    TraitReader(ConceptLexicon lexicon) {
        this.effects = new Sorts(lexicon, "effects.lex");
        this.reasons = new Reasons(lexicon);
        this.means = new Sorts(lexicon, "means.lex");
        this.placed = new Sorts(lexicon, "placed.lex");
        this.epithets = new Sorts(lexicon, "epithets.lex");
        this.sides = new Sorts(lexicon, "sides.lex");
        this.descriptions = new Descriptions(lexicon);
    }

    Traits read(Claim claim) {
        List<Sorts.Found> brought = effects.in(claim);
        return new Traits(
                Features.of(claim),
                deeds.in(claim),
                reasons.in(claim, brought),
                brought,
                means.in(claim),
                placed.in(claim),
                epithets.in(claim),
                sides.in(claim),
                descriptions.in(claim));
    }
}
