package org.muqabala.bench.story;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.muqabala.text.Language;

/**
 * One thing in the four languages that stories are told in.
 *
 * @param words what it is called in each of {@link #LANGUAGES}
 */
record Wording(Map<Language, String> words) {
    /** The languages of stories, in the order of the word lists. */
    static final List<Language> LANGUAGES =
            List.of(Language.ENGLISH, Language.ARABIC, Language.FRENCH, Language.SPANISH);

    Wording {
        words = Map.copyOf(words);
        if (words.size() != LANGUAGES.size()) {
            throw new IllegalArgumentException("expected four languages, found " + words);
        }
    }

    /** Of a line of a word list: English | Arabic | French | Spanish. */
    static Wording of(String line) {
        List<String> parts = WordLists.parts(line, "\\|");
        Map<Language, String> words = new EnumMap<>(Language.class);
        for (int i = 0; i < parts.size(); i++) {
            words.put(LANGUAGES.get(i), parts.get(i));
        }
        return new Wording(words);
    }

    /** Of a name that is written in Latin letters in one way. */
    static Wording ofName(String latin, String arabic) {
        return new Wording(Map.of(
                Language.ENGLISH, latin, Language.ARABIC, arabic, Language.FRENCH, latin, Language.SPANISH, latin));
    }

    String in(Language language) {
        return words.getOrDefault(language, "");
    }
}
