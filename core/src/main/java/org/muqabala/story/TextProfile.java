package org.muqabala.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.muqabala.candidate.Features;
import org.muqabala.claim.Claim;
import org.muqabala.lexicon.ConceptFamilies;
import org.muqabala.text.Language;
import org.muqabala.text.Skeleton;
import org.muqabala.text.StopWords;
import org.muqabala.text.Token;
import org.muqabala.text.Tokens;

/**
 * What one text names and speaks of, a text being a section of a source. Plain data, which can be kept and sent.
 *
 * @param text the source and the section: {@link #text}
 * @param language of its first claim
 * @param claims how many claims it makes, 1 or more
 * @param things how often each name, each actor and each meaning that is not light is met
 * @param names canonical names of people, bodies and towns, and the consonant skeletons of the words of names
 * @param words consonant skeletons of content words in a script without capitals, of which some are names
 * @param openings those of the words that open sentences in other scripts and that no lexicon has, of which some are names
 */
public record TextProfile(
        String text,
        Language language,
        int claims,
        SortedMap<String, Integer> things,
        SortedSet<String> names,
        SortedSet<String> words,
        SortedSet<String> openings) {
    /** The last consonant of what is of a country: "Kestrian" of "Kestria". */
    private static final String OF_A_COUNTRY = "N";

    public TextProfile {
        things = Collections.unmodifiableSortedMap(new TreeMap<>(things));
        names = Collections.unmodifiableSortedSet(new TreeSet<>(names));
        words = Collections.unmodifiableSortedSet(new TreeSet<>(words));
        openings = Collections.unmodifiableSortedSet(new TreeSet<>(openings));
    }

    /**
     * The profiles of the texts that these claims stand in, in the order in which they come.
     *
     * @param light the meanings that tell nothing of what a text is about
     * @param features of one of them
     */
    public static List<TextProfile> of(List<Claim> claims, ConceptFamilies light, Function<Claim, Features> features) {
        Map<String, List<Claim>> texts = new LinkedHashMap<>();
        claims.forEach(
                c -> texts.computeIfAbsent(c.article(), t -> new ArrayList<>()).add(c));
        return texts.values().stream().map(t -> ofText(t, light, features)).toList();
    }

    private static TextProfile ofText(List<Claim> claims, ConceptFamilies light, Function<Claim, Features> features) {
        Claim first = claims.get(0);
        SpokenOf spoken = SpokenOf.in(claims, light, features);
        TreeSet<String> openings = new TreeSet<>();
        TreeSet<String> names = new TreeSet<>(spoken.names());
        for (Claim claim : claims) {
            opening(claim).flatMap(Features::skeleton).ifPresent(openings::add);
            claim.names().stream()
                    .filter(Features::isKnownByItsWords)
                    .flatMap(n -> Features.skeletons(n).stream())
                    .filter(s -> s.length() > Skeleton.LEAST && s.endsWith(OF_A_COUNTRY))
                    .forEach(s -> names.add(s.substring(0, s.length() - 1)));
        }
        return new TextProfile(
                first.article(), first.language(), claims.size(), spoken.things(), names, spoken.words(), openings);
    }

    /** The word that opens a claim where no lexicon has it and its capital tells nothing: it may be a name. */
    private static Optional<String> opening(Claim claim) {
        Tokens tokens = claim.tokens();
        int at = tokens.indexAtOrAfter(claim.quote().start());
        if (at >= tokens.size() || claim.language() == Language.ARABIC) {
            return Optional.empty();
        }
        Token first = tokens.get(at);
        boolean known = StopWords.contains(claim.language(), first.folded())
                || claim.concepts().stream().anyMatch(m -> m.quote().span().overlaps(first.span()))
                || claim.names().stream().anyMatch(n -> n.quote().span().overlaps(first.span()));
        return first.isWord() && !known && Character.isUpperCase(first.text().codePointAt(0))
                ? Optional.of(first.folded())
                : Optional.empty();
    }

    /** How often anything is met, all together. */
    int total() {
        return things.values().stream().mapToInt(v -> v).sum();
    }
}
