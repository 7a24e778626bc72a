package org.muqabala.report.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.muqabala.align.Facet;
import org.muqabala.verdict.Finding;

/**
 * The conflicts that somebody was told of, by the pieces of their sides. A conflict is new as long as two of its sides were
 * not told against each other: a source that repeats a side makes no new one, a source that gives another answer does.
 */
public final class KnownConflicts {
    /** For each piece the numbers of the sides that hold it. */
    private final Map<Answer, List<Integer>> sides = new HashMap<>();

    /** For each side the number of its conflict. */
    private final List<Integer> conflicts = new ArrayList<>();

    private int size;

    /** Words of a claim that carry a value of a facet. */
    private record Answer(String facet, Piece piece) {}

    /** The name of a facet under which its conflicts are known. */
    public static String name(Facet facet) {
        return facet.name().toLowerCase(Locale.ROOT);
    }

    /** The pieces of each side of a finding, sorted. */
    public static List<List<Piece>> sides(Finding finding) {
        return finding.sides().stream()
                .map(side -> Findings.pieces(side).stream().sorted().toList())
                .toList();
    }

    public void add(Finding conflict) {
        add(name(conflict.facet()), sides(conflict));
    }

    /**
     * Takes a conflict in.
     *
     * @param facet its name
     * @param told the pieces of each side
     */
    public void add(String facet, List<List<Piece>> told) {
        for (List<Piece> side : told) {
            int number = conflicts.size();
            conflicts.add(size);
            side.forEach(piece -> sides.computeIfAbsent(new Answer(facet, piece), k -> new ArrayList<>())
                    .add(number));
        }
        size++;
    }

    /** Were all sides of a conflict told against each other? */
    public boolean holds(Finding conflict) {
        List<Set<Integer>> known = sides(conflict).stream()
                .map(side -> numbers(name(conflict.facet()), side))
                .toList();
        for (int one = 0; one < known.size(); one++) {
            for (int other = one + 1; other < known.size(); other++) {
                if (!against(known.get(one), known.get(other))) {
                    return false;
                }
            }
        }
        return true;
    }

    private Set<Integer> numbers(String facet, List<Piece> side) {
        Set<Integer> numbers = new HashSet<>();
        side.forEach(piece -> numbers.addAll(sides.getOrDefault(new Answer(facet, piece), List.of())));
        return numbers;
    }

    /** Are there two sides of one conflict, one of each? */
    private boolean against(Set<Integer> some, Set<Integer> others) {
        return some.stream()
                .anyMatch(one -> others.stream()
                        .anyMatch(other ->
                                !one.equals(other) && conflicts.get(one).equals(conflicts.get(other))));
    }
}
