package org.muqabala.verdict;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muqabala.align.Slot;

/**
 * The claims of all sources that answer one slot, and what was found of them.
 *
 * @param id from its findings' evidence
 * @param slot the question
 * @param event id of the event it is about; null where it spans several or none is known
 * @param claims ids of its claims, in order of source and place
 * @param findings one for each relation between its sides, conflicts first
 */
public record Group(String id, Slot slot, @Nullable String event, List<String> claims, List<Finding> findings) {
    public Group {
        claims = List.copyOf(claims);
        findings = List.copyOf(findings);
    }
}
