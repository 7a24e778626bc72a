package org.muqabala.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.muqabala.candidate.Features;
import org.muqabala.claim.Claim;
import org.muqabala.lexicon.Concept;
import org.muqabala.lexicon.ConceptFamilies;
import org.muqabala.reading.concept.ConceptMention;
import org.muqabala.reading.name.Name;
import org.muqabala.text.Language;
import org.muqabala.text.Quote;

/**
 * What a claim says, piece by piece: each meaning, name and content word outside the words that tell who says it.
 *
 * @param claim the claim
 * @param items the pieces, in the order of the text within each sort
 */
record Content(Claim claim, List<Item> items) {
    Content {
        items = List.copyOf(items);
    }

    /** What a piece is known by. */
    enum Sort {
        ACT,
        THING,
        NAME,
        WORD
    }

    /**
     * One piece.
     *
     * @param key id of the concept, canonical name, or stem
     * @param sounds the consonants by which another script may share it
     */
    record Item(Sort sort, String key, Set<String> sounds, Quote quote, boolean light) {}

    /**
     * All that a claim says, so far as it is wanted.
     *
     * @param features those of the claim
     */
    static Content of(Claim claim, Features features, ConceptFamilies light, Predicate<Quote> wanted) {
        List<Item> items = new ArrayList<>();
        for (ConceptMention mention : claim.concepts()) {
            if (wanted.test(mention.quote())) {
                Concept concept = mention.concept();
                items.add(new Item(
                        concept.type() == Concept.Type.EVENT ? Sort.ACT : Sort.THING,
                        concept.id(),
                        Set.of(),
                        mention.quote(),
                        light.lists("light", concept.id()) || concept.type() == Concept.Type.QUALITY));
            }
        }
        for (Name name : claim.names()) {
            if (wanted.test(name.quote())) {
                Set<String> sounds = Features.isKnownByItsWords(name) ? Features.skeletons(name) : Set.of();
                items.add(new Item(Sort.NAME, name.name(), sounds, name.quote(), false));
            }
        }
        for (Map.Entry<String, Quote> stem : features.stems().entrySet()) {
            if (wanted.test(stem.getValue())) {
                Set<String> sounds = claim.language() == Language.ARABIC
                        ? Features.skeleton(stem.getKey()).map(Set::of).orElse(Set.of())
                        : Set.of();
                items.add(new Item(Sort.WORD, stem.getKey(), sounds, stem.getValue(), false));
            }
        }
        return new Content(claim, items);
    }

    /** The first act with a weight of its own. */
    Optional<Item> head() {
        return items.stream().filter(i -> i.sort() == Sort.ACT && !i.light()).findFirst();
    }
}
