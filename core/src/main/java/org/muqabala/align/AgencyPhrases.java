package org.muqabala.align;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.muqabala.lexicon.LexiconEntry;
import org.muqabala.lexicon.LexiconFile;
import org.muqabala.lexicon.Phrases;
import org.muqabala.text.Folding;
import org.muqabala.text.Language;
import org.muqabala.text.Tokens;

/** The words of agency.lex, found in a text: "by", "it was ... who", "caused by". */
final class AgencyPhrases {
    private static final Set<String> KEYS = Set.of("ar", "en", "fr", "es", "ru");

    private final List<LexiconEntry> entries = LexiconFile.shipped("agency.lex", KEYS);
    private final Map<Language, Phrases<Kind>> phrases = new ConcurrentHashMap<>(new EnumMap<>(Language.class));
    private final Map<String, Set<String>> words = new ConcurrentHashMap<>();

    private AgencyPhrases() {}

    /** Those that ship with the program, kept once with all that was found out of words. */
    static AgencyPhrases shipped() {
        return Shipped.PHRASES;
    }

    private static final class Shipped {
        static final AgencyPhrases PHRASES = new AgencyPhrases();
    }

    /** The headers of the lexicon file. */
    enum Kind {
        BY,
        CLEFT,
        WHO,
        PASSIVE,
        NOUN,
        CAUSE_BEHIND,
        CAUSE_BEFORE,
        /** Right before who ordered something: "on the orders of". */
        ORDERING,
        /** Within the words for somebody: "of", "the". */
        PART,
        /** Between somebody and what he does: "had", "himself". */
        PASSING,
        /** Ends the words for somebody. */
        BREAK,
        /** A pronoun for somebody named before. */
        PRONOUN,
        /** The speaker's own side. */
        WE,
        /** Opens what is said. */
        THAT,
        ACCUSING,
        /** Stands behind a verb for what it is done to, which was named before: the doer comes behind. */
        RESUMING
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

    /** Is a folded word alone one of this kind? */
    boolean is(Kind kind, Language language, String folded) {
        return single(kind, language).contains(folded);
    }

    private Set<String> single(Kind kind, Language language) {
        return words.computeIfAbsent(
                kind.name() + language.code(),
                k -> entries.stream()
                        .filter(e -> kind(e) == kind)
                        .flatMap(e -> e.get(language.code()).stream())
                        .map(Folding::fold)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static Kind kind(LexiconEntry entry) {
        return Kind.valueOf(entry.id().replace('-', '_').toUpperCase(Locale.ROOT));
    }

    private Phrases<Kind> index(Language language) {
        Phrases.Builder<Kind> builder = Phrases.in(language);
        for (LexiconEntry entry : entries) {
            Kind kind = kind(entry);
            if (kind.compareTo(Kind.PART) >= 0) {
                continue; // single words, which stand within phrases of the others
            }
            entry.get(language.code()).forEach(phrase -> builder.addExact(phrase, kind));
        }
        return builder.build();
    }
}
