package org.muqabala.report.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.muqabala.align.Slot;
import org.muqabala.text.Explanation;
import org.muqabala.verdict.Finding;
import org.muqabala.verdict.Group;

/** Gives equal slots and equal reasons as one object: most findings of a large comparison have theirs from the same few rules. */
final class SharedParts {
    private final Map<Slot, Slot> slots = new HashMap<>();
    private final Map<Explanation, Explanation> reasons = new HashMap<>();

    Group of(Group group) {
        List<Finding> findings = group.findings().stream().map(this::of).toList();
        return new Group(group.id(), one(slots, group.slot()), group.event(), group.claims(), findings);
    }

    private Finding of(Finding finding) {
        return new Finding(
                finding.id(),
                finding.facet(),
                finding.verdict(),
                finding.kind(),
                finding.score(),
                finding.sides(),
                of(finding.explanation()));
    }

    private Explanation of(Explanation reason) {
        List<Explanation> children = reason.children().stream().map(this::of).toList();
        return one(
                reasons, new Explanation(reason.part(), reason.contribution(), reason.code(), reason.args(), children));
    }

    private static <T> T one(Map<T, T> all, T value) {
        T known = all.putIfAbsent(value, value);
        return known == null ? value : known;
    }
}
