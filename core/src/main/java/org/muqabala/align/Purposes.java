package org.muqabala.align;

import java.util.Optional;
import org.muqabala.lexicon.ConceptFamilies;
import org.muqabala.lexicon.ConceptLexicon;
import org.muqabala.reading.concept.ConceptMention;
import org.muqabala.reading.figure.Figure;
import org.muqabala.text.Quote;

/** What a sum of money is, by the word for it that stands near: a price, a fine, a debt, a wage. */
final class Purposes {
    /** So many words off a word still says what a sum is. */
    private static final int FARTHEST = 7;

    private final ConceptFamilies purposes;

    Purposes(ConceptLexicon lexicon) {
        this.purposes = ConceptFamilies.shipped(lexicon, "purposes.lex");
    }

    /** Whether two sums are one, as the last part of a weight's name: {@code same}, {@code other}; empty where words do not tell. */
    Optional<String> level(Answer a, Answer b) {
        Optional<String> x = word(a).flatMap(purposes::family);
        Optional<String> y = word(b).flatMap(purposes::family);
        return x.isEmpty() || y.isEmpty() ? Optional.empty() : Optional.of(x.equals(y) ? "same" : "other");
    }

    /** The id of the concept that says what a sum is; empty of what is no money, and where none stands near. */
    Optional<String> word(Answer answer) {
        if (!(answer.value() instanceof Value.Quantity quantity)
                || quantity.figure().kind() != Figure.Kind.MONEY) {
            return Optional.empty();
        }
        Quote sum = answer.quote();
        return Nearest.concept(
                        answer.claim(),
                        sum,
                        m -> isPurpose(m) && Nearest.distance(answer.claim(), sum, m.quote()) <= FARTHEST)
                .map(m -> m.concept().id());
    }

    private boolean isPurpose(ConceptMention mention) {
        return purposes.family(mention.concept().id()).isPresent();
    }
}
