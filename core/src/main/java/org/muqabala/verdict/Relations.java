package org.muqabala.verdict;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.muqabala.align.Link;
import org.muqabala.align.SlotGroup;

/**
 * The relations between the sides of a slot, each as large as it can be: three tolls of which each conflicts with each
 * other are one relation of three sides, not three of two.
 */
final class Relations {
    private final Map<Set<String>, Relation> pairs = new LinkedHashMap<>();

    /**
     * The relations of a slot's sides; two values that no link joins are not related.
     *
     * @param judge what two joined values are to each other; empty where nothing is to be told of them
     */
    Relations(SlotGroup slots, Function<Link, Optional<Judgement>> judge) {
        for (Link link : slots.links()) {
            Set<String> values = new TreeSet<>(List.of(ValueText.of(link.a()), ValueText.of(link.b())));
            if (values.size() == 2) {
                judge.apply(link)
                        .map(j -> new Relation(values, j, link))
                        .ifPresent(r -> pairs.merge(values, r, Relations::firmer));
            }
        }
    }

    /** Two values told as of one time by some sources conflict, whatever others tell as of another. */
    private static Relation firmer(Relation first, Relation second) {
        return firmness(second.judgement()) > firmness(first.judgement()) ? second : first;
    }

    private static int firmness(Judgement judgement) {
        return switch (judgement.verdict()) {
            case CONFLICTS -> judgement.kind() == Finding.Kind.UPDATE ? 1 : 2;
            case UNDECIDED -> judgement.kind() == Finding.Kind.UNIT ? 2 : 0;
            case AGREES, REFINES, REWORDS, SINGLE -> 2;
        };
    }

    /**
     * What some sides are to each other.
     *
     * @param values the values of the sides, sorted
     * @param judgement the verdict of every two of them, and the rule that says so of the two most surely joined
     * @param link the link of those two
     */
    record Relation(Set<String> values, Judgement judgement, Link link) {}

    /** Each pair of sides is in one relation, a side may be in several; the most surely joined first. */
    List<Relation> largest() {
        Set<Set<String>> covered = new HashSet<>();
        List<Relation> relations = new ArrayList<>();
        for (Relation seed : pairs.values()) {
            if (!covered.contains(seed.values())) {
                Set<String> values = new LinkedHashSet<>(seed.values());
                for (Set<String> pair : pairs.keySet()) {
                    pair.stream().filter(v -> joinsAll(v, values, seed)).forEach(values::add);
                }
                pairs.keySet().stream().filter(values::containsAll).forEach(covered::add);
                relations.add(new Relation(new TreeSet<>(values), seed.judgement(), seed.link()));
            }
        }
        return relations;
    }

    private boolean joinsAll(String value, Set<String> values, Relation seed) {
        return !values.contains(value)
                && values.stream()
                        .allMatch(other -> judgement(value, other)
                                .filter(j -> j.verdict() == seed.judgement().verdict()
                                        && j.kind() == seed.judgement().kind())
                                .isPresent());
    }

    private Optional<Judgement> judgement(String a, String b) {
        return Optional.ofNullable(pairs.get(new TreeSet<>(Set.of(a, b)))).map(Relation::judgement);
    }
}
