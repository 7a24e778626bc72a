package org.muqabala.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muqabala.align.Asserted.Pair;
import org.muqabala.align.Asserted.Place;
import org.muqabala.claim.Claim;
import org.muqabala.text.Explanation;
import org.muqabala.text.Spaces;

/**
 * Why two claims were joined or not: what each condition of joining asks, and what was found. Where an earlier condition
 * fails, the later ones are told all the same.
 *
 * @param told what people assert of their evidence, which wins over all that follows
 * @param meeting whether they were compared at all
 * @param story whether their texts tell one story; null where one text holds both or says too little to tell
 * @param values each pair of values of one facet
 * @param wording whether they say one thing in other words
 * @param denials whether one denies what the other tells
 */
public record WhyNot(
        List<Told> told,
        Meeting meeting,
        @Nullable Measure story,
        List<Values> values,
        Wording wording,
        Denials denials) {
    public WhyNot {
        told = List.copyOf(told);
        values = List.copyOf(values);
    }

    /**
     * What a person asserts of two pieces of evidence.
     *
     * @param a words of the first claim
     * @param b words of the other
     * @param same whether they answer one question
     */
    public record Told(String a, String b, boolean same) {
        static List<Told> of(Asserted asserted, Claim a, Claim b) {
            List<Told> told = new ArrayList<>();
            asserted.same().forEach(p -> of(p, true, a, b).ifPresent(told::add));
            asserted.different().forEach(p -> of(p, false, a, b).ifPresent(told::add));
            return told;
        }

        private static Optional<Told> of(Pair pair, boolean same, Claim a, Claim b) {
            if (isIn(pair.a(), a) && isIn(pair.b(), b)) {
                return Optional.of(new Told(pair.a().quote(), pair.b().quote(), same));
            }
            return isIn(pair.b(), a) && isIn(pair.a(), b)
                    ? Optional.of(new Told(pair.b().quote(), pair.a().quote(), same))
                    : Optional.empty();
        }

        private static boolean isIn(Place place, Claim claim) {
            return place.claim().equals(claim.id())
                    && Spaces.folded(claim.quote().text()).contains(place.quote());
        }
    }

    /**
     * A number that has to reach another.
     *
     * @param found what was found
     * @param needed what suffices
     */
    public record Measure(double found, double needed) {
        public boolean suffices() {
            return found >= needed;
        }
    }

    /**
     * The keys under which both claims stand: who acts, what is meant, which month.
     *
     * @param shared the keys that both have, sorted
     * @param needed how many suffice
     * @param parted true where their sources stand in two stories of a collection, so that they are not compared
     */
    public record Meeting(List<String> shared, int needed, boolean parted) {
        public Meeting {
            shared = List.copyOf(shared);
        }

        public boolean suffices() {
            return !parted && shared.size() >= needed;
        }
    }

    /** Why two values of one facet are under one question or not. */
    public enum Outcome {
        /** Their kinds, units or the question itself forbid it. */
        OTHER_SORT,
        /** One part forbids it: roles, scopes or periods that exclude each other, two sorts of one thing. */
        EXCLUDED,
        /** The score is too low. */
        TOO_LITTLE,
        /** The score suffices; where they are not joined, another value of the two texts fits one of them better. */
        SUFFICES
    }

    /**
     * Two values of one facet.
     *
     * @param score the parts of their score; null where nothing was scored
     * @param needed the score that suffices
     */
    public record Values(
            Answer a, Answer b, Outcome outcome, @Nullable Explanation score, double needed) {}

    /**
     * Two whole claims.
     *
     * @param oneText true where one text holds both, which may vary its words without saying anything by it
     * @param likeness how alike they are, against what suffices where no other is liker
     * @param sure the likeness that suffices in any case
     * @param substance how many meanings with weight of their own they share, against how many are needed
     * @param shared what they share
     */
    public record Wording(boolean oneText, Measure likeness, double sure, Measure substance, List<String> shared) {
        public Wording {
            shared = List.copyOf(shared);
        }

        public boolean suffices() {
            return !oneText && likeness.suffices() && substance.suffices();
        }
    }

    /**
     * Whether one claim denies what another tells.
     *
     * @param acts each pair of acts that cannot both be so, where one is denied or they are opposites
     * @param odds how likely it is by all that is measured; null where that is not weighed: neither denies anything, both do, one
     *     text holds both, both texts are brief, or the claims never meet
     */
    public record Denials(List<Denial> acts, @Nullable Odds odds) {
        public Denials {
            acts = List.copyOf(acts);
        }
    }

    /**
     * How likely something is.
     *
     * @param why what speaks for it and what against: the logarithm of the odds
     * @param chance 0 to 1, against what suffices
     */
    public record Odds(Explanation why, Measure chance) {}

    /**
     * Two acts that cannot both be so.
     *
     * @param a what the first claim asserts or denies: id of the act's concept
     * @param b the other's
     * @param opposite true where both are affirmed and exclude each other; false where one is denied
     * @param around how alike what stands around them is, against what is needed
     * @param counts false where the claims cannot deny each other: a headline and its article, one speaker, a condition
     */
    public record Denial(String a, String b, boolean opposite, Measure around, boolean counts) {
        public boolean suffices() {
            return counts && around.suffices();
        }
    }
}
