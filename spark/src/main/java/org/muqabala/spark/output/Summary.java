package org.muqabala.spark.output;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.muqabala.text.Problem;

/**
 * What a run came to.
 *
 * @param texts how many texts were read
 * @param sources how many of them were compared
 * @param stories how many stories they tell
 * @param groups how many groups there are
 * @param findings how many findings there are, by verdict
 * @param problems how many problems there are, by code
 * @param failed how many of them are errors: of what they tell something is not in the result
 * @param told what holds for the collection as a whole, such as what was capped
 */
public record Summary(
        long texts,
        long sources,
        long stories,
        long groups,
        Map<String, Long> findings,
        Map<String, Long> problems,
        long failed,
        List<Problem> told) {
    public Summary {
        findings = new LinkedHashMap<>(findings);
        problems = new LinkedHashMap<>(problems);
        told = List.copyOf(told);
    }

    /** It as lines for people. */
    public String text() {
        StringBuilder text = new StringBuilder();
        line(text, texts + " texts, " + sources + " sources, " + stories + " stories, " + groups + " groups");
        findings.forEach((verdict, count) -> line(text, String.format(Locale.ROOT, "  %-12s %d", verdict, count)));
        if (!problems.isEmpty()) {
            line(text, failed + " errors; told in problems.jsonl:");
            problems.forEach((code, count) -> line(text, String.format(Locale.ROOT, "  %-24s %d", code, count)));
        }
        told.forEach(problem -> line(text, problem.message()));
        return text.toString();
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }
}
