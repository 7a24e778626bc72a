package org.muqabala.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.muqabala.text.Language;

/** Names of the world's countries, cities, organisations and people, with their forms in each language. */
public final class Gazetteer {
    private static final List<String> SHIPPED =
            List.of("names-countries.lex", "names-cities.lex", "names-organisations.lex", "names-people.lex");

    private static final Set<String> KEYS = Set.of(
            "in",
            "of",
            "stands-for",
            "office",
            "ar",
            "ar-adjective",
            "en",
            "en-adjective",
            "fr",
            "fr-adjective",
            "es",
            "es-adjective",
            "ru",
            "ru-adjective");

    /** Endings of an Arabic adjective of nationality besides the bare masculine: feminine, plurals, duals. */
    private static final List<String> ARABIC_ENDINGS = List.of("", "ة", "ين", "ون", "ان", "ات", "تين", "تان", "ا");

    private static final List<String> SURNAMES = List.of("ов", "ев", "ёв", "ин", "ын");
    private static final List<String> SURNAME_CASES = List.of("а", "у", "ым", "е");

    private final Map<String, LexiconEntry> entries;
    private final Map<Language, Phrases<Form>> phrases = new ConcurrentHashMap<>();

    private Gazetteer(Map<String, LexiconEntry> entries) {
        this.entries = entries;
    }

    /**
     * A form under which a name stands in texts.
     *
     * @param entry the name it belongs to
     * @param adjective true for the adjective or the people of a country
     */
    public record Form(LexiconEntry entry, boolean adjective) {}

    /** The names that ship with the program. */
    public static Gazetteer shipped() {
        return Shipped.GAZETTEER;
    }

    private static final class Shipped {
        static final Gazetteer GAZETTEER = of(SHIPPED.stream()
                .flatMap(f -> LexiconFile.shipped(f, KEYS).stream())
                .toList());
    }

    /**
     * A gazetteer of these entries.
     *
     * @throws LexiconException where a canonical name is given twice
     */
    public static Gazetteer of(List<LexiconEntry> entries) {
        Map<String, LexiconEntry> byName = new LinkedHashMap<>();
        for (LexiconEntry entry : entries) {
            if (byName.putIfAbsent(entry.id(), entry) != null) {
                throw new LexiconException(
                        entry.file(), entry.line(), "the name \"" + entry.id() + "\" is given twice");
            }
        }
        return new Gazetteer(byName);
    }

    public Optional<LexiconEntry> entry(String canonical) {
        return Optional.ofNullable(entries.get(canonical));
    }

    /** The country or body that acts in news under a name: Russia for Moscow; the name itself where nothing else is known. */
    public String actor(String canonical) {
        LexiconEntry entry = entries.get(canonical);
        List<String> standsFor = entry == null ? List.of() : entry.get("stands-for");
        return standsFor.isEmpty() ? canonical : standsFor.get(0);
    }

    /** The form of a name that a reader of a language expects; the canonical one where none is listed. */
    public String label(String canonical, Language language) {
        LexiconEntry entry = entries.get(canonical);
        List<String> forms = entry == null ? List.of() : entry.get(language.code());
        return forms.isEmpty() ? canonical : forms.get(0);
    }

    /** The forms of all names in one language, ready to be found. */
    public Phrases<Form> phrases(Language language) {
        return phrases.computeIfAbsent(language, this::index);
    }

    private Phrases<Form> index(Language language) {
        Phrases.Builder<Form> builder = Phrases.in(language);
        for (LexiconEntry entry : entries.values()) {
            Form name = new Form(entry, false);
            Form adjective = new Form(entry, true);
            for (String form : names(entry, language)) {
                add(builder, language, form, name);
                if (language == Language.RUSSIAN && entry.type().equals("person")) {
                    cases(form).forEach(f -> builder.addExact(f, name));
                }
            }
            for (String form : entry.get(language.code() + "-adjective")) {
                adjectives(language, form).forEach(f -> add(builder, language, f, adjective));
            }
        }
        return builder.build();
    }

    /** Latin names and abbreviations stand in Arabic and Russian texts too. */
    private static List<String> names(LexiconEntry entry, Language language) {
        List<String> names = new ArrayList<>(entry.get(language.code()));
        if (language == Language.ARABIC || language == Language.RUSSIAN) {
            names.addAll(entry.get(Language.ENGLISH.code()));
        }
        return names;
    }

    /** The cases of surnames in -ов and -ин, whose own ending a stemmer takes for that of a case. */
    private static List<String> cases(String form) {
        boolean bends = SURNAMES.stream().anyMatch(form::endsWith);
        return bends ? SURNAME_CASES.stream().map(form::concat).toList() : List.of();
    }

    private static List<String> adjectives(Language language, String form) {
        if (language != Language.ARABIC) {
            return List.of(form);
        }
        return ARABIC_ENDINGS.stream().map(form::concat).toList();
    }

    /** Russian names bend by case, and adjectives of French, Spanish and Russian by number: those are found by stem too. */
    private static void add(Phrases.Builder<Form> builder, Language language, String phrase, Form form) {
        boolean bends = language == Language.RUSSIAN
                || form.adjective() && (language == Language.FRENCH || language == Language.SPANISH);
        if (bends) {
            builder.add(phrase, form);
        } else {
            builder.addExact(phrase, form);
        }
    }
}
