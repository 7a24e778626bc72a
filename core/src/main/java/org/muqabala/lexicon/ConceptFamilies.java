package org.muqabala.lexicon;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Concepts put into named families for one purpose: what counts as an event of its own, which roles of a figure exclude each
 * other, who acts. A concept belongs where it or one that holds it is listed.
 */
public final class ConceptFamilies {
    private final ConceptLexicon lexicon;
    private final Map<String, Family> families;
    private final Map<String, Optional<String>> known = new ConcurrentHashMap<>();

    /** The lines of one family, as sets, since they are asked for every mention of a concept. */
    private record Family(Set<String> concepts, Set<String> except, Set<String> generic) {
        static Family of(LexiconEntry entry) {
            return new Family(
                    Set.copyOf(entry.get("concepts")),
                    Set.copyOf(entry.get("except")),
                    Set.copyOf(entry.get("generic")));
        }
    }

    private ConceptFamilies(ConceptLexicon lexicon, Map<String, Family> families) {
        this.lexicon = lexicon;
        this.families = families;
    }

    /**
     * The families of a file that ships with the program, read once for each lexicon.
     *
     * @param resource its name beside this class ("happenings.lex")
     */
    public static ConceptFamilies shipped(ConceptLexicon lexicon, String resource) {
        return lexicon.families(
                resource, r -> of(lexicon, LexiconFile.shipped(r, Set.of("concepts", "except", "generic"))));
    }

    /**
     * Families of these entries.
     *
     * @throws LexiconException where one names a concept that the lexicon lacks
     */
    public static ConceptFamilies of(ConceptLexicon lexicon, List<LexiconEntry> entries) {
        Map<String, Family> families = new LinkedHashMap<>();
        for (LexiconEntry entry : entries) {
            for (String id : entry.get("concepts")) {
                if (lexicon.concept(id).isEmpty()) {
                    throw new LexiconException(
                            entry.file(),
                            entry.line(),
                            "the family \"" + entry.id() + "\" names the unknown concept \"" + id + "\"");
                }
            }
            families.put(entry.id(), Family.of(entry));
        }
        return new ConceptFamilies(lexicon, families);
    }

    /** The first family that a concept belongs to; empty where none lists it. */
    public Optional<String> family(String concept) {
        Optional<String> family = known.get(concept);
        if (family != null) {
            return family;
        }
        // a word of a text is no concept and must not fill the memory of a long run
        return lexicon.concept(concept).isEmpty() ? Optional.empty() : known.computeIfAbsent(concept, this::find);
    }

    private Optional<String> find(String concept) {
        for (Map.Entry<String, Family> family : families.entrySet()) {
            if (isUnder(family.getValue().concepts(), concept)
                    && !isUnder(family.getValue().except(), concept)) {
                return Optional.of(family.getKey());
            }
        }
        return Optional.empty();
    }

    /** Does a family list the concept itself, not only one that holds it? */
    public boolean lists(String family, String concept) {
        Family listed = families.get(family);
        return listed != null && listed.concepts().contains(concept);
    }

    /** May the concept stand for anything of its family? */
    public boolean isGeneric(String concept) {
        return families.values().stream().anyMatch(f -> f.generic().contains(concept));
    }

    /** Are the family's events told apart by who takes part, since many of them may fall on one day? */
    public boolean isGathering(String family) {
        Family gathered = families.get(family);
        return gathered != null && !gathered.generic().isEmpty();
    }

    private boolean isUnder(Set<String> heads, String concept) {
        return heads.contains(concept) || !Collections.disjoint(heads, lexicon.ancestors(concept));
    }
}
