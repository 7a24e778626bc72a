package org.muqabala.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A language that the readers know. A text in another one is shown, not read. */
public enum Language {
    ARABIC("ar"),
    ENGLISH("en"),
    FRENCH("fr"),
    SPANISH("es"),
    RUSSIAN("ru");

    private static final List<Language> ALL = List.of(values());

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** The ISO 639-1 code in lower case, as in comparison.json and in the names of the lexicon files. */
    public String code() {
        return code;
    }

    /** The language of a BCP 47 tag ("ar", "ar-EG", "en_GB"); empty when it is none that is read. */
    public static Optional<Language> of(String tag) {
        Optional<Language> language = ofCode(tag);
        if (language.isPresent()) {
            return language;
        }
        String whole = tag.strip().toLowerCase(Locale.ROOT);
        int end = 0;
        while (end < whole.length() && whole.charAt(end) != '-' && whole.charAt(end) != '_') {
            end++;
        }
        return ofCode(whole.substring(0, end));
    }

    private static Optional<Language> ofCode(String code) {
        for (Language language : ALL) {
            if (language.code.equals(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
