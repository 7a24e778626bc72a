package org.muqabala.verdict;

import java.util.Comparator;
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
public record Group(String id, Slot slot, @Nullable String event, List<String> claims, List<Finding> findings)
        implements Comparable<Group> {
    private static final Comparator<Group> CONFLICTS_FIRST = Comparator.comparing(
                    (Group g) -> g.findings.get(0).verdict())
            .thenComparing(g -> g.slot.facet())
            .thenComparing(g -> g.claims.get(0))
            .thenComparing(Group::id);

    public Group {
        claims = List.copyOf(claims);
        findings = List.copyOf(findings);
    }

    /** Conflicts first, then by place. */
    @Override
    public int compareTo(Group other) {
        return CONFLICTS_FIRST.compare(this, other);
    }
}
