package org.muqabala.spark.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.muqabala.spark.table.Profiles;
import org.muqabala.story.Days;
import org.muqabala.story.Held;
import org.muqabala.story.SourceProfile;
import org.muqabala.story.StoryFinder;
import org.muqabala.story.Weighed;
import scala.Tuple2;

/** What one task knows of a collection: some of its sources, and all the keys that make them meet others. */
final class Block {
    private final Map<Integer, SourceProfile> profiles = new TreeMap<>();
    private final List<Posting> postings = new ArrayList<>();
    private final int sources;

    /** @param sources how many the collection has */
    Block(int sources, Iterator<Tuple2<Integer, byte[]>> profiles, Iterator<Tuple2<Integer, Posting>> postings) {
        this.sources = sources;
        profiles.forEachRemaining(p -> this.profiles.put(p._1(), Profiles.of(String.valueOf(p._1()), p._2())));
        postings.forEachRemaining(p -> this.postings.add(p._2()));
        this.postings.sort(Comparator.comparing(p -> p.key)); // in this order they are summed up
    }

    /**
     * Each source with those that it meets.
     *
     * @param crowded how many sources hold each key that makes nobody meet
     * @param days of all sources of the collection
     */
    Iterator<Met> met(Map<String, Integer> crowded, Days days) {
        Map<String, Integer> counts = new HashMap<>(crowded);
        postings.forEach(p -> counts.put(p.key, p.sources.length));
        Held held = new Held(sources, counts);
        Map<Integer, List<Posting>> bySource = new HashMap<>();
        for (Posting posting : postings) {
            for (int source : posting.sources) {
                if (profiles.containsKey(source)) {
                    bySource.computeIfAbsent(source, s -> new ArrayList<>()).add(posting);
                }
            }
        }
        double[] shared = new double[sources];
        return profiles.entrySet().stream()
                .map(e ->
                        met(e.getKey(), e.getValue(), bySource.getOrDefault(e.getKey(), List.of()), held, days, shared))
                .iterator();
    }

    private static Met met(
            int source, SourceProfile profile, List<Posting> keys, Held held, Days days, double[] shared) {
        int[][] holding = keys.stream().map(p -> p.sources).toArray(int[][]::new);
        double[] rarities = keys.stream().mapToDouble(p -> held.rarity(p.key)).toArray();
        return new Met(
                source, new Weighed(profile, held), StoryFinder.mostShared(source, holding, rarities, days, shared));
    }
}
