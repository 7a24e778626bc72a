package org.muqabala.candidate;

import java.util.List;

/**
 * The pairs of a story's claims that are worth an exact look.
 *
 * @param pairs each once, by the place of its first claim, then of its second
 * @param known what was read of the claims to find them
 */
public record Candidates(List<CandidatePair> pairs, KnownTraits known) {
    public Candidates {
        pairs = List.copyOf(pairs);
    }
}
