package org.muqabala.report.export.decision;

import java.util.List;

/**
 * The decisions of a file, in its order, and what of it could not be used.
 *
 * @param file its name, for messages
 * @param refusals what is wrong, each with its line and field
 */
public record Decisions(String file, List<Decision> decisions, List<String> refusals) {
    public Decisions {
        decisions = List.copyOf(decisions);
        refusals = List.copyOf(refusals);
    }

    /** None at all. */
    public static Decisions none() {
        return new Decisions("", List.of(), List.of());
    }
}
