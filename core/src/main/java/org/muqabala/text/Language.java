package org.muqabala.text;

import java.util.Locale;
import java.util.Optional;

/** A language that the readers know. A text in another one is shown, not read. */
public enum Language {
    ARABIC("ar"),
    ENGLISH("en"),
    FRENCH("fr"),
    SPANISH("es"),
    RUSSIAN("ru");

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
        String primary = tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        for (Language language : values()) {
            if (language.code.equals(primary)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
