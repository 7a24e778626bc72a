package org.muqabala.event;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.muqabala.claim.Claim;
import org.muqabala.lexicon.LexiconEntry;
import org.muqabala.lexicon.LexiconFile;
import org.muqabala.lexicon.Phrases;
import org.muqabala.text.Language;

/** The words of events.lex, which point from a mention to one of the events that a text names. */
final class EventPointers {
    private static final Set<String> KEYS = Set.of("ar", "en", "fr", "es", "ru");

    private final List<LexiconEntry> entries = LexiconFile.shipped("events.lex", KEYS);
    private final Map<Language, Phrases<String>> phrases = new ConcurrentHashMap<>();

    /** Does a claim say that it tells of the event that its text is about? */
    boolean pointsToMain(Claim claim) {
        return phrases.computeIfAbsent(claim.language(), this::index).all(claim.tokens()).stream()
                .anyMatch(m -> m.values().contains("main"));
    }

    private Phrases<String> index(Language language) {
        Phrases.Builder<String> builder = Phrases.in(language);
        for (LexiconEntry entry : entries) {
            entry.get(language.code()).forEach(phrase -> builder.addExact(phrase, entry.id()));
        }
        return builder.build();
    }
}
