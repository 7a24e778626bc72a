package org.muqabala.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.muqabala.document.Furniture.Kind;
import org.muqabala.lexicon.LexiconEntry;
import org.muqabala.lexicon.LexiconFile;
import org.muqabala.lexicon.Phrases;
import org.muqabala.text.Language;
import org.muqabala.text.Token;
import org.muqabala.text.Tokens;
import org.muqabala.text.Word;

/**
 * The phrases that page furniture is known by, in one language and in English, which pages of every language borrow. What
 * the keys of the files mean is said in furniture.ar.lex.
 */
final class FurnitureLexicon {
    /** Where in a line a phrase must stand. */
    enum Place {
        LINE,
        STARTS,
        LABEL,
        HAS,
        TAIL,
        WORD,
        AGENCY,
        OUTLET,
        ARTICLE,
        AUTHOR
    }

    /** What stands for every number. */
    private static final Word ANY_NUMBER = Word.of("#");

    private static final Map<Language, FurnitureLexicon> LOADED = new ConcurrentHashMap<>();

    private final List<Map<Place, Phrases<Kind>>> phrases;

    private FurnitureLexicon(List<Map<Place, Phrases<Kind>>> phrases) {
        this.phrases = phrases;
    }

    /** The phrases for pages in a language. */
    static FurnitureLexicon of(Language language) {
        return LOADED.computeIfAbsent(language, FurnitureLexicon::load);
    }

    private static FurnitureLexicon load(Language language) {
        List<Map<Place, Phrases<Kind>>> phrases = new ArrayList<>();
        phrases.add(read(language));
        if (language != Language.ENGLISH) {
            phrases.add(read(Language.ENGLISH));
        }
        return new FurnitureLexicon(phrases);
    }

    private static Map<Place, Phrases<Kind>> read(Language language) {
        Map<Place, Phrases.Builder<Kind>> builders = new EnumMap<>(Place.class);
        Set<String> keys = new HashSet<>();
        for (Place place : Place.values()) {
            builders.put(place, Phrases.in(language));
            keys.add(key(place));
        }
        for (LexiconEntry entry : LexiconFile.shipped("furniture." + language.code() + ".lex", keys)) {
            Kind kind = Kind.valueOf(entry.type().toUpperCase(Locale.ROOT));
            builders.forEach(
                    (place, builder) -> entry.get(key(place)).forEach(phrase -> builder.addExact(phrase, kind)));
        }
        Map<Place, Phrases<Kind>> built = new EnumMap<>(Place.class);
        builders.forEach((place, builder) -> built.put(place, builder.build()));
        return built;
    }

    private static String key(Place place) {
        return place.name().toLowerCase(Locale.ROOT);
    }

    /** The tokens with every number as '#', as the phrases have it. */
    static Tokens withoutNumbers(Tokens tokens) {
        int first = 0;
        while (first < tokens.size() && !tokens.get(first).isNumber()) {
            first++;
        }
        if (first == tokens.size()) {
            return tokens;
        }
        List<Token> list = new ArrayList<>(tokens.size());
        for (Token token : tokens.list()) {
            list.add(
                    token.isNumber()
                            ? new Token(
                                    token.start(), token.end(), token.text(), ANY_NUMBER, Token.Kind.SIGN, token.gap())
                            : token);
        }
        return new Tokens(tokens.text(), list);
    }

    /** The longest phrase for a place that starts at a token. */
    Optional<Phrases.Match<Kind>> at(Place place, Tokens tokens, int from) {
        Phrases.@Nullable Match<Kind> best = null;
        for (Map<Place, Phrases<Kind>> language : phrases) {
            Phrases<Kind> known = language.get(place);
            Phrases.Match<Kind> match =
                    known == null ? null : known.longestAt(tokens, from).orElse(null);
            if (match != null && (best == null || match.to() > best.to())) {
                best = match;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Does a phrase for a place fill the tokens from {@code from} to before {@code to}? */
    Optional<Kind> fills(Place place, Tokens tokens, int from, int to) {
        return at(place, tokens, from)
                .filter(match -> match.to() == to)
                .map(match -> match.values().get(0));
    }
}
