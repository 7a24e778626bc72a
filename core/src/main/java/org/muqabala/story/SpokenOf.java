package org.muqabala.story;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.muqabala.candidate.Features;
import org.muqabala.claim.Claim;
import org.muqabala.lexicon.Concept;
import org.muqabala.lexicon.ConceptFamilies;
import org.muqabala.reading.concept.ConceptMention;
import org.muqabala.reading.name.Name;

/**
 * What some claims name and speak of. No value is in it, so claims that differ speak of the same.
 *
 * @param things how often each name, each actor and each meaning that is not light is met
 * @param names canonical names of people, bodies and towns, and the consonant skeletons of the words of names
 * @param words consonant skeletons of content words in a script without capitals, of which some are names
 */
record SpokenOf(SortedMap<String, Integer> things, SortedSet<String> names, SortedSet<String> words) {
    /** What these claims name and speak of, but for the light meanings. */
    static SpokenOf in(List<Claim> claims, ConceptFamilies light, Function<Claim, Features> features) {
        SpokenOf spoken = new SpokenOf(new TreeMap<>(), new TreeSet<>(), new TreeSet<>());
        claims.forEach(claim -> spoken.add(claim, light, features.apply(claim)));
        return spoken;
    }

    private void add(Claim claim, ConceptFamilies light, Features features) {
        names.addAll(features.skeletons());
        words.addAll(features.wordSkeletons());
        for (Name name : claim.names()) {
            if (isOwn(name)) {
                names.add(name.name());
            }
            things.merge("name " + name.name(), 2, Integer::sum);
            things.merge("actor " + name.actor(), 1, Integer::sum);
        }
        for (ConceptMention mention : claim.concepts()) {
            Concept concept = mention.concept();
            if (!light.lists("light", concept.id()) && concept.type() != Concept.Type.QUALITY) {
                things.merge("concept " + concept.id(), 1, Integer::sum);
            }
        }
    }

    /** A country is named in many stories, a town, a body or a person in few. */
    private static boolean isOwn(Name name) {
        return switch (name.kind()) {
            case PERSON, ORGANISATION, CITY, REGION, WATERS -> true;
            case COUNTRY, NATIONALITY, OTHER -> false;
        };
    }
}
