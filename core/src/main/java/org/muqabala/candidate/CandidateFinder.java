package org.muqabala.candidate;

import java.util.List;
import org.muqabala.claim.Claim;

/** Finds the pairs of claims that are worth an exact look. */
public interface CandidateFinder {
    /**
     * The candidate pairs.
     *
     * @param claims in order of source and place
     */
    Candidates find(List<Claim> claims);
}
