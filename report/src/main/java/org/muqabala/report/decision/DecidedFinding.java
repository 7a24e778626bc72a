package org.muqabala.report.decision;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What people decided of one finding: what holds on each aspect of it as a whole, by the latest of the decisions that stand.
 *
 * @param question do its sides answer one question?
 * @param conflict do they conflict?
 * @param outcome which value is supported
 * @param label its question in the desk's words
 * @param assignee who is to look at it
 * @param notes by time
 * @param secondLook decisions that hold here and were made on other values
 * @param parts decisions on some of its evidence alone, such as a piece that is to be moved
 */
public record DecidedFinding(
        Belief question,
        Belief conflict,
        Belief outcome,
        Belief label,
        Belief assignee,
        List<Decision> notes,
        List<Carried> secondLook,
        List<Carried> parts) {
    public DecidedFinding {
        notes = List.copyOf(notes);
        secondLook = List.copyOf(secondLook);
        parts = List.copyOf(parts);
    }

    /**
     * @param whole decisions on the whole finding, the oldest first
     * @param parts decisions on parts of it, likewise
     */
    static DecidedFinding of(List<Carried> whole, List<Carried> parts) {
        List<Decision> decisions = whole.stream().map(Carried::decision).toList();
        Belief question = Beliefs.on(decisions, Aspect.QUESTION, null);
        Belief conflict = Beliefs.on(decisions, Aspect.CONFLICT, null);
        Belief outcome = Beliefs.on(decisions, Aspect.OUTCOME, null);
        List<Decision> settling = asserted(question, conflict, outcome).toList();
        return new DecidedFinding(
                question,
                conflict,
                outcome,
                Beliefs.on(decisions, Aspect.LABEL, null),
                Beliefs.on(decisions, Aspect.ASSIGNEE, null),
                Stream.concat(whole.stream(), parts.stream())
                        .map(Carried::decision)
                        .filter(decision -> decision.what() == What.NOTE)
                        .sorted(Beliefs.BY_TIME)
                        .toList(),
                whole.stream()
                        .filter(carried -> carried.state() == Carried.State.CHANGED)
                        .filter(carried -> settling.contains(carried.decision()))
                        .toList(),
                parts.stream()
                        .filter(carried -> carried.decision().what() != What.NOTE)
                        .toList());
    }

    private static Stream<Decision> asserted(Belief... beliefs) {
        return Stream.of(beliefs)
                .filter(belief -> belief.reason() == Belief.Reason.ASSERTED)
                .flatMap(belief -> Stream.ofNullable(belief.decision()));
    }

    /** The decisions that settle it: on question, conflict and outcome, as far as people asserted something of them. */
    public List<Decision> settling() {
        return asserted(question, conflict, outcome).toList();
    }

    /** The latest of those that settle it; empty where nobody did. */
    public Optional<Decision> latest() {
        return settling().stream().max(Beliefs.BY_TIME);
    }

    /** The reasons of what settles it, then the notes on it. */
    public List<String> words() {
        return Stream.concat(settling().stream().sorted(Beliefs.BY_TIME), notes.stream())
                .flatMap(decision -> Stream.ofNullable(decision.note()))
                .distinct()
                .toList();
    }

    public boolean isSettled() {
        return !settling().isEmpty();
    }

    public boolean asksForSecondLook() {
        return !secondLook.isEmpty();
    }

    /**
     * Is it a conflict, as people have it? Empty where they do not say, or said so of other values.
     */
    public Optional<Boolean> isConflict() {
        if (asksForSecondLook()) {
            return Optional.empty();
        }
        return asserted(question, conflict)
                .filter(decision -> decision.what() == What.DIFFERENT
                        || decision.what() == What.CONFLICT
                        || decision.what() == What.NO_CONFLICT)
                .max(Beliefs.BY_TIME)
                .map(decision -> decision.what() == What.CONFLICT);
    }

    /** Does a decision hold here as it was made? */
    public boolean holds(Decision decision) {
        return decision.what() == What.NOTE
                ? notes.contains(decision)
                : Stream.of(question, conflict, outcome, label, assignee)
                        .anyMatch(belief -> belief.reason() == Belief.Reason.ASSERTED
                                && belief.what() == decision.what()
                                && Objects.equals(belief.value(), decision.value()));
    }
}
