package org.muqabala.candidate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.muqabala.claim.Claim;
import org.muqabala.lexicon.ConceptFamilies;
import org.muqabala.lexicon.ConceptLexicon;
import org.muqabala.lexicon.LexiconEntry;
import org.muqabala.lexicon.LexiconFile;
import org.muqabala.lexicon.Phrases;
import org.muqabala.reading.concept.ConceptMention;
import org.muqabala.text.Language;
import org.muqabala.text.Quote;
import org.muqabala.text.Tokens;

/**
 * Words, phrases and meanings that a lexicon file puts into sorts, found in claims: what brings things about, by what means
 * they are done, what has a cause that sources look for. A phrase may be of several sorts.
 */
public final class Sorts {
    /** The keys that the lines of such a file may have. */
    public static final Set<String> KEYS = Set.of("concepts", "ar", "en", "fr", "es", "ru");

    /** A shorter phrase is found as it is listed: the stem of "paro" is that of "para". */
    private static final int LEAST_BENT = 6;

    private final List<LexiconEntry> entries;
    private final ConceptFamilies concepts;
    private final Map<String, LexiconEntry> byConcept = new HashMap<>();
    private final Map<Language, Phrases<LexiconEntry>> phrases = new ConcurrentHashMap<>(new EnumMap<>(Language.class));

    /**
     * The sorts of a file that ships with the program.
     *
     * @param resource its name beside the lexicon files ("causes.lex")
     */
    public Sorts(ConceptLexicon lexicon, String resource) {
        this.entries = LexiconFile.shipped(resource, KEYS);
        List<LexiconEntry> meanings =
                entries.stream().filter(e -> !e.get("concepts").isEmpty()).toList();
        this.concepts = ConceptFamilies.of(lexicon, meanings);
        meanings.forEach(e -> byConcept.put(e.id(), e));
    }

    /**
     * Words of one sort in a claim.
     *
     * @param sort id of the sort
     * @param type what stands behind the colon of its header; empty where it has none
     * @param above what stands behind the "<" of its header; empty where it has none
     * @param quote the words
     * @param from index of the first token
     * @param to index after the last
     */
    public record Found(String sort, String type, List<String> above, Quote quote, int from, int to) {
        public Found {
            above = List.copyOf(above);
        }
    }

    /** In the order of the text: the longest phrases, and the meanings that no phrase covers; of several sorts one for each. */
    public List<Found> in(Claim claim) {
        Phrases<LexiconEntry> known = phrases.computeIfAbsent(claim.language(), this::index);
        Tokens tokens = claim.tokens();
        List<ConceptMention> mentions = listed(claim);
        List<Found> found = new ArrayList<>();
        int i = tokens.indexAtOrAfter(claim.quote().start());
        while (i < tokens.size() && tokens.get(i).end() <= claim.quote().end()) {
            Optional<Phrases.Match<LexiconEntry>> match = known.longestAt(tokens, i);
            if (match.isPresent()) {
                int to = match.get().to();
                List<LexiconEntry> values = match.get().values();
                for (int v = 0; v < values.size(); v++) {
                    if (values.indexOf(values.get(v)) == v) { // listed twice it is found once
                        found.add(found(values.get(v), tokens, i, to));
                    }
                }
                i = to;
            } else {
                for (ConceptMention mention : mentions) {
                    if (mention.quote().start() == tokens.get(i).start()) {
                        ofConcept(mention, tokens, i).ifPresent(found::add);
                    }
                }
                i++;
            }
        }
        return found;
    }

    /** What the claim means that is of some sort. */
    private List<ConceptMention> listed(Claim claim) {
        return byConcept.isEmpty()
                ? List.of()
                : claim.concepts().stream()
                        .filter(m -> concepts.family(m.concept().id()).isPresent())
                        .toList();
    }

    private Optional<Found> ofConcept(ConceptMention mention, Tokens tokens, int from) {
        return concepts.family(mention.concept().id())
                .flatMap(id -> Optional.ofNullable(byConcept.get(id)))
                .map(e -> found(
                        e,
                        tokens,
                        from,
                        Math.max(from + 1, tokens.indexAtOrAfter(mention.quote().end()))));
    }

    private static Found found(LexiconEntry entry, Tokens tokens, int from, int to) {
        return new Found(entry.id(), entry.type(), entry.broader(), tokens.quote(from, to), from, to);
    }

    private Phrases<LexiconEntry> index(Language language) {
        Phrases.Builder<LexiconEntry> builder = Phrases.in(language);
        for (LexiconEntry entry : entries) {
            for (String phrase : entry.get(language.code())) {
                if (phrase.length() < LEAST_BENT) {
                    builder.addExact(phrase, entry);
                } else {
                    builder.add(phrase, entry);
                }
            }
        }
        return builder.build();
    }
}
