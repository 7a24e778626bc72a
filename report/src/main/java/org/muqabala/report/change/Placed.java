package org.muqabala.report.change;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.muqabala.verdict.Finding;
import org.muqabala.verdict.Group;
import org.muqabala.verdict.Side;
import org.muqabala.verdict.Verdict;

/** A finding and the group it belongs to. */
public record Placed(Group group, Finding finding) {
    boolean isConflict() {
        return finding.verdict() == Verdict.CONFLICTS;
    }

    /** The values of its sides, in their order. */
    List<String> values() {
        return finding.sides().stream().map(Side::value).toList();
    }

    /** What it rests on: claims and the words in them, which keep their names where a group gains or loses members. */
    Set<Ground> grounds() {
        Set<Ground> grounds = new HashSet<>();
        finding.sides()
                .forEach(s -> s.evidence()
                        .forEach(e -> grounds.add(
                                new Ground(finding.facet(), e.claim(), e.quote().text()))));
        return grounds;
    }
}
