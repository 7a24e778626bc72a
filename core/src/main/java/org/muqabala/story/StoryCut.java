package org.muqabala.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.muqabala.text.Components;

/**
 * Makes stories of ties: the surest ties come first, and a tie that would make a story too large to be compared all with all
 * is passed over.
 *
 * @param stories indexes of sources, ascending, by their first; each source is in one
 * @param passedOver how many ties lead from one story to another because both together were too large
 */
public record StoryCut(List<List<Integer>> stories, long passedOver) {
    /** So many sources are compared all with all. */
    public static final int MOST_SOURCES = 40;

    public StoryCut {
        stories = stories.stream().map(List::copyOf).toList();
    }

    /**
     * The stories of some sources.
     *
     * @param sources how many there are, numbered from 0
     * @param ties among them, in whatever order
     */
    public static StoryCut of(int sources, Collection<Tie> ties) {
        Components components = new Components(sources);
        int[] size = new int[sources];
        Arrays.fill(size, 1);
        List<Tie> surest = new ArrayList<>(ties);
        surest.sort(null);
        List<Tie> refused = new ArrayList<>();
        for (Tie tie : surest) {
            int a = components.of(tie.a());
            int b = components.of(tie.b());
            if (a != b && size[a] + size[b] > MOST_SOURCES) {
                refused.add(tie);
            } else if (a != b) {
                components.join(a, b);
                size[components.of(a)] = size[a] + size[b];
            }
        }
        TreeMap<Integer, List<Integer>> stories = new TreeMap<>();
        for (int i = 0; i < sources; i++) {
            stories.computeIfAbsent(components.of(i), s -> new ArrayList<>()).add(i);
        }
        long passedOver = refused.stream()
                .filter(t -> components.of(t.a()) != components.of(t.b()))
                .count();
        return new StoryCut(List.copyOf(stories.values()), passedOver);
    }
}
