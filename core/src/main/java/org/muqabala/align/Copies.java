package org.muqabala.align;

import java.util.HashSet;
import java.util.Set;
import org.muqabala.candidate.CandidatePair;
import org.muqabala.claim.Claim;
import org.muqabala.text.Spaces;

/**
 * The claims that another text has word for word. Who repeats a text does not deny it: what speaks against a claim in a copy
 * of its article speaks against it in the article too.
 */
final class Copies {
    private final Set<String> repeated = new HashSet<>();

    void add(CandidatePair pair) {
        if (Spaces.folded(pair.a().quote().text())
                .equals(Spaces.folded(pair.b().quote().text()))) {
            repeated.add(key(pair.a(), pair.b()));
            repeated.add(key(pair.b(), pair.a()));
        }
    }

    /** Does the text of one end of a link repeat the other end? */
    boolean isRepeated(Link link) {
        return repeated.contains(key(link.a().claim(), link.b().claim()))
                || repeated.contains(key(link.b().claim(), link.a().claim()));
    }

    private static String key(Claim claim, Claim other) {
        return claim.id() + " " + other.article();
    }
}
