package org.muqabala.align;

import org.jspecify.annotations.Nullable;
import org.muqabala.claim.Claim;
import org.muqabala.text.Quote;

/**
 * One value that a claim gives, and the question that it answers.
 *
 * @param facet what sort of value it is
 * @param claim the claim that gives it
 * @param quote the shortest words that carry it
 * @param value the value
 * @param of what is counted, dated or acted in: id of a concept, or the folded stem of a word that is none; null where not
 *     read
 * @param role id of the concept that says in what respect (to kill, to deploy, to last); null where not read
 * @param scope of how much of the thing it holds
 * @param period the past year that it is told of, where that is not the news itself ("in the earthquake of 1998"); null
 *     as a rule
 */
public record Answer(
        Facet facet,
        Claim claim,
        Quote quote,
        Value value,
        @Nullable String of,
        @Nullable String role,
        Scope scope,
        @Nullable String period) {
    /** Of its place alone: a hash of all that is read there would take longer than finding it. */
    @Override
    public int hashCode() {
        return 31 * claim.hashCode() + quote.start();
    }

    /** The same answer, its words read in another sense. */
    Answer as(@Nullable String of, @Nullable String role) {
        return new Answer(facet, claim, quote, value, of, role, scope, period);
    }

    public Evidence evidence() {
        return new Evidence(claim.id(), quote);
    }
}
