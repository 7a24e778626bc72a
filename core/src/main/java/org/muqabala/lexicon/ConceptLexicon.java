package org.muqabala.lexicon;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.muqabala.text.Language;
import org.muqabala.text.Tokens;

/** The concepts of the lexicon files: their words in each language, and what they are to each other. */
public final class ConceptLexicon {
    private static final List<String> SHIPPED =
            List.of("concepts-conflict.lex", "concepts-politics.lex", "concepts-economy.lex", "concepts-general.lex");

    private static final Set<String> KEYS = Set.of("opposite", "ar", "en", "fr", "es", "ru");

    private final Map<String, LexiconEntry> entries;
    private final Map<String, Concept> concepts;
    private final Map<String, List<String>> directlyBelow = new HashMap<>();
    /** By a concept's id: those that it names as its opposites, and those that name it. */
    private final Map<String, List<String>> opposites = new HashMap<>();

    private final Map<String, Set<String>> ancestors = new ConcurrentHashMap<>();
    private final Map<String, Map<String, Relation>> relatives = new ConcurrentHashMap<>();
    private final Map<Language, Phrases<Concept>> phrases = new ConcurrentHashMap<>();
    private final WrittenConcepts written = new WrittenConcepts(
            id -> words(id, Language.ARABIC),
            word -> phrases(Language.ARABIC).longestAt(Tokens.of(word), 0).isPresent());
    /** By the file's name. */
    private final Map<String, ConceptFamilies> families = new ConcurrentHashMap<>();

    private ConceptLexicon(Map<String, LexiconEntry> entries, Map<String, Concept> concepts) {
        this.entries = entries;
        this.concepts = concepts;
        for (Concept concept : concepts.values()) {
            concept.broader().forEach(above -> add(directlyBelow, above, concept.id()));
            for (String opposite : concept.opposites()) {
                add(opposites, opposite, concept.id());
                add(opposites, concept.id(), opposite);
            }
        }
    }

    private static void add(Map<String, List<String>> lists, String key, String value) {
        lists.computeIfAbsent(key, k -> new ArrayList<>(2)).add(value);
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
     * Reads a file of concepts.
     *
     * @param name what messages call it
     * @throws LexiconException where it breaks the format
     */
    public static List<LexiconEntry> read(String name, Reader reader) throws IOException {
        return LexiconFile.read(name, reader, KEYS);
    }

    /**
     * The concepts that ship with the program, and others beside them. What is given of a concept that is known already
     * adds to it: words behind those it has, broader concepts, opposites; its type may then be left out.
     *
     * @throws LexiconException where an entry is faulty, as in {@link #of}, or gives a known concept another type
     */
    public static ConceptLexicon shippedWith(List<LexiconEntry> others) {
        if (others.isEmpty()) {
            return shipped();
        }
        Map<String, LexiconEntry> all = new LinkedHashMap<>(Shipped.LEXICON.entries);
        others.forEach(other -> all.merge(other.id(), other, LexiconEntry::with));
        others.forEach(other -> {
            requireKnown(all, other, other.broader());
            requireKnown(all, other, other.get("opposite"));
        });
        return of(List.copyOf(all.values()));
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

    /** The families of a file, read when they are first asked for. */
    ConceptFamilies families(String file, Function<String, ConceptFamilies> read) {
        return families.computeIfAbsent(file, read);
    }

    /**
     * Those concepts for which a word stands as it is written: folding makes words equal that are none.
     *
     * @param written as a text has it
     * @param found what it stands for once it is folded, by itself and not as a part of a phrase
     */
    public List<Concept> asWritten(Language language, String written, List<Concept> found) {
        return language == Language.ARABIC ? this.written.of(written, found) : found;
    }

    private Phrases<Concept> index(Language language) {
        Phrases.Builder<Concept> builder = Phrases.in(language);
        Inflections inflections = Inflections.shipped();
        for (LexiconEntry entry : entries.values()) {
            Concept concept = concepts.get(entry.id());
            if (concept != null) {
                BiPredicate<String, String> isBent =
                        (listed, found) -> inflections.fits(language, concept.type(), listed, found);
                entry.get(language.code()).forEach(word -> builder.add(word, concept, isBent));
            }
        }
        return builder.build();
    }

    /** Is the concept {@code id} the concept {@code other}, or held by it? */
    public boolean isA(String id, String other) {
        return id.equals(other) || ancestors(id).contains(other);
    }

    /** Ids of all concepts that hold a concept, itself left out; none for a word that is no concept. */
    public Set<String> ancestors(String id) {
        Set<String> known = ancestors.get(id);
        if (known != null || !concepts.containsKey(id)) {
            return known == null ? Set.of() : known;
        }
        Set<String> found = Set.copyOf(climb(id, this::directlyAbove));
        ancestors.put(id, found);
        return found;
    }

    /** All that is reached by steps from one concept to others. */
    private static Set<String> climb(String id, Function<String, List<String>> step) {
        Set<String> seen = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(id));
        while (!open.isEmpty()) {
            for (String next : step.apply(open.remove())) {
                if (seen.add(next)) {
                    open.add(next);
                }
            }
        }
        return seen;
    }

    /** What two concepts are to each other. */
    public Relation relation(String a, String b) {
        if (a.equals(b)) {
            return Relation.SAME;
        }
        return relatives(a).getOrDefault(b, Relation.NONE);
    }

    /** The concepts to which a concept is something, itself too, by their ids; none for a word that is no concept. */
    public Map<String, Relation> relatives(String id) {
        Map<String, Relation> known = relatives.get(id);
        if (known != null || !concepts.containsKey(id)) {
            return known == null ? Map.of() : known;
        }
        Map<String, Relation> found = findRelatives(id);
        relatives.put(id, found);
        return found;
    }

    /** Of several relations the last one put counts: opposites before those above and below, those before siblings. */
    private Map<String, Relation> findRelatives(String id) {
        Map<String, Relation> found = new HashMap<>();
        for (String above : directlyAbove(id)) {
            directlyBelow.getOrDefault(above, List.of()).forEach(sibling -> found.put(sibling, Relation.SIBLING));
        }
        climb(id, this::directlyAbove).forEach(above -> found.put(above, Relation.BROADER));
        climb(id, c -> directlyBelow.getOrDefault(c, List.of())).forEach(below -> found.put(below, Relation.BROADER));
        for (String above : climb(id, this::directlyAbove)) {
            for (String opposite : opposites.getOrDefault(above, List.of())) {
                // what soars does not plunge, since what rises does not fall
                if (found.get(opposite) != Relation.BROADER) {
                    found.put(opposite, Relation.OPPOSITE);
                }
            }
        }
        for (String opposite : opposites.getOrDefault(id, List.of())) {
            climb(opposite, c -> directlyBelow.getOrDefault(c, List.of()))
                    .forEach(below ->
                            found.merge(below, Relation.OPPOSITE, (known, o) -> known == Relation.BROADER ? known : o));
            found.put(opposite, Relation.OPPOSITE);
        }
        found.put(id, Relation.SAME);
        return found;
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
        NONE;

        /** Are both one thing, or does one hold the other? */
        public boolean isOne() {
            return this == SAME || this == BROADER;
        }
    }
}
