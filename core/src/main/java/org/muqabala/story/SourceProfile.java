package org.muqabala.story;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.muqabala.candidate.Features;
import org.muqabala.claim.Claim;
import org.muqabala.lexicon.ConceptFamilies;

/**
 * What one source names and speaks of, by which it finds its story in a collection. Plain data, which can be kept and sent.
 *
 * @param source its id
 * @param published the day it was published; null where not known
 * @param things how often each name, each actor and each meaning that is not light is met
 * @param names canonical names of people, bodies and towns, and the consonant skeletons of the words of names
 * @param words consonant skeletons of content words in a script without capitals, of which some are names
 */
public record SourceProfile(
        String source,
        @Nullable LocalDate published,
        SortedMap<String, Integer> things,
        SortedSet<String> names,
        SortedSet<String> words) {
    public SourceProfile {
        things = Collections.unmodifiableSortedMap(new TreeMap<>(things));
        names = Collections.unmodifiableSortedSet(new TreeSet<>(names));
        words = Collections.unmodifiableSortedSet(new TreeSet<>(words));
    }

    /**
     * The profile of a source.
     *
     * @param claims all that it says; nothing is known of it where there are none
     * @param light the meanings that tell nothing of what a text is about
     */
    public static SourceProfile of(
            String source, @Nullable LocalDate published, List<Claim> claims, ConceptFamilies light) {
        SpokenOf spoken = SpokenOf.in(claims, light, Features::of);
        return new SourceProfile(source, published, spoken.things(), spoken.names(), spoken.words());
    }

    /**
     * The keys under which it meets other sources of its story, sorted: all that it names and speaks of. None holds a value
     * that may conflict.
     */
    public SortedSet<String> keys() {
        SortedSet<String> keys = new TreeSet<>(things.keySet());
        names.forEach(name -> keys.add(sound(name)));
        words.forEach(word -> keys.add(sound(word)));
        return keys;
    }

    static String sound(String name) {
        return "sounds " + name;
    }
}
