package org.muqabala.align;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.muqabala.candidate.Features;
import org.muqabala.claim.Claim;
import org.muqabala.lexicon.ConceptLexicon;
import org.muqabala.reading.concept.ConceptMention;

/**
 * The acts that a text comes back to again and again, the fire of a report on a fire: that somebody denies one of them in some
 * respect says little of each sentence that names it.
 */
final class Refrains {
    /** In so many claims of a text an act is one that it comes back to. */
    static final int CLAIMS = 3;

    /** By text and by what is named, meant or worded in it: in how many of its claims. */
    private final Map<String, Map<String, Integer>> counts = new HashMap<>();

    /**
     * @param claims of all texts
     * @param features those of each claim
     */
    Refrains(ConceptLexicon lexicon, List<Claim> claims, Function<Claim, Features> features) {
        for (Claim claim : claims) {
            Set<String> told = new HashSet<>(features.apply(claim).stems().keySet());
            claim.names().forEach(name -> told.add(name.name()));
            for (ConceptMention mention : claim.concepts()) {
                told.add(mention.concept().id());
                told.addAll(lexicon.ancestors(mention.concept().id()));
            }
            Map<String, Integer> ofText = counts.computeIfAbsent(claim.article(), t -> new HashMap<>());
            told.forEach(item -> ofText.merge(item, 1, Integer::sum));
        }
    }

    private int count(Claim claim, String item, int otherwise) {
        return counts.getOrDefault(claim.article(), Map.of()).getOrDefault(item, otherwise);
    }

    /** Does the text of what is said come back to the act? */
    boolean holds(Said said) {
        return count(said.claim(), said.act().concept().id(), 0) >= CLAIMS;
    }

    /** In how many claims does that of two texts tell of a piece that tells more often of it? One at least. */
    int times(Claim a, Claim b, Content.Item item) {
        return Math.max(count(a, item.key(), 1), count(b, item.key(), 1));
    }
}
