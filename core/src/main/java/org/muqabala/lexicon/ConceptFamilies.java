package org.muqabala.lexicon;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Concepts put into named families for one purpose: what counts as an event of its own, which roles of a figure exclude each
 * other, who acts. A concept belongs where it or one that holds it is listed.
 */
public final class ConceptFamilies {
    private final ConceptLexicon lexicon;
    private final Map<String, List<String>> families;

    private ConceptFamilies(ConceptLexicon lexicon, Map<String, List<String>> families) {
        this.lexicon = lexicon;
        this.families = families;
    }

    /**
     * The families of a file that ships with the program.
     *
     * @param resource its name beside this class ("happenings.lex")
     */
    public static ConceptFamilies shipped(ConceptLexicon lexicon, String resource) {
        return of(lexicon, LexiconFile.shipped(resource, Set.of("concepts")));
    }

    /**
     * Families of these entries.
     *
     * @throws LexiconException where one names a concept that the lexicon lacks
     */
    public static ConceptFamilies of(ConceptLexicon lexicon, List<LexiconEntry> entries) {
        Map<String, List<String>> families = new LinkedHashMap<>();
        for (LexiconEntry entry : entries) {
            for (String id : entry.get("concepts")) {
                if (lexicon.concept(id).isEmpty()) {
                    throw new LexiconException(
                            entry.file(),
                            entry.line(),
                            "the family \"" + entry.id() + "\" names the unknown concept \"" + id + "\"");
                }
            }
            families.put(entry.id(), entry.get("concepts"));
        }
        return new ConceptFamilies(lexicon, families);
    }

    /** The first family that a concept belongs to; empty where none lists it. */
    public Optional<String> family(String concept) {
        for (Map.Entry<String, List<String>> family : families.entrySet()) {
            if (family.getValue().stream().anyMatch(head -> lexicon.isA(concept, head))) {
                return Optional.of(family.getKey());
            }
        }
        return Optional.empty();
    }
}
