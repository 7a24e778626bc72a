package org.muqabala.report.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which finding of one comparison is which of the other. Ids hold for equal evidence only, so findings of one facet are
 * matched by the evidence they share: the likest two first, each once.
 */
final class Matches {
    private final Map<Placed, Placed> newOfOld = new HashMap<>();
    private final Map<Placed, Placed> oldOfNew = new HashMap<>();

    Matches(List<Placed> old, List<Placed> now) {
        List<Pair> pairs = pairs(old, now);
        pairs.sort(Comparator.comparingDouble((Pair p) -> -p.likeness())
                .thenComparing(
                        p -> p.old().finding().verdict() != p.now().finding().verdict())
                .thenComparing(p -> p.old().finding().id())
                .thenComparing(p -> p.now().finding().id()));
        for (Pair pair : pairs) {
            if (!newOfOld.containsKey(pair.old()) && !oldOfNew.containsKey(pair.now())) {
                newOfOld.put(pair.old(), pair.now());
                oldOfNew.put(pair.now(), pair.old());
            }
        }
    }

    /** @param likeness the part of their evidence that both have, above 0 */
    private record Pair(Placed old, Placed now, double likeness) {}

    private static List<Pair> pairs(List<Placed> old, List<Placed> now) {
        Map<Placed, Set<Ground>> grounds = new LinkedHashMap<>();
        now.forEach(n -> grounds.put(n, n.grounds()));
        Map<Ground, List<Placed>> resting = new HashMap<>();
        grounds.forEach((n, all) -> all.forEach(
                g -> resting.computeIfAbsent(g, k -> new ArrayList<>()).add(n)));
        List<Pair> pairs = new ArrayList<>();
        for (Placed one : old) {
            Set<Ground> of = one.grounds();
            Set<Placed> candidates = new LinkedHashSet<>();
            of.forEach(g -> candidates.addAll(resting.getOrDefault(g, List.of())));
            candidates.forEach(c -> pairs.add(new Pair(one, c, likeness(of, grounds.getOrDefault(c, Set.of())))));
        }
        return pairs;
    }

    private static double likeness(Set<Ground> a, Set<Ground> b) {
        Set<Ground> shared = new HashSet<>(a);
        shared.retainAll(b);
        return (double) shared.size() / (a.size() + b.size() - shared.size());
    }

    Optional<Placed> newOf(Placed old) {
        return Optional.ofNullable(newOfOld.get(old));
    }

    Optional<Placed> oldOf(Placed now) {
        return Optional.ofNullable(oldOfNew.get(now));
    }
}
