package org.muqabala.lexicon;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The concepts that news tells of as events of their own, in families: a call, talks and a conversation may be one event,
 * a call and a fire never.
 */
public final class Happenings {
    private final ConceptLexicon lexicon;
    private final Map<String, List<String>> families;

    private Happenings(ConceptLexicon lexicon, Map<String, List<String>> families) {
        this.lexicon = lexicon;
        this.families = families;
    }

    /** The families that ship with the program. */
    public static Happenings shipped(ConceptLexicon lexicon) {
        return of(lexicon, LexiconFile.shipped("happenings.lex", Set.of("concepts")));
    }

    /**
     * Families of these entries.
     *
     * @throws LexiconException where one names a concept that the lexicon lacks
     */
    public static Happenings of(ConceptLexicon lexicon, List<LexiconEntry> entries) {
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
        return new Happenings(lexicon, families);
    }

    /** The family of a concept; empty where it is no event of its own. */
    public Optional<String> family(String concept) {
        for (Map.Entry<String, List<String>> family : families.entrySet()) {
            if (family.getValue().stream().anyMatch(head -> lexicon.isA(concept, head))) {
                return Optional.of(family.getKey());
            }
        }
        return Optional.empty();
    }
}
