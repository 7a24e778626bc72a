package org.muqabala.bench.scale;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.muqabala.align.Evidence;
import org.muqabala.bench.scale.Planted.Pair;
import org.muqabala.bench.scale.Planted.Sentence;
import org.muqabala.claim.Claim;
import org.muqabala.comparison.Comparison;
import org.muqabala.verdict.Finding;
import org.muqabala.verdict.Group;
import org.muqabala.verdict.Side;
import org.muqabala.verdict.Verdict;

/**
 * What of the planted a comparison found.
 *
 * @param joined planted pairs whose claims stand in one group
 * @param conflicts planted pairs that a finding sets against each other
 * @param told pairs of sentences that findings set against each other, whether planted so or not
 */
record Recall(Set<Pair> joined, Set<Pair> conflicts, Set<Pair> told) {
    static Recall of(Comparison comparison, Planted planted) {
        Map<String, Claim> claims = new HashMap<>();
        comparison.claims().stream().filter(planted::holds).forEach(c -> claims.put(c.id(), c));
        Recall recall = new Recall(new HashSet<>(), new HashSet<>(), new HashSet<>());
        for (Group group : comparison.groups()) {
            List<Claim> some = group.claims().stream()
                    .filter(claims::containsKey)
                    .map(claims::get)
                    .toList();
            if (some.size() > 1) {
                recall.addJoined(some, planted);
                group.findings().stream()
                        .filter(f -> f.verdict() == Verdict.CONFLICTS)
                        .forEach(f -> recall.addConflicts(f, claims, planted));
            }
        }
        return recall;
    }

    private void addJoined(List<Claim> group, Planted planted) {
        for (int a = 0; a < group.size(); a++) {
            for (int b = a + 1; b < group.size(); b++) {
                joined.addAll(planted.together(group.get(a), group.get(b)));
            }
        }
    }

    private void addConflicts(Finding finding, Map<String, Claim> claims, Planted planted) {
        for (int a = 0; a < finding.sides().size(); a++) {
            for (int b = a + 1; b < finding.sides().size(); b++) {
                addConflicts(finding.sides().get(a), finding.sides().get(b), claims, planted);
            }
        }
    }

    private void addConflicts(Side one, Side other, Map<String, Claim> claims, Planted planted) {
        for (Evidence a : one.evidence()) {
            for (Evidence b : other.evidence()) {
                Claim first = claims.get(a.claim());
                Claim second = claims.get(b.claim());
                if (first != null && second != null && !first.source().equals(second.source())) {
                    addConflicts(planted.of(first), planted.of(second));
                }
            }
        }
    }

    private void addConflicts(List<Sentence> one, List<Sentence> other) {
        for (Sentence a : one) {
            for (Sentence b : other) {
                Pair pair = Pair.of(a, b);
                told.add(pair);
                if (pair.conflicts()) {
                    conflicts.add(pair);
                }
            }
        }
    }

    /** In a line: how many of the planted pairs and conflicts were found, and how many of the conflicts told were planted. */
    String line(List<Pair> planted) {
        long conflicting = planted.stream().filter(Pair::conflicts).count();
        return String.format(
                Locale.ROOT,
                "%s of %d planted pairs joined, %s of %d planted conflicts told, %s of %d conflicts told were planted",
                share(joined.size(), planted.size()),
                planted.size(),
                share(conflicts.size(), conflicting),
                conflicting,
                share(conflicts.size(), told.size()),
                told.size());
    }

    static String share(long some, long all) {
        return all == 0 ? "none" : String.format(Locale.ROOT, "%.1f %%", 100.0 * some / all);
    }
}
