package org.muqabala.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.muqabala.claim.Claim;
import org.muqabala.lexicon.ConceptFamilies;
import org.muqabala.text.Language;

/**
 * What one text names and speaks of, a text being a section of a source. Plain data, which can be kept and sent.
 *
 * @param text the source and the section: {@link #text}
 * @param language of its first claim
 * @param claims how many claims it makes, 1 or more
 * @param things how often each name, each actor and each meaning that is not light is met
 * @param names canonical names of people, bodies and towns, and the consonant skeletons of the words of names
 * @param words consonant skeletons of content words in a script without capitals, of which some are names
 */
public record TextProfile(
        String text,
        Language language,
        int claims,
        SortedMap<String, Integer> things,
        SortedSet<String> names,
        SortedSet<String> words) {
    public TextProfile {
        things = Collections.unmodifiableSortedMap(new TreeMap<>(things));
        names = Collections.unmodifiableSortedSet(new TreeSet<>(names));
        words = Collections.unmodifiableSortedSet(new TreeSet<>(words));
    }

    /**
     * The profiles of the texts that these claims stand in, in the order in which they come.
     *
     * @param light the meanings that tell nothing of what a text is about
     */
    public static List<TextProfile> of(List<Claim> claims, ConceptFamilies light) {
        Map<String, List<Claim>> texts = new LinkedHashMap<>();
        claims.forEach(
                c -> texts.computeIfAbsent(c.article(), t -> new ArrayList<>()).add(c));
        return texts.values().stream().map(t -> ofText(t, light)).toList();
    }

    private static TextProfile ofText(List<Claim> claims, ConceptFamilies light) {
        Claim first = claims.get(0);
        SpokenOf spoken = SpokenOf.in(claims, light);
        return new TextProfile(
                first.article(), first.language(), claims.size(), spoken.things(), spoken.names(), spoken.words());
    }

    /** How often anything is met, all together. */
    int total() {
        return things.values().stream().mapToInt(v -> v).sum();
    }
}
