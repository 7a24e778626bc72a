package org.muqabala.candidate;

import org.muqabala.claim.Claim;

/**
 * Two claims that may belong together.
 *
 * @param a the claim that comes first by source and place
 * @param b the other
 */
public record CandidatePair(Claim a, Claim b) {}
