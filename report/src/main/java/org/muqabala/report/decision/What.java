package org.muqabala.report.decision;

import java.util.Locale;
import java.util.Optional;

/** What a person can decide. */
public enum What {
    /** The sides answer one question. */
    SAME,
    /** They may. */
    MAYBE,
    /** They do not. */
    DIFFERENT,
    /** The sides do conflict. */
    CONFLICT,
    /** They do not, whatever the program says. */
    NO_CONFLICT,
    /** One value is supported. */
    VALUE,
    /** It cannot be said which. */
    UNRESOLVED,
    /** The question is worded another way. */
    RELABEL,
    /** Words for colleagues. */
    NOTE,
    /** A colleague is to look at it; nobody where no value is given. */
    ASSIGN,
    /**
     * With {@link Decision#undoes()}: that one decision is taken back, and nothing else is said. Without: nothing that was
     * asserted on the subject is held any longer.
     */
    RETRACTED;

    /** The word for it in files: "no-conflict". */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What a word of a file means. */
    public static Optional<What> of(String code) {
        for (What what : values()) {
            if (what.code().equals(code)) {
                return Optional.of(what);
            }
        }
        return Optional.empty();
    }
}
