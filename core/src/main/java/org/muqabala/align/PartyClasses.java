package org.muqabala.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.muqabala.lexicon.ConceptFamilies;
import org.muqabala.lexicon.ConceptLexicon;
import org.muqabala.lexicon.LexiconEntry;
import org.muqabala.lexicon.LexiconFile;
import org.muqabala.text.Folding;
import org.muqabala.text.Language;
import org.muqabala.text.WordForms;

/** The classes of parties.lex: which sort of people or body a noun or a meaning is. */
final class PartyClasses {
    private final ConceptFamilies concepts;
    private final Map<String, String> words = new HashMap<>();

    PartyClasses(ConceptLexicon lexicon) {
        List<LexiconEntry> entries =
                LexiconFile.shipped("parties.lex", Set.of("concepts", "ar", "en", "fr", "es", "ru"));
        this.concepts = ConceptFamilies.of(lexicon, entries);
        for (LexiconEntry entry : entries) {
            for (Language language : Language.values()) {
                entry.get(language.code()).forEach(w -> words.putIfAbsent(key(language, w), entry.id()));
            }
        }
    }

    /** The class of a meaning. */
    Optional<String> ofConcept(String id) {
        return concepts.family(id);
    }

    /** The class of a word. */
    Optional<String> ofWord(Language language, String word) {
        if (language != Language.ARABIC) {
            return Optional.ofNullable(words.get(key(language, word)));
        }
        return WordForms.of(language, word).bare().stream()
                .map(form -> words.get(key(language, form)))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static String key(Language language, String word) {
        String folded = Folding.fold(word);
        return language.code() + " "
                + (language == Language.ARABIC
                        ? folded
                        : WordForms.of(language, folded).key());
    }
}
