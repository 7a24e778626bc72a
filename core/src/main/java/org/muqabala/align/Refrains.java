package org.muqabala.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.muqabala.claim.Claim;
import org.muqabala.lexicon.ConceptLexicon;
import org.muqabala.reading.concept.ConceptMention;

/**
 * The acts that a text comes back to again and again, the fire of a report on a fire: that somebody denies one of them in some
 * respect says little of each sentence that names it.
 */
final class Refrains {
    /** In so many claims of a text an act is one that it comes back to. */
    private static final int CLAIMS = 3;

    private final Map<String, Integer> counts = new HashMap<>();

    /** @param claims of all texts */
    Refrains(ConceptLexicon lexicon, List<Claim> claims) {
        for (Claim claim : claims) {
            Set<String> acts = new TreeSet<>();
            for (ConceptMention mention : claim.concepts()) {
                acts.add(mention.concept().id());
                acts.addAll(lexicon.ancestors(mention.concept().id()));
            }
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
}
