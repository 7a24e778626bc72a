package org.muqabala.inputs.office;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What documents say of themselves, as far as it can be true. */
final class Titles {
    private static final String[] FILES = {
        ".doc", ".docx", ".pdf", ".odt", ".rtf", ".txt", ".indd", ".qxd", ".html", ".htm"
    };
    private static final String[] PROGRAMS = {"microsoft word", "untitled", "powerpoint", "document1"};

    private Titles() {}

    /** The title; null where it is the name of a file or what a program writes when nobody gives one. */
    static @Nullable String title(@Nullable String told) {
        if (told == null || told.isBlank()) {
            return null;
        }
        String small = told.strip().toLowerCase(Locale.ROOT);
        for (String file : FILES) {
            if (small.endsWith(file)) {
                return null;
            }
        }
        for (String program : PROGRAMS) {
            if (small.startsWith(program)) {
                return null;
            }
        }
        return PresentationForms.plain(told.strip());
    }
}
