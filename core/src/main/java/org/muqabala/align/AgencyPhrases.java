package org.muqabala.align;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.muqabala.lexicon.LexiconEntry;
import org.muqabala.lexicon.LexiconFile;
import org.muqabala.lexicon.Phrases;
import org.muqabala.text.Language;
import org.muqabala.text.Tokens;

/** The words of agency.lex, found in a text: "by", "it was ... who", "caused by". */
final class AgencyPhrases {
    private static final Set<String> KEYS = Set.of("ar", "en", "fr", "es", "ru");

    private final List<LexiconEntry> entries = LexiconFile.shipped("agency.lex", KEYS);
    private final Map<Language, Phrases<Kind>> phrases = new ConcurrentHashMap<>(new EnumMap<>(Language.class));

    /** The headers of the lexicon file. */
    enum Kind {
        BY,
        CLEFT,
        WHO,
        PASSIVE,
        NOUN,
        CAUSE_BEHIND,
        CAUSE_BEFORE
    }

    /** Index behind a phrase of this kind that starts at token {@code i}; empty where none does. */
    Optional<Integer> at(Kind kind, Language language, Tokens tokens, int i) {
        if (i < 0 || i >= tokens.size()) {
            return Optional.empty();
        }
        return phrases.computeIfAbsent(language, this::index)
                .longestAt(tokens, i)
                .filter(m -> m.values().contains(kind))
                .map(Phrases.Match::to);
    }

    private Phrases<Kind> index(Language language) {
        Phrases.Builder<Kind> builder = Phrases.in(language);
        for (LexiconEntry entry : entries) {
            Kind kind = Kind.valueOf(entry.id().replace('-', '_').toUpperCase(Locale.ROOT));
            entry.get(language.code()).forEach(phrase -> builder.addExact(phrase, kind));
        }
        return builder.build();
    }
}
