package org.muqabala.candidate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.muqabala.claim.Claim;
import org.muqabala.lexicon.Concept;
import org.muqabala.reading.concept.ConceptMention;
import org.muqabala.reading.figure.Figure;
import org.muqabala.reading.name.Name;
import org.muqabala.reading.time.Time;
import org.muqabala.text.Language;
import org.muqabala.text.Quote;
import org.muqabala.text.Skeleton;
import org.muqabala.text.Span;
import org.muqabala.text.StopWords;
import org.muqabala.text.Token;
import org.muqabala.text.Tokens;
import org.muqabala.text.WordForms;

/**
 * What a claim is about, without its values: who is named, what is meant, and the content words that the lexicon does not
 * know. Figures and times are left out, since those are what may differ.
 *
 * @param language language of the stems
 * @param actors names by the country or body that acts under them, sorted
 * @param names canonical names, sorted
 * @param concepts by id, sorted
 * @param skeletons consonant skeletons of the words of its names, which other scripts may share, sorted
 * @param wordSkeletons those of its content words in a script without capitals, of which some are names, sorted
 * @param stems content words outside names, figures, times and concepts, sorted, each stem with its first place
 */
public record Features(
        Language language,
        Set<String> actors,
        Set<String> names,
        Map<String, Concept> concepts,
        Set<String> skeletons,
        Set<String> wordSkeletons,
        SortedMap<String, Quote> stems) {
    private static final int LEAST_STEM = 3;

    /** What a claim is about. */
    public static Features of(Claim claim) {
        Set<String> actors = new TreeSet<>();
        Set<String> names = new TreeSet<>();
        for (Name name : claim.names()) {
            actors.add(name.actor());
            names.add(name.name());
        }
        SortedMap<String, Quote> stems = stems(claim);
        Map<String, Concept> concepts = new TreeMap<>();
        for (ConceptMention mention : claim.concepts()) {
            concepts.put(mention.concept().id(), mention.concept());
        }
        return new Features(
                claim.language(),
                actors,
                names,
                concepts,
                skeletons(claim),
                wordSkeletons(claim, stems.keySet()),
                stems);
    }

    /** What two claims of different scripts name alike, as far as their consonants tell: one of the two at least names it. */
    public Set<String> sharedSkeletons(Features other) {
        Set<String> shared = new TreeSet<>();
        for (String skeleton : skeletons) {
            if (other.skeletons.contains(skeleton) || other.wordSkeletons.contains(skeleton)) {
                shared.add(skeleton);
            }
        }
        for (String skeleton : other.skeletons) {
            if (wordSkeletons.contains(skeleton)) {
                shared.add(skeleton);
            }
        }
        return shared;
    }

    private static Set<String> skeletons(Claim claim) {
        Set<String> skeletons = new TreeSet<>();
        claim.names().stream().filter(Features::isKnownByItsWords).forEach(n -> skeletons.addAll(skeletons(n)));
        return skeletons;
    }

    private static Set<String> wordSkeletons(Claim claim, Set<String> stems) {
        Set<String> skeletons = new TreeSet<>();
        if (claim.language() == Language.ARABIC) {
            stems.forEach(stem -> skeleton(stem).ifPresent(skeletons::add));
        }
        return skeletons;
    }

    /** Is a name known by no more than its words, so that its sounds are all that another script shares? */
    public static boolean isKnownByItsWords(Name name) {
        return name.kind() == Name.Kind.OTHER || name.kind() == Name.Kind.PERSON;
    }

    /**
     * The consonant skeletons of the words of a name that are long enough to tell anything, and that of its last two words together
     * where none is: of "Hakim Draoui" and حكيم الدراوي neither word has three consonants.
     */
    public static Set<String> skeletons(Name name) {
        Set<String> skeletons = new TreeSet<>();
        List<Token> words = Tokens.of(name.quote().text()).list().stream()
                .filter(Token::isWord)
                .toList();
        words.forEach(t -> skeleton(t.folded()).ifPresent(skeletons::add));
        boolean brief = words.size() > 1
                && words.stream().allMatch(t -> Skeleton.ofName(t.folded()).length() < Skeleton.LEAST);
        if (brief) {
            String given = words.get(words.size() - 2).folded();
            String family = words.get(words.size() - 1).folded();
            String whole = Skeleton.ofName(given + " " + family);
            if (whole.length() > Skeleton.LEAST) {
                skeletons.add(whole);
            }
        }
        return skeletons;
    }

    /** The consonant skeleton of a folded word; empty where it is too short to tell anything. */
    public static Optional<String> skeleton(String word) {
        return Optional.of(Skeleton.of(word)).filter(s -> s.length() >= Skeleton.LEAST);
    }

    /** The content words of a claim outside names, figures, times and concepts: each stem with its first place. */
    private static SortedMap<String, Quote> stems(Claim claim) {
        List<Span> known = new ArrayList<>();
        claim.names().stream().map(Name::quote).forEach(q -> known.add(q.span()));
        claim.figures().stream().map(Figure::quote).forEach(q -> known.add(q.span()));
        claim.times().stream().map(Time::quote).forEach(q -> known.add(q.span()));
        claim.concepts().stream().map(ConceptMention::quote).forEach(q -> known.add(q.span()));
        SortedMap<String, Quote> stems = new TreeMap<>();
        for (Token token : claim.tokens().list()) {
            boolean content = token.isWord()
                    && token.folded().length() >= LEAST_STEM
                    && !StopWords.contains(claim.language(), token.folded())
                    && !isWithin(known, token);
            if (content) {
                stems.putIfAbsent(
                        WordForms.of(claim.language(), token.word()).key(),
                        Quote.of(claim.tokens().text(), token.span()));
            }
        }
        return stems;
    }

    private static boolean isWithin(List<Span> spans, Token token) {
        for (Span span : spans) {
            if (span.start() <= token.start() && token.end() <= span.end()) {
                return true;
            }
        }
        return false;
    }
}
