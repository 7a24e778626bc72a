package org.muqabala.report.words;

import java.util.Optional;
import org.muqabala.lexicon.ConceptLexicon;
import org.muqabala.lexicon.Gazetteer;
import org.muqabala.text.Language;

/** What concepts and names are called in the language of the page. */
public final class Labels {
    private final Language language;
    private final ConceptLexicon concepts;
    private final Gazetteer names = Gazetteer.shipped();

    /** Labels of the concepts that ship with the program. */
    public Labels(Language language) {
        this(language, ConceptLexicon.shipped());
    }

    public Labels(Language language, ConceptLexicon concepts) {
        this.language = language;
        this.concepts = concepts;
    }

    /** The concepts that have labels. */
    public ConceptLexicon concepts() {
        return concepts;
    }

    /** The word for a concept; empty where the lexicon does not know it. */
    public Optional<String> concept(String id) {
        return concepts.concept(id).map(c -> concepts.label(c.id(), language));
    }

    /** The noun for something that happens, "invasion" where the lexicon lists "invade" first; empty where it has none. */
    public Optional<String> happening(String id) {
        return concepts.concept(id)
                .map(c -> Nouns.first(concepts.words(id, language), language)
                        .orElseGet(() -> concepts.label(id, language)));
    }

    /** The word for a concept or a listed name; empty where neither list holds it. */
    public Optional<String> known(String word) {
        return concept(word).or(() -> isName(word) ? Optional.of(name(word)) : Optional.empty());
    }

    /** Is this the canonical form of a listed name? */
    boolean isName(String canonical) {
        return names.entry(canonical).isPresent();
    }

    /** What a name is called; the name itself where no list holds it. */
    public String name(String canonical) {
        return names.label(canonical, language);
    }

    /** The label of what may be a concept, a name or a word of a source. */
    public String any(String word) {
        return concept(word).orElseGet(() -> names.label(word, language));
    }
}
