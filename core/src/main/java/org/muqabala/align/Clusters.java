package org.muqabala.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.muqabala.align.Asserted.Place;
import org.muqabala.claim.Claim;
import org.muqabala.text.Components;

/**
 * Answers put together link by link. Some never come together, through others neither: two that people keep apart, and two
 * that one text gives to two questions. A link that would bring such together is not taken, so that the links have to come
 * in order: the surest first, and those of equal values before those of values that differ.
 */
final class Clusters {
    private final Map<Answer, Integer> numbers = new HashMap<>();
    private final Components components;
    /** By the number of a cluster: the answers that none of it may come together with. */
    private final Map<Integer, Set<Integer>> apart = new HashMap<>();
    /** By the number of a cluster: its answers by their source. */
    private final Map<Integer, Map<String, List<Answer>>> members = new HashMap<>();
    /** Two answers that one text sets beside each other itself. */
    private final Set<Set<Answer>> rivals = new HashSet<>();

    /** @param links all that will be joined */
    Clusters(List<Answer> answers, List<Link> links, Asserted asserted) {
        components = new Components(answers.size());
        for (int i = 0; i < answers.size(); i++) {
            numbers.put(answers.get(i), i);
            add(i, answers.get(i).claim().source(), List.of(answers.get(i)));
        }
        links.stream().filter(Clusters::isWithin).forEach(l -> rivals.add(Set.of(l.a(), l.b())));
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
        if (x == y || areApart(x, y) || areTwoQuestions(link, x, y)) {
            return;
        }
        components.join(x, y);
        members.getOrDefault(Math.max(x, y), Map.of()).forEach((source, of) -> add(Math.min(x, y), source, of));
        members.remove(Math.max(x, y));
        Set<Integer> others = apart.remove(Math.max(x, y));
        if (others != null) {
            apart.computeIfAbsent(Math.min(x, y), n -> new HashSet<>()).addAll(others);
        }
    }

    private boolean areApart(int x, int y) {
        return apart.getOrDefault(x, Set.of()).stream().anyMatch(other -> components.of(other) == y);
    }

    /**
     * Would a link set two values beside each other that answer two questions? They do where one of their texts gives both,
     * in two sentences and not as rivals, and where a third text does: the deal is worth 1.4 billion, its helicopters 400
     * million.
     */
    private boolean areTwoQuestions(Link link, int x, int y) {
        if (link.bears() == Link.Bearing.NOTHING
                || link.isAsserted()
                || link.a().value().overlaps(link.b().value())) {
            return false;
        }
        return givesBoth(link.a().claim().source(), x, y)
                || givesBoth(link.b().claim().source(), x, y)
                || tells(link.a()) && tells(link.b()) && othersGiveBoth(link, x, y);
    }

    private boolean givesBoth(String source, int x, int y) {
        return of(source, x).stream().anyMatch(a -> of(source, y).stream().anyMatch(b -> giveTwo(a, b)));
    }

    private boolean othersGiveBoth(Link link, int x, int y) {
        return members.getOrDefault(x, Map.of()).entrySet().stream()
                .anyMatch(e -> e.getValue().stream()
                        .filter(a -> a.value().equalTo(link.a().value()))
                        .anyMatch(a -> of(e.getKey(), y).stream()
                                .anyMatch(b -> b.value().equalTo(link.b().value()) && giveTwo(a, b))));
    }

    /** Is a value in a third text hardly there by chance? Two and three are in every text. */
    private static boolean tells(Answer answer) {
        return !(answer.value() instanceof Value.Quantity quantity) || QuantityScorer.isTelling(quantity.figure());
    }

    /** Does one text give two values that cannot both hold, in two sentences, and not as rivals? */
    private boolean giveTwo(Answer a, Answer b) {
        return !a.claim().sentence().equals(b.claim().sentence())
                && a.claim().sharesArticle(b.claim())
                && !a.value().overlaps(b.value())
                && !rivals.contains(Set.of(a, b));
    }

    /** Does one text set two answers beside each other: in one sentence, or as what two who speak say? */
    private static boolean isWithin(Link link) {
        Claim a = link.a().claim();
        Claim b = link.b().claim();
        boolean spoken = a.speaker() != null && b.speaker() != null;
        return a.sharesArticle(b) && (spoken || a.sentence().equals(b.sentence()));
    }

    /** What a source answers in a cluster. */
    private List<Answer> of(String source, int cluster) {
        return members.getOrDefault(cluster, Map.of()).getOrDefault(source, List.of());
    }

    private void add(int cluster, String source, List<Answer> answers) {
        members.computeIfAbsent(cluster, c -> new HashMap<>())
                .computeIfAbsent(source, s -> new ArrayList<>())
                .addAll(answers);
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
