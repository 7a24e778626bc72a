package org.muqabala.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muqabala.align.Asserted.Pair;
import org.muqabala.align.Asserted.Place;
import org.muqabala.claim.Claim;
import org.muqabala.text.Spaces;

/**
 * What people assert, as it bears on the links of one comparison. A rejected link is taken away behind all choices between
 * links, so that nothing comes up in its place; an asserted one is there whatever was chosen.
 */
final class Heeded {
    private final Asserted asserted;
    private final Map<String, Claim> claims = new HashMap<>();
    /** The values at each place that something is asserted of. */
    private final Map<Place, Set<Answer>> values = new HashMap<>();

    /** The denials and contrasts there. Each is of two claims together, and no answer of a claim alone. */
    private final Map<Place, Set<Answer>> others = new HashMap<>();

    /** Pairs that are asserted the same and that values, denials or contrasts join. */
    private final Set<Pair> joined = new HashSet<>();

    /**
     * @param values all values of the claims
     * @param others the links that have answers of their own: denials and contrasts
     */
    Heeded(Asserted asserted, List<Claim> claims, List<Answer> values, List<Link> others) {
        this.asserted = asserted;
        if (asserted.isEmpty()) {
            return;
        }
        claims.forEach(c -> this.claims.put(c.id(), c));
        Set<Place> places = Stream.of(asserted.same(), asserted.different())
                .flatMap(Set::stream)
                .flatMap(p -> Stream.of(p.a(), p.b()))
                .collect(Collectors.toSet());
        values.forEach(v -> add(this.values, places, v));
        asserted.same().stream().filter(p -> areOneSort(this.values, p)).forEach(joined::add);
        for (Link link : others) {
            add(this.others, places, link.a());
            add(this.others, places, link.b());
            if (asserted.joins(link.a(), link.b())) {
                joined.add(Pair.of(link.a(), link.b()));
            }
        }
    }

    private static void add(Map<Place, Set<Answer>> answers, Set<Place> places, Answer answer) {
        Place place = Place.of(answer);
        if (places.contains(place)) {
            answers.computeIfAbsent(place, p -> new LinkedHashSet<>()).add(answer);
        }
    }

    /** The links between values: those chosen, but for the rejected, and those between values that people put together. */
    List<Link> values(List<Link> chosen) {
        List<Link> heeded = unasserted(chosen);
        for (Pair pair : asserted.same()) {
            for (Answer a : values.getOrDefault(pair.a(), Set.of())) {
                values.getOrDefault(pair.b(), Set.of()).stream()
                        .filter(b -> areOneSort(a, b))
                        .forEach(b -> heeded.add(Link.asserted(a, b)));
            }
        }
        return heeded;
    }

    /** The links that make answers of their own: those chosen, but for the rejected, and those found that people assert. */
    List<Link> found(List<Link> found, List<Link> chosen) {
        List<Link> heeded = unasserted(chosen);
        found.stream().filter(l -> asserted.joins(l.a(), l.b())).forEach(l -> heeded.add(Link.asserted(l.a(), l.b())));
        return heeded;
    }

    /**
     * The groups of whole claims, likewise; what people put together and no value can join, its claims do.
     *
     * @param grouping makes groups of links, their words cut to what they share: only then may they be a rejected pair
     */
    List<SlotGroup> wordings(List<Link> chosen, Function<List<Link>, List<SlotGroup>> grouping) {
        List<Link> links = wordings(chosen);
        while (true) {
            List<SlotGroup> groups = grouping.apply(links);
            List<Link> left = withoutRejected(links, groups);
            if (left.size() == links.size()) {
                return groups;
            }
            links = left;
        }
    }

    private List<Link> wordings(List<Link> chosen) {
        Set<Set<String>> apart = new HashSet<>();
        asserted.different().stream().filter(p -> areWords(p) && !areValues(p)).forEach(p -> apart.add(claims(p)));
        Set<Set<String>> together = new HashSet<>();
        List<Link> heeded = new ArrayList<>();
        asserted.same().stream()
                .filter(p -> areWords(p) && !joined.contains(p) && !apart.contains(claims(p)))
                .filter(p -> together.add(claims(p)))
                .forEach(p -> heeded.add(Link.asserted(words(p.a()), words(p.b()))));
        chosen.stream()
                .filter(l -> !apart.contains(claims(l)) && !together.contains(claims(l)))
                .forEach(heeded::add);
        return heeded;
    }

    private List<Link> withoutRejected(List<Link> links, List<SlotGroup> cut) {
        if (asserted.isEmpty()) {
            return links;
        }
        Set<Set<String>> apart = new HashSet<>();
        for (SlotGroup group : cut) {
            for (Answer a : group.answers()) {
                group.answers().stream()
                        .filter(b -> asserted.keepsApart(a, b))
                        .forEach(b -> apart.add(Set.of(a.claim().id(), b.claim().id())));
            }
        }
        return links.stream().filter(l -> !apart.contains(claims(l))).toList();
    }

    private List<Link> unasserted(List<Link> links) {
        List<Link> left = new ArrayList<>();
        links.stream()
                .filter(l -> !asserted.keepsApart(l.a(), l.b()) && !asserted.joins(l.a(), l.b()))
                .forEach(left::add);
        return left;
    }

    /** Do people mean two values of one sort, or two denials? Else they mean the claims. */
    private boolean areValues(Pair pair) {
        return areOneSort(values, pair) || areOneSort(others, pair);
    }

    private static boolean areOneSort(Map<Place, Set<Answer>> answers, Pair pair) {
        return answers.getOrDefault(pair.a(), Set.of()).stream()
                .anyMatch(a -> answers.getOrDefault(pair.b(), Set.of()).stream().anyMatch(b -> areOneSort(a, b)));
    }

    private static boolean areOneSort(Answer a, Answer b) {
        return a.facet() == b.facet() && a.value().getClass().equals(b.value().getClass());
    }

    /**
     * Do both places lie in claims of the comparison? The words of a wording are cut to what its group shares, more or less of
     * the claim from one run to the next: any part of the claim stands for it.
     */
    private boolean areWords(Pair pair) {
        return !pair.a().claim().equals(pair.b().claim()) && isWords(pair.a()) && isWords(pair.b());
    }

    private boolean isWords(Place place) {
        Claim claim = claims.get(place.claim());
        return claim != null && Spaces.folded(claim.quote().text()).contains(place.quote());
    }

    private Answer words(Place place) {
        return WordingLinks.answer(Objects.requireNonNull(claims.get(place.claim())));
    }

    private static Set<String> claims(Pair pair) {
        return Set.of(pair.a().claim(), pair.b().claim());
    }

    private static Set<String> claims(Link link) {
        return Set.of(link.a().claim().id(), link.b().claim().id());
    }
}
