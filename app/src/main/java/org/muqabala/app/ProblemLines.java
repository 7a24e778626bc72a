package org.muqabala.app;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.muqabala.app.terminal.SafeText;
import org.muqabala.comparison.Comparison;
import org.muqabala.text.Problem;
import org.muqabala.text.Severity;

/** Problems as lines on standard error. */
final class ProblemLines {
    /** More would hide the summary; the page has them all. */
    private static final int MOST = 10;

    private ProblemLines() {}

    /** The problems, the gravest first, so that the most grave of very many are seen. */
    static void tell(List<Problem> problems, Streams streams) {
        List<Problem> told = problems.stream()
                .sorted(Comparator.comparing(Problem::severity).reversed())
                .limit(MOST)
                .toList();
        for (Problem problem : told) {
            String severity = problem.severity().name().toLowerCase(Locale.ROOT);
            streams.tell(severity + ": " + SafeText.line(problem.message()));
        }
        if (problems.size() > MOST) {
            streams.tell("and " + (problems.size() - MOST) + " more in the report");
        }
    }

    /** Tells of the errors and warnings of the documents; what was merely noticed stands in the report. */
    static void tellOfDocuments(Comparison comparison, Streams streams) {
        tell(ofDocuments(comparison), streams);
    }

    /** The errors and warnings of the documents. */
    static List<Problem> ofDocuments(Comparison comparison) {
        Set<String> documents = new HashSet<>();
        comparison.documents().forEach(d -> documents.add(d.source().id()));
        return comparison.problems().stream()
                .filter(p -> p.severity() != Severity.NOTICE && documents.contains(String.valueOf(p.source())))
                .toList();
    }
}
