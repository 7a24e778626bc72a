package org.muqabala.candidate;

import java.util.Set;
import java.util.TreeSet;
import org.muqabala.claim.Claim;
import org.muqabala.lexicon.ConceptLexicon;

/**
 * The keys under which a claim meets those it may belong with. Two claims are candidates when they share
 * {@link #SHARED_KEYS} keys. No key holds a value that may conflict, so two sources that differ still meet.
 */
public final class BlockingKeys {
    /** How many keys two claims share at least to be compared. */
    public static final int SHARED_KEYS = 2;

    private final ConceptLexicon lexicon;

    public BlockingKeys(ConceptLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The keys of a claim, sorted: who acts, what is meant and what that is held by, content words. */
    public Set<String> of(Claim claim) {
        Features features = Features.of(claim);
        Set<String> keys = new TreeSet<>();
        features.actors().forEach(a -> keys.add("actor:" + a));
        for (String concept : features.concepts().keySet()) {
            keys.add("concept:" + concept);
            lexicon.ancestors(concept).forEach(a -> keys.add("concept:" + a));
        }
        features.stems().forEach(s -> keys.add("stem:" + features.language().code() + ":" + s));
        return keys;
    }
}
