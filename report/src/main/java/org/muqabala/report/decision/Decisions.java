package org.muqabala.report.decision;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The decisions that a command was given, and what of them could not be used.
 *
 * @param given were any asked for? Exports tell of decisions only then
 * @param decisions each id once
 * @param places where each was read, by its id: "decisions.jsonl:2"
 * @param refusals what is wrong with each line that is left out, with its place and field
 */
public record Decisions(boolean given, List<Decision> decisions, Map<String, String> places, List<String> refusals) {
    public Decisions {
        decisions = List.copyOf(decisions);
        places = Map.copyOf(places);
        refusals = List.copyOf(refusals);
    }

    /** None were asked for. */
    public static Decisions none() {
        return new Decisions(false, List.of(), Map.of(), List.of());
    }

    /**
     * Those of a log.
     *
     * @param name of the log, for messages
     */
    public static Decisions of(String name, Collection<Decision> log) {
        Map<String, String> places = new HashMap<>();
        log.forEach(decision -> places.put(decision.id(), name + ": decision " + decision.id()));
        return new Decisions(true, List.copyOf(log), places, List.of());
    }

    /** Where a decision was read, for messages. */
    public String place(Decision decision) {
        return places.getOrDefault(decision.id(), "decision " + decision.id());
    }
}
