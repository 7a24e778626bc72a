package org.muqabala.candidate;

import java.util.HashMap;
import java.util.Map;
import org.muqabala.claim.Claim;

/** The traits of the claims of a story, each read when it is first asked for and kept for who asks next. For use by one thread. */
public final class KnownTraits {
    private final TraitReader reader;
    /** By the id of a claim. */
    private final Map<String, Traits> known = new HashMap<>();

    KnownTraits(TraitReader reader) {
        this.reader = reader;
    }

    /** The traits of a claim. */
    public Traits of(Claim claim) {
        return known.computeIfAbsent(claim.id(), id -> reader.read(claim));
    }
}
