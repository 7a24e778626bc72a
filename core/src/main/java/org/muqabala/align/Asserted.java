package org.muqabala.align;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import org.muqabala.text.Spaces;

/**
 * What people say of pairs of evidence: these do, or do not, answer one question. It wins over every score. A pair whose
 * evidence is not in a comparison means nothing there; docs/comparison-rules.md, "What people assert", has the rules.
 *
 * @param same pairs that answer one question, sorted; what is in the other set too is taken out
 * @param different pairs that do not, sorted; a place and itself are no pair, here nor there
 */
public record Asserted(Set<Pair> same, Set<Pair> different) {
    private static final Asserted NONE = new Asserted(Set.of(), Set.of());

    /**
     * A piece of evidence by what stays of it when other sources are added.
     *
     * @param claim id of its claim
     * @param quote the words that carry the value; white space is folded
     */
    public record Place(String claim, String quote) implements Comparable<Place> {
        private static final Comparator<Place> ORDER =
                Comparator.comparing(Place::claim).thenComparing(Place::quote);

        public Place {
            quote = Spaces.folded(quote);
        }

        /** The place of a piece of evidence. */
        public static Place of(Evidence evidence) {
            return new Place(evidence.claim(), evidence.quote().text());
        }

        static Place of(Answer answer) {
            return of(answer.evidence());
        }

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * Two pieces of evidence, in whatever order they are given.
     *
     * @param a the one that sorts first
     * @param b the other
     */
    public record Pair(Place a, Place b) implements Comparable<Pair> {
        private static final Comparator<Pair> ORDER =
                Comparator.comparing(Pair::a).thenComparing(Pair::b);

        public Pair {
            if (a.compareTo(b) > 0) {
                Place first = b;
                b = a;
                a = first;
            }
        }

        /** The pair of two pieces of evidence. */
        public static Pair of(Evidence a, Evidence b) {
            return new Pair(Place.of(a), Place.of(b));
        }

        static Pair of(Answer a, Answer b) {
            return new Pair(Place.of(a), Place.of(b));
        }

        @Override
        public int compareTo(Pair other) {
            return ORDER.compare(this, other);
        }
    }

    public Asserted {
        different = pairs(different, Set.of());
        same = pairs(same, different);
    }

    private static Set<Pair> pairs(Set<Pair> pairs, Set<Pair> without) {
        Set<Pair> sorted = new LinkedHashSet<>();
        pairs.stream()
                .filter(p -> !p.a().equals(p.b()) && !without.contains(p))
                .sorted()
                .forEach(sorted::add);
        return Collections.unmodifiableSet(sorted);
    }

    /** Nobody said anything. */
    public static Asserted none() {
        return NONE;
    }

    boolean isEmpty() {
        return same.isEmpty() && different.isEmpty();
    }

    /** Does a person say that two answers are to two questions? */
    public boolean keepsApart(Answer a, Answer b) {
        return !different.isEmpty() && different.contains(Pair.of(a, b));
    }

    /** Does a person say so of any of some answers and any of others? */
    public boolean keepsApart(Collection<Answer> some, Collection<Answer> others) {
        return !different.isEmpty()
                && some.stream().anyMatch(a -> others.stream().anyMatch(b -> keepsApart(a, b)));
    }

    /** Does a person say that two answers are to one question? */
    boolean joins(Answer a, Answer b) {
        return !same.isEmpty() && same.contains(Pair.of(a, b));
    }
}
