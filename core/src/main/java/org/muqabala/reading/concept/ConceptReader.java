package org.muqabala.reading.concept;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.muqabala.lexicon.Concept;
import org.muqabala.lexicon.ConceptLexicon;
import org.muqabala.lexicon.LexiconEntry;
import org.muqabala.lexicon.LexiconFile;
import org.muqabala.lexicon.Phrases;
import org.muqabala.text.Language;
import org.muqabala.text.Quote;
import org.muqabala.text.Span;
import org.muqabala.text.Tokens;

/** Finds the words and phrases of a text that carry a concept, longest first, from left to right. */
public final class ConceptReader {
    private static final Set<String> KEYS = Set.of("ar", "en", "fr", "es", "ru");

    private final ConceptLexicon lexicon;
    private final List<LexiconEntry> functions = LexiconFile.shipped("function.lex", KEYS);
    private final Map<Language, Phrases<LexiconEntry>> functionWords = new ConcurrentHashMap<>();

    public ConceptReader(ConceptLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * The mentions in order; a phrase of several meanings yields one mention each. An Arabic phrase that its subject parts is
     * told at its verb, beside what its words mean alone. Words of mere grammar ("in light of",
     * "by means of") carry none, however like a noun they look.
     */
    public List<ConceptMention> read(Tokens tokens, Language language) {
        return read(tokens, language, List.of());
    }

    /**
     * The same beside words that mean something else, such as a date, which are no part of a phrase: "detuvo el lunes" is an arrest,
     * whatever "detuvo el" begins.
     *
     * @param taken the places of those words, in any order
     */
    public List<ConceptMention> read(Tokens tokens, Language language, List<Span> taken) {
        int[] others = others(tokens, taken);
        Phrases<Concept> concepts = lexicon.phrases(language);
        Phrases<LexiconEntry> grammar = functionWords.computeIfAbsent(language, this::index);
        Optional<SplitPhrases> splits =
                language == Language.ARABIC ? Optional.of(new SplitPhrases(concepts)) : Optional.empty();
        List<ConceptMention> mentions = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            if (others[i] == i) {
                i++;
                continue;
            }
            Optional<Phrases.Match<Concept>> match = concepts.longestAt(tokens, i, others[i]);
            Optional<Phrases.Match<LexiconEntry>> empty = grammar.longestAt(tokens, i);
            int function = empty.isPresent() ? empty.get().to() : i;
            if (splits.isPresent()
                    && function == i
                    && match.filter(m -> m.length() > 1).isEmpty()) {
                Quote verb = tokens.quote(i, i + 1);
                splits.get().at(tokens, i, others[i]).forEach(c -> mentions.add(new ConceptMention(verb, c)));
            }
            if (match.isPresent() && match.get().to() > function) {
                Quote quote = tokens.quote(i, match.get().to());
                for (Concept concept : asWritten(tokens, language, match.get())) {
                    mentions.add(new ConceptMention(quote, concept));
                }
                i = match.get().to();
            } else {
                i = Math.max(i + 1, function);
            }
        }
        return mentions;
    }

    /** Words that folding alone makes one are told apart where they stand alone; in a phrase its other words do that. */
    private List<Concept> asWritten(Tokens tokens, Language language, Phrases.Match<Concept> match) {
        return match.length() > 1
                ? match.values()
                : lexicon.asWritten(language, tokens.get(match.from()).text(), match.values());
    }

    /** For each token the first one from there on that means something else. */
    private static int[] others(Tokens tokens, List<Span> taken) {
        int[] next = new int[tokens.size()];
        Arrays.fill(next, tokens.size());
        for (Span span : taken) {
            for (int i = tokens.indexAtOrAfter(span.start());
                    i < next.length && tokens.get(i).start() < span.end();
                    i++) {
                next[i] = i;
            }
        }
        for (int i = next.length - 2; i >= 0; i--) {
            next[i] = Math.min(next[i], next[i + 1]);
        }
        return next;
    }

    private Phrases<LexiconEntry> index(Language language) {
        Phrases.Builder<LexiconEntry> builder = Phrases.in(language);
        for (LexiconEntry entry : functions) {
            entry.get(language.code()).forEach(phrase -> builder.addExact(phrase, entry));
        }
        return builder.build();
    }
}
