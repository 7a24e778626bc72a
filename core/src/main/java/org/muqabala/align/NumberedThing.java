package org.muqabala.align;

import java.util.Comparator;
import java.util.Optional;
import org.muqabala.claim.Claim;
import org.muqabala.lexicon.Concept;
import org.muqabala.reading.concept.ConceptMention;
import org.muqabala.text.Quote;

/** What a bare number counts where a word for "number" says so before it: "put the number of protesters at 10,000". */
final class NumberedThing {
    private static final String NUMBER_OF = "number-of";

    /** So many words before the number stands the word that says so. */
    private static final int FARTHEST = 9;

    /** What is counted stands so many words behind that word, or before it: "المراقبين البالغ عددهم 310". */
    private static final int BEHIND = 2;

    private static final int BEFORE = 3;

    /** The id of the concept counted; empty where no word says so. */
    Optional<String> of(Claim claim, Quote number) {
        return claim.concepts().stream()
                .filter(m -> m.concept().id().equals(NUMBER_OF)
                        && m.quote().end() <= number.start()
                        && Nearest.distance(claim, m.quote(), number) <= FARTHEST)
                .max(Comparator.comparing(ConceptMention::quote))
                .flatMap(m -> thing(claim, m.quote(), number));
    }

    private static Optional<String> thing(Claim claim, Quote word, Quote number) {
        return Nearest.concept(
                        claim,
                        word,
                        m -> isThing(m)
                                && m.quote().start() >= word.end()
                                && m.quote().end() <= number.start()
                                && Nearest.distance(claim, word, m.quote()) <= BEHIND)
                .or(() -> Nearest.concept(
                        claim,
                        word,
                        m -> isThing(m)
                                && !isOfWhatFollows(claim, word)
                                && m.quote().end() <= word.start()
                                && Nearest.distance(claim, word, m.quote()) <= BEFORE))
                .map(m -> m.concept().id());
    }

    /** "The ministry put the number of injured at 47" counts no ministries, though who was injured is left open. */
    private static boolean isOfWhatFollows(Claim claim, Quote word) {
        return claim.concepts().stream()
                .anyMatch(m -> m.quote().start() >= word.end() && Nearest.distance(claim, word, m.quote()) <= BEHIND);
    }

    private static boolean isThing(ConceptMention mention) {
        return mention.concept().type() == Concept.Type.THING
                && !mention.concept().id().equals(NUMBER_OF);
    }
}
