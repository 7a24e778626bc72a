package org.muqabala.report.decision;

import java.util.Optional;

/** What is asked of a subject. On each of these one thing holds at a time, whatever holds on the others. */
public enum Aspect {
    /** Do the sides answer one question? */
    QUESTION,
    /** Do they conflict? */
    CONFLICT,
    /** Which value is supported, if that can be said? */
    OUTCOME,
    /** How is the question worded? */
    LABEL,
    /** Who is to look at it? */
    ASSIGNEE;

    /** The aspect that a decision is on; empty for notes, which stand side by side, and for what only takes back. */
    public static Optional<Aspect> of(What what) {
        return switch (what) {
            case SAME, MAYBE, DIFFERENT -> Optional.of(QUESTION);
            case CONFLICT, NO_CONFLICT -> Optional.of(CONFLICT);
            case VALUE, UNRESOLVED -> Optional.of(OUTCOME);
            case RELABEL -> Optional.of(LABEL);
            case ASSIGN -> Optional.of(ASSIGNEE);
            case NOTE, RETRACTED -> Optional.empty();
        };
    }

    /** Is it a belief about what the articles say, which a retraction ends, and not the desk's own arrangement? */
    boolean isAboutArticles() {
        return this == QUESTION || this == CONFLICT || this == OUTCOME;
    }
}
