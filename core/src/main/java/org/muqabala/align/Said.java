package org.muqabala.align;

import org.jspecify.annotations.Nullable;
import org.muqabala.claim.Claim;
import org.muqabala.reading.concept.ConceptMention;
import org.muqabala.text.Quote;

/**
 * What a claim says is so or not so.
 *
 * @param claim the claim
 * @param act the word for the act
 * @param denial the words by which the claim denies it; null where it asserts it
 * @param first true where it is the first act behind the word that denies, or asserted
 * @param sure false where the claim says no more than that it may be so
 */
record Said(Claim claim, ConceptMention act, @Nullable Quote denial, boolean first, boolean sure) {
    boolean denied() {
        return denial != null;
    }
}
