package org.muqabala.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.muqabala.claim.Claim;
import org.muqabala.lexicon.ConceptFamilies;
import org.muqabala.lexicon.ConceptLexicon;
import org.muqabala.reading.concept.ConceptMention;

/**
 * The acts that a text comes back to again and again, the fire of a report on a fire: that somebody denies one of them in some
 * respect says little of each sentence that names it.
 */
final class Refrains {
    /** In so many claims of a text an act is one that it comes back to. */
    static final int CLAIMS = 3;

    private final Map<String, Integer> counts = new HashMap<>();

    /** @param claims of all texts */
    Refrains(ConceptLexicon lexicon, ConceptFamilies light, List<Claim> claims) {
        for (Claim claim : claims) {
            Set<String> acts = new TreeSet<>();
            for (ConceptMention mention : claim.concepts()) {
                acts.add(mention.concept().id());
                acts.addAll(lexicon.ancestors(mention.concept().id()));
            }
            Content.of(claim, light, q -> true).items().forEach(item -> acts.add(item.key()));
            acts.forEach(act -> counts.merge(key(claim, act), 1, Integer::sum));
        }
    }

    private static String key(Claim claim, String act) {
        return claim.source() + "#" + claim.section() + " " + act;
    }

    /** Does the text of what is said come back to the act? */
    boolean holds(Said said) {
        return counts.getOrDefault(key(said.claim(), said.act().concept().id()), 0) >= CLAIMS;
    }

    /** In how many claims does that of two texts tell of a piece that tells more often of it? One at least. */
    int times(Claim a, Claim b, Content.Item item) {
        int inA = counts.getOrDefault(key(a, item.key()), 1);
        return Math.max(inA, counts.getOrDefault(key(b, item.key()), 1));
    }
}
