package org.muqabala.reading.concept;

import java.util.ArrayList;
import java.util.List;
import org.muqabala.lexicon.Concept;
import org.muqabala.lexicon.ConceptLexicon;
import org.muqabala.lexicon.Phrases;
import org.muqabala.text.Language;
import org.muqabala.text.Tokens;

/** Finds the words and phrases of a text that carry a concept, longest first, from left to right. */
public final class ConceptReader {
    private final ConceptLexicon lexicon;

    public ConceptReader(ConceptLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The mentions in order; a phrase of several meanings yields one mention each. */
    public List<ConceptMention> read(Tokens tokens, Language language) {
        List<ConceptMention> mentions = new ArrayList<>();
        for (Phrases.Match<Concept> match : lexicon.phrases(language).all(tokens)) {
            for (Concept concept : match.values()) {
                mentions.add(new ConceptMention(tokens.quote(match.from(), match.to()), concept));
            }
        }
        return mentions;
    }
}
