package org.muqabala.candidate;

import java.util.List;

/**
 * What a claim has that its {@linkplain BlockingKeys keys} and its answers alike are found by, each in the order of the text.
 *
 * @param features what it is about
 * @param deeds what it tells that somebody did
 * @param reasons causes it tells
 * @param effects what it tells that has a cause
 * @param means by what means something is done, and the words that ask for such (means.lex)
 * @param placed what happens in a place of its own (placed.lex)
 * @param epithets what sources call differently (epithets.lex)
 * @param sides which of several like things (sides.lex)
 * @param descriptions what things are said to be
 */
public record Traits(
        Features features,
        List<Deeds.Deed> deeds,
        List<Reasons.Reason> reasons,
        List<Sorts.Found> effects,
        List<Sorts.Found> means,
        List<Sorts.Found> placed,
        List<Sorts.Found> epithets,
        List<Sorts.Found> sides,
        List<Descriptions.Description> descriptions) {
    public Traits {
        deeds = List.copyOf(deeds);
        reasons = List.copyOf(reasons);
        effects = List.copyOf(effects);
        means = List.copyOf(means);
        placed = List.copyOf(placed);
        epithets = List.copyOf(epithets);
        sides = List.copyOf(sides);
        descriptions = List.copyOf(descriptions);
    }
}
