package org.muqabala.report.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.muqabala.report.decision.Decided;
import org.muqabala.report.view.FindingViews.Member;
import org.muqabala.verdict.Finding;
import org.muqabala.verdict.Group;
import org.muqabala.verdict.Verdict;

/**
 * The findings of each verdict: in the order of the comparison; of rewordings, which are many, names for one thing first,
 * then the surest; of conflicts those behind the others that people decided to be none.
 */
final class Members {
    private final Map<Verdict, List<Member>> members = new EnumMap<>(Verdict.class);
    private final Map<Leaf, List<Member>> onLeaf = new HashMap<>();

    Members(Index index, Decided decided, Plan plan) {
        for (Group group : index.comparison().groups()) {
            for (Finding finding : group.findings()) {
                members.computeIfAbsent(finding.verdict(), v -> new ArrayList<>())
                        .add(new Member(group, finding));
            }
        }
        sort(Verdict.CONFLICTS, Comparator.comparing(m -> !decided.isConflict(m.finding())));
        sort(
                Verdict.REWORDS,
                Comparator.comparing((Member m) -> !m.isNamed())
                        .thenComparingDouble(m -> -m.finding().score()));
        members.forEach((verdict, all) -> all.forEach(m -> onLeaf.computeIfAbsent(
                        plan.finding(verdict, index.numberOfVerdict(m.finding())), l -> new ArrayList<>())
                .add(m)));
    }

    private void sort(Verdict verdict, Comparator<Member> order) {
        members.computeIfPresent(verdict, (v, all) -> all.stream().sorted(order).toList());
    }

    /** The findings of one verdict that stand on a page; of the pages of several each holds findings of one. */
    List<Member> on(Leaf leaf, Verdict verdict) {
        return leaf instanceof Leaf.Whole ? of(verdict) : onLeaf.getOrDefault(leaf, List.of());
    }

    List<Member> of(Verdict verdict) {
        return members.getOrDefault(verdict, List.of());
    }
}
