package org.muqabala.app.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.muqabala.report.decision.Carried;
import org.muqabala.report.decision.Decided;
import org.muqabala.report.decision.Decision;
import org.muqabala.report.decision.Piece;

/** The decisions that stand, a line each: whether it holds, what it says, who made it when, on which words, and why. */
public final class DecisionList {
    private DecisionList() {}

    /** The lines, the oldest decision first, then how many there are of each state; harmless whatever decisions hold. */
    public static List<String> of(Decided decided) {
        List<String> lines = new ArrayList<>();
        decided.carried().forEach(carried -> lines.add(line(carried)));
        List<String> counts = new ArrayList<>();
        for (Carried.State state : Carried.State.values()) {
            counts.add(word(state) + ": "
                    + decided.carried().stream()
                            .filter(carried -> carried.state() == state)
                            .count());
        }
        lines.add(String.join(", ", counts));
        return lines;
    }

    private static String line(Carried carried) {
        Decision decision = carried.decision();
        String said = decision.what().code() + (decision.value() == null ? "" : " " + decision.value());
        String words =
                decision.subject().pieces().stream().map(Piece::quote).collect(Collectors.joining("” “", "“", "”"));
        List<String> told =
                new ArrayList<>(List.of(said, decision.who(), decision.when().toString(), words));
        if (decision.note() != null) {
            told.add(decision.note());
        }
        String line = String.join(" · ", told) + changes(carried);
        return String.format(Locale.ROOT, "%-8s  %s", word(carried.state()), SafeText.line(line));
    }

    private static String changes(Carried carried) {
        List<String> changes = new ArrayList<>();
        carried.values().added().forEach(value -> changes.add("added " + value));
        carried.values().removed().forEach(value -> changes.add("removed " + value));
        carried.gone().forEach(piece -> changes.add("gone “" + piece.quote() + "”"));
        return changes.isEmpty() ? "" : " (" + String.join(", ", changes) + ")";
    }

    private static String word(Carried.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
