package org.muqabala.align;

import java.util.Optional;
import org.muqabala.claim.Claim;
import org.muqabala.lexicon.ConceptFamilies;
import org.muqabala.lexicon.ConceptLexicon;
import org.muqabala.reading.figure.Figure;
import org.muqabala.text.Quote;

/** What a sum of money or a measure is, by the word for it that stands near: a price, a fine, a debt; a height, a depth. */
final class Purposes {
    /** So many words off a word still says what an amount is. */
    private static final int FARTHEST = 7;

    private final ConceptFamilies sums;
    private final ConceptFamilies measures;

    Purposes(ConceptLexicon lexicon) {
        this.sums = ConceptFamilies.shipped(lexicon, "purposes.lex");
        this.measures = ConceptFamilies.shipped(lexicon, "dimensions.lex");
    }

    /** Whether two amounts are one, as the last part of a weight's name: {@code same}, {@code other}; empty where words do not tell. */
    Optional<String> level(Answer a, Answer b) {
        Optional<String> x = word(a).flatMap(w -> family(a, w));
        Optional<String> y = word(b).flatMap(w -> family(b, w));
        if (x.isEmpty() || y.isEmpty()) {
            return Optional.empty();
        }
        if (x.equals(y)) {
            return Optional.of("same");
        }
        return isAlsoOf(a, y.get()) || isAlsoOf(b, x.get()) ? Optional.empty() : Optional.of("other");
    }

    /** What a subsidy costs is the subsidy: all such words of a claim with one sum belong to it, and another text may put one of them nearer. */
    private boolean isAlsoOf(Answer answer, String family) {
        Claim claim = answer.claim();
        return claim.figures().stream().filter(f -> isNamedByItsWord(f.kind())).count() == 1
                && claim.concepts().stream()
                        .anyMatch(m -> family(answer, m.concept().id())
                                .filter(family::equals)
                                .isPresent());
    }

    /** The id of the concept that says what an amount is; empty of what is neither money nor a measure, and where none stands near. */
    Optional<String> word(Answer answer) {
        if (!isNamedByItsWord(answer)) {
            return Optional.empty();
        }
        Quote amount = answer.quote();
        return Nearest.concept(
                        answer.claim(),
                        amount,
                        m -> family(answer, m.concept().id()).isPresent()
                                && Nearest.distance(answer.claim(), amount, m.quote()) <= FARTHEST)
                .map(m -> m.concept().id());
    }

    private static boolean isNamedByItsWord(Answer answer) {
        return answer.value() instanceof Value.Quantity quantity
                && isNamedByItsWord(quantity.figure().kind());
    }

    private static boolean isNamedByItsWord(Figure.Kind kind) {
        return kind == Figure.Kind.MONEY || kind == Figure.Kind.MEASURE;
    }

    private Optional<String> family(Answer answer, String concept) {
        if (!(answer.value() instanceof Value.Quantity quantity)) {
            return Optional.empty();
        }
        return switch (quantity.figure().kind()) {
            case MONEY -> sums.family(concept);
            case MEASURE -> measures.family(concept);
            case COUNT, ORDINAL, PERCENT, DURATION -> Optional.empty();
        };
    }
}
