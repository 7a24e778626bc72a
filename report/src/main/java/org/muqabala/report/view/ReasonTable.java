package org.muqabala.report.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.muqabala.text.Explanation;

/**
 * The explanations of findings that are folded into a line. Their sentences repeat, so each stands once, and a finding holds
 * numbers: the page's script sets them out when the line is opened.
 */
final class ReasonTable {
    private final ReasonViews reasons;
    private final Map<String, Integer> sentences = new LinkedHashMap<>();
    private final Map<String, String> weights = new HashMap<>();

    ReasonTable(ReasonViews reasons) {
        this.reasons = reasons;
    }

    /** An explanation as {@code depth,weight,sentence} for each of its parts, with semicolons between; no weight where it adds nothing. */
    String code(Explanation explanation) {
        List<String> parts = new ArrayList<>();
        add(reasons.view(explanation), 0, parts);
        return String.join(";", parts);
    }

    private void add(ReasonView reason, int depth, List<String> parts) {
        String sentence = oneLine(reason.part()) + "\t" + oneLine(Pieces.marked(reason.sentence()));
        int number = sentences.computeIfAbsent(sentence, s -> sentences.size());
        parts.add(depth + "," + weights.computeIfAbsent(reason.weight(), ReasonTable::brief) + "," + number);
        reason.children().forEach(c -> add(c, depth + 1, parts));
    }

    /** A weight without the signs that the page's script knows to add: "+0.475" is ".475", "−1.50" is "-1.5", "+0.00" nothing. */
    private static String brief(String weight) {
        return weight.replaceFirst("^\\+", "")
                .replaceFirst("^−", "-")
                .replaceFirst("0$", "")
                .replaceFirst("0$", "")
                .replaceFirst("^(-?)0\\.", "$1.")
                .replaceFirst("\\.$", "");
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    /** The sentences, each on a line: what was looked at, a tab, what was found. */
    String sentences() {
        return String.join("\n", sentences.keySet());
    }
}
