package org.muqabala.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.muqabala.align.Asserted.Place;
import org.muqabala.text.Components;

/**
 * Answers put together link by link. Two that people keep apart never come together, through others neither: a link that
 * would bring them together is not taken, so that the links have to come the surest first.
 */
final class Clusters {
    private final Map<Answer, Integer> numbers = new HashMap<>();
    private final Components components;
    /** By the number of a cluster: the answers that none of it may come together with. */
    private final Map<Integer, Set<Integer>> apart = new HashMap<>();

    Clusters(List<Answer> answers, Asserted asserted) {
        components = new Components(answers.size());
        for (int i = 0; i < answers.size(); i++) {
            numbers.put(answers.get(i), i);
        }
        if (!asserted.different().isEmpty()) {
            keepApart(answers, asserted);
        }
    }

    private void keepApart(List<Answer> answers, Asserted asserted) {
        Map<Place, List<Integer>> places = new HashMap<>();
        for (int i = 0; i < answers.size(); i++) {
            places.computeIfAbsent(Place.of(answers.get(i)), p -> new ArrayList<>())
                    .add(i);
        }
        for (Asserted.Pair pair : asserted.different()) {
            for (int a : places.getOrDefault(pair.a(), List.of())) {
                for (int b : places.getOrDefault(pair.b(), List.of())) {
                    apart.computeIfAbsent(a, n -> new HashSet<>()).add(b);
                    apart.computeIfAbsent(b, n -> new HashSet<>()).add(a);
                }
            }
        }
    }

    /** Puts the two ends of a link together, with all that is together with either, where nothing keeps them apart. */
    void join(Link link) {
        int x = of(link.a());
        int y = of(link.b());
        if (x == y || areApart(x, y)) {
            return;
        }
        components.join(x, y);
        Set<Integer> others = apart.remove(Math.max(x, y));
        if (others != null) {
            apart.computeIfAbsent(Math.min(x, y), n -> new HashSet<>()).addAll(others);
        }
    }

    private boolean areApart(int x, int y) {
        return apart.getOrDefault(x, Set.of()).stream().anyMatch(other -> components.of(other) == y);
    }

    /** Are both ends of a link in one cluster? */
    boolean hold(Link link) {
        return of(link.a()) == of(link.b());
    }

    /** The number of the cluster that an answer is in. */
    int of(Answer answer) {
        return of(numbers.getOrDefault(answer, 0));
    }

    /** The same for the answer with this number, its place among all. */
    int of(int answer) {
        return components.of(answer);
    }
}
