package org.muqabala.align;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.muqabala.claim.Claim;
import org.muqabala.lexicon.LexiconEntry;
import org.muqabala.lexicon.LexiconFile;
import org.muqabala.lexicon.Phrases;
import org.muqabala.text.Language;

/** The words that open a clause (openers.lex), and those that open a stretch of time (standing.lex). */
final class Openers {
    /** Opens a clause of its own: "that", "after". */
    static final String CLAUSE = "clause";

    /** From when on something holds: "since", "منذ". */
    static final String SINCE = "since";

    private static final Set<String> KEYS = Set.of("ar", "en", "fr", "es", "ru");
    private static final Map<Language, Phrases<String>> PHRASES = new ConcurrentHashMap<>();

    private Openers() {}

    /** Where words of a sort stand in a claim. */
    static List<Phrases.Match<String>> in(Claim claim, String sort) {
        return PHRASES.computeIfAbsent(claim.language(), Openers::index).all(claim.tokens()).stream()
                .filter(m -> m.values().contains(sort))
                .toList();
    }

    private static Phrases<String> index(Language language) {
        Phrases.Builder<String> builder = Phrases.in(language);
        add("openers.lex", CLAUSE, language, builder);
        add("standing.lex", SINCE, language, builder);
        return builder.build();
    }

    private static void add(String file, String sort, Language language, Phrases.Builder<String> builder) {
        for (LexiconEntry entry : LexiconFile.shipped(file, KEYS)) {
            if (entry.id().equals(sort)) {
                entry.get(language.code()).forEach(phrase -> builder.addExact(phrase, sort));
            }
        }
    }
}
