package org.muqabala.lexicon;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.muqabala.text.Language;

/** The concepts of the lexicon files: their words in each language, and what they are to each other. */
public final class ConceptLexicon {
    private static final List<String> SHIPPED =
            List.of("concepts-conflict.lex", "concepts-politics.lex", "concepts-economy.lex", "concepts-general.lex");

    private static final Set<String> KEYS = Set.of("opposite", "ar", "en", "fr", "es", "ru");

    private final Map<String, LexiconEntry> entries;
    private final Map<String, Concept> concepts;
    private final Map<String, Set<String>> ancestors = new ConcurrentHashMap<>();
    private final Map<Language, Phrases<Concept>> phrases = new ConcurrentHashMap<>();

    private ConceptLexicon(Map<String, LexiconEntry> entries, Map<String, Concept> concepts) {
        this.entries = entries;
        this.concepts = concepts;
    }

    /** The concepts that ship with the program. */
    public static ConceptLexicon shipped() {
        return Shipped.LEXICON;
    }

    private static final class Shipped {
        static final ConceptLexicon LEXICON = of(SHIPPED.stream()
                .flatMap(f -> LexiconFile.shipped(f, KEYS).stream())
                .toList());
    }

    /**
     * A lexicon of these entries.
     *
     * @throws LexiconException where an entry is faulty: an unknown type, an id given twice, a broader or opposite concept
     *     that no entry defines
     */
    public static ConceptLexicon of(List<LexiconEntry> entries) {
        Map<String, LexiconEntry> byId = new LinkedHashMap<>();
        for (LexiconEntry entry : entries) {
            LexiconEntry before = byId.putIfAbsent(entry.id(), entry);
            if (before != null) {
                throw new LexiconException(
                        entry.file(),
                        entry.line(),
                        "the concept \"" + entry.id() + "\" is given twice, first in " + before.file() + ":"
                                + before.line());
            }
        }
        Map<String, Concept> concepts = new LinkedHashMap<>();
        for (LexiconEntry entry : byId.values()) {
            requireKnown(byId, entry, entry.broader());
            requireKnown(byId, entry, entry.get("opposite"));
            concepts.put(entry.id(), new Concept(entry.id(), typeOf(entry), entry.broader(), entry.get("opposite")));
        }
        return new ConceptLexicon(byId, concepts);
    }

    private static void requireKnown(Map<String, LexiconEntry> byId, LexiconEntry entry, List<String> ids) {
        for (String id : ids) {
            if (!byId.containsKey(id)) {
                throw new LexiconException(
                        entry.file(),
                        entry.line(),
                        "\"" + entry.id() + "\" names the concept \"" + id + "\", which no entry defines");
            }
        }
    }

    private static Concept.Type typeOf(LexiconEntry entry) {
        try {
            return Concept.Type.valueOf(entry.type().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new LexiconException(
                    entry.file(),
                    entry.line(),
                    "expected \": event\", \": thing\", \": place\" or \": quality\" behind the id, found \""
                            + entry.type() + "\"");
        }
    }

    public Optional<Concept> concept(String id) {
        return Optional.ofNullable(concepts.get(id));
    }

    /** Ids of all concepts, in the order of the files. */
    public List<String> ids() {
        return List.copyOf(concepts.keySet());
    }

    /** The words and phrases that a language has for a concept, as the files list them; none where it is unknown. */
    public List<String> words(String id, Language language) {
        LexiconEntry entry = entries.get(id);
        return entry == null ? List.of() : entry.get(language.code());
    }

    /** The first word that a language has for a concept; its id where it is unknown. */
    public String label(String id, Language language) {
        LexiconEntry entry = entries.get(id);
        List<String> words = entry == null ? List.of() : entry.get(language.code());
        return words.isEmpty() ? id.replace('-', ' ') : words.get(0);
    }

    /** The words of all concepts in one language, ready to be found. */
    public Phrases<Concept> phrases(Language language) {
        return phrases.computeIfAbsent(language, this::index);
    }

    private Phrases<Concept> index(Language language) {
        Phrases.Builder<Concept> builder = Phrases.in(language);
        for (LexiconEntry entry : entries.values()) {
            Concept concept = concepts.get(entry.id());
            if (concept != null) {
                entry.get(language.code()).forEach(word -> builder.add(word, concept));
            }
        }
        return builder.build();
    }

    /** Is the concept {@code id} the concept {@code other}, or held by it? */
    public boolean isA(String id, String other) {
        return id.equals(other) || ancestors(id).contains(other);
    }

    /** Ids of all concepts that hold a concept, itself left out. */
    public Set<String> ancestors(String id) {
        Set<String> known = ancestors.get(id);
        if (known == null) {
            known = climb(id);
            ancestors.put(id, known);
        }
        return known;
    }

    private Set<String> climb(String id) {
        Set<String> seen = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(id));
        while (!open.isEmpty()) {
            Concept concept = concepts.get(open.remove());
            for (String broader : concept == null ? List.<String>of() : concept.broader()) {
                if (seen.add(broader)) {
                    open.add(broader);
                }
            }
        }
        return Set.copyOf(seen);
    }

    /** What two concepts are to each other. */
    public Relation relation(String a, String b) {
        if (a.equals(b)) {
            return Relation.SAME;
        }
        if (opposes(a, b) || opposes(b, a)) {
            return Relation.OPPOSITE;
        }
        if (isA(a, b) || isA(b, a)) {
            return Relation.BROADER;
        }
        List<String> shared = new ArrayList<>(directlyAbove(a));
        shared.retainAll(directlyAbove(b));
        return shared.isEmpty() ? Relation.NONE : Relation.SIBLING;
    }

    private boolean opposes(String a, String b) {
        Concept concept = concepts.get(a);
        return concept != null && concept.opposites().contains(b);
    }

    private List<String> directlyAbove(String id) {
        Concept concept = concepts.get(id);
        return concept == null ? List.of() : concept.broader();
    }

    /** What one concept is to another. */
    public enum Relation {
        SAME,
        /** One holds the other. */
        BROADER,
        /** Both stand directly under one concept. */
        SIBLING,
        /** They cannot hold of one thing at once. */
        OPPOSITE,
        NONE
    }
}
