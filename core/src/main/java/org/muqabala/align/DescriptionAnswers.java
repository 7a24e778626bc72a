package org.muqabala.align;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muqabala.candidate.Descriptions;
import org.muqabala.claim.Claim;
import org.muqabala.lexicon.Concept;
import org.muqabala.lexicon.ConceptLexicon;
import org.muqabala.reading.concept.ConceptMention;
import org.muqabala.text.Quote;

/** What somebody says in a claim that a thing is: "called the contract a giveaway". */
final class DescriptionAnswers {
    /** What is said to be a sort of people, "they were hostages", is told of people. */
    static final String PEOPLE = "person";

    private final ConceptLexicon lexicon;

    DescriptionAnswers(ConceptLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** In the order of the text. */
    List<Answer> read(Claim claim, List<Descriptions.Description> descriptions) {
        return descriptions.stream()
                .map(d -> new Answer(
                        Facet.WORDING,
                        claim,
                        d.words(),
                        new Value.Described(String.join(
                                " ", claim.tokens().within(d.words().span()).folded())),
                        d.of().orElse(null),
                        people(claim, d.words()),
                        Scope.WHOLE,
                        null))
                .toList();
    }

    /** {@link #PEOPLE} where the first thing among some words is a sort of people. */
    private @Nullable String people(Claim claim, Quote words) {
        return claim.concepts().stream()
                .filter(m -> m.quote().span().overlaps(words.span()))
                .filter(m -> m.concept().type() != Concept.Type.QUALITY)
                .min(Comparator.comparingInt(m -> m.quote().start()))
                .map(ConceptMention::concept)
                .filter(c -> lexicon.isA(c.id(), PEOPLE))
                .map(c -> PEOPLE)
                .orElse(null);
    }
}
