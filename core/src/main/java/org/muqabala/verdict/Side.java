package org.muqabala.verdict;

import java.util.List;
import org.muqabala.align.Evidence;

/**
 * One answer, and all the evidence for it.
 *
 * @param value the answer as understood, in the notation of comparison.json ("70000", "(94000, )", "2022-01-09/2022-01-10")
 * @param evidence where it stands; never empty
 */
public record Side(String value, List<Evidence> evidence) {
    public Side {
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("a side needs evidence: " + value);
        }
    }
}
