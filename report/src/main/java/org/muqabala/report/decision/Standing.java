package org.muqabala.report.decision;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which decisions stand: those that no standing decision takes back. So an undoing that is itself undone takes nothing back
 * any more, to any depth. Decisions that take each other back in a circle, which only a forged file can hold, do not stand.
 */
final class Standing {
    private Standing() {}

    /** Those of the decisions that stand, in their order, in time proportional to their number. */
    static List<Decision> of(Collection<Decision> decisions) {
        Map<String, Integer> open = new HashMap<>();
        Map<String, Decision> byId = new HashMap<>();
        for (Decision decision : decisions) {
            byId.put(decision.id(), decision);
            if (decision.undoes() != null) {
                open.merge(decision.undoes(), 1, Integer::sum);
            }
        }
        Deque<Decision> settled = new ArrayDeque<>();
        for (Decision decision : decisions) {
            if (!open.containsKey(decision.id())) {
                settled.add(decision);
            }
        }
        Set<String> undone = new HashSet<>();
        Set<String> standing = new HashSet<>();
        while (!settled.isEmpty()) {
            Decision decision = settled.remove();
            boolean stands = !undone.contains(decision.id());
            if (stands) {
                standing.add(decision.id());
            }
            Decision target = decision.undoes() == null ? null : byId.get(decision.undoes());
            if (target != null) {
                if (stands) {
                    undone.add(target.id());
                }
                if (open.merge(target.id(), -1, Integer::sum) == 0) {
                    settled.add(target);
                }
            }
        }
        List<Decision> left = new ArrayList<>(decisions);
        left.removeIf(decision -> !standing.contains(decision.id()));
        return left;
    }
}
