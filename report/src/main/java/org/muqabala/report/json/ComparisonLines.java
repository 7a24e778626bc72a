package org.muqabala.report.json;

import java.util.List;
import org.muqabala.comparison.Comparison;
import org.muqabala.text.Problem;

/** Parts of a comparison.json as lines of their own, for results that no one file can hold. */
public final class ComparisonLines {
    private ComparisonLines() {}

    /** Its groups, in its order, each as comparison.json has it. */
    public static List<String> groups(Comparison comparison) {
        return comparison.groups().stream()
                .map(group -> ReadingJson.object(out -> new FindingFields(out).group(group)))
                .toList();
    }

    /** Its sources, likewise. */
    public static List<String> sources(Comparison comparison) {
        return comparison.documents().stream()
                .map(document ->
                        ReadingJson.object(out -> new SourceFields(out).source(document, comparison.origins())))
                .toList();
    }

    /** A problem, likewise. */
    public static String problem(Problem problem) {
        return ReadingJson.object(out -> new SourceFields(out).problem(problem));
    }
}
