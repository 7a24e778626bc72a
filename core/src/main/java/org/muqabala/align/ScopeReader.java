package org.muqabala.align;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.muqabala.claim.Claim;
import org.muqabala.lexicon.LexiconEntry;
import org.muqabala.lexicon.LexiconFile;
import org.muqabala.lexicon.Phrases;
import org.muqabala.text.Language;
import org.muqabala.text.Quote;
import org.muqabala.text.Tokens;

/** Reads from the words beside a value of how much of the thing it holds. */
final class ScopeReader {
    /** How many words before and after a value its scope may stand. */
    private static final int BEFORE = 3;

    private static final int AFTER = 7;

    private static final Set<String> KEYS = Set.of("ar", "en", "fr", "es", "ru");

    private final List<LexiconEntry> entries = LexiconFile.shipped("scope.lex", KEYS);
    private final Map<Language, Phrases<Scope>> phrases = new ConcurrentHashMap<>(new EnumMap<>(Language.class));

    /** The scope of a value; {@link Scope#WHOLE} where no word beside it says more. */
    Scope read(Claim claim, Quote value) {
        Tokens tokens = claim.tokens();
        int first = tokens.indexAtOrAfter(value.start());
        int after = tokens.indexAtOrAfter(value.end());
        Phrases<Scope> known = phrases.computeIfAbsent(claim.language(), this::index);
        boolean named = false;
        for (int i = Math.max(0, first - BEFORE); i < Math.min(tokens.size(), after + AFTER); i++) {
            Optional<Phrases.Match<Scope>> match = known.longestAt(tokens, i);
            if (match.isPresent() && fits(match.get(), first, after)) {
                Scope scope = match.get().values().get(0);
                if (scope != Scope.NAMED) {
                    return scope;
                }
                named = true;
            }
        }
        return named ? Scope.NAMED : Scope.WHOLE;
    }

    /** What each or both have may follow later; a whole is named right before the number; the rest is told beside it. */
    private static boolean fits(Phrases.Match<Scope> match, int first, int after) {
        return switch (match.values().get(0)) {
            case EACH, BOTH -> true;
            case NAMED -> match.to() == first;
            default -> match.to() >= first - 1 && match.from() <= after;
        };
    }

    private Phrases<Scope> index(Language language) {
        Phrases.Builder<Scope> builder = Phrases.in(language);
        for (LexiconEntry entry : entries) {
            Scope scope = Scope.valueOf(entry.id().toUpperCase(Locale.ROOT));
            entry.get(language.code()).forEach(phrase -> builder.addExact(phrase, scope));
        }
        return builder.build();
    }
}
