package org.muqabala.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.muqabala.app.terminal.SafeText;
import org.muqabala.comparison.Comparison;
import org.muqabala.document.Document;
import org.muqabala.document.SourceSet;
import org.muqabala.text.Problem;
import org.muqabala.text.Severity;

/** What came of the paths of a command line: how many sources can be used, and what is to be told of the rest. */
final class Inputs {
    /** What is told of a file by the code of the problem for which it was left out. */
    private static final Map<String, String> LEFT_OUT = Map.of(
            "same-text", "has the same text",
            "older-version", "is an older version of it",
            "older-version-doubtful", "is another version of it");

    /** More are counted. */
    private static final int MOST_LEFT_OUT = 5;

    private Inputs() {}

    /** Ends the run where fewer than two sources can be used. */
    static void requireTwo(SourceSet sources, Streams streams) {
        List<Document> usable = usable(sources);
        if (usable.size() > 1) {
            return;
        }
        sources.documents().forEach(d -> ProblemLines.tell(grave(d), streams));
        String found = usable.isEmpty()
                ? "none that can be used"
                : "one: " + usable.get(0).source().file() + leftOut(sources);
        throw new Failure(
                ExitCode.NO_USABLE_INPUT,
                "a comparison needs two sources, found " + found + "; name more files, or a folder of them");
    }

    /** The documents that can be used. */
    static List<Document> usable(SourceSet sources) {
        return sources.documents().stream().filter(Inputs::isUsable).toList();
    }

    /** The files that were left out since their article is there already; empty where there are none. */
    private static String leftOut(SourceSet sources) {
        List<String> files = sources.problems().stream()
                .filter(p -> LEFT_OUT.containsKey(p.code()))
                .map(p -> p.args().get(0) + " " + LEFT_OUT.get(p.code()))
                .toList();
        int most = Math.min(MOST_LEFT_OUT, files.size());
        String more = files.size() > most ? ", and " + (files.size() - most) + " more" : "";
        return files.isEmpty() ? "" : " (" + String.join(", ", files.subList(0, most)) + more + ")";
    }

    /** Was there nothing that had to be left out? */
    static boolean allUsable(SourceSet sources) {
        return sources.problems().stream().noneMatch(Inputs::isGrave)
                && sources.documents().stream().allMatch(Inputs::isUsable);
    }

    /** The comparison with the problems of files that are in none of its documents, so that the page shows them too. */
    static Comparison withProblems(Comparison comparison, SourceSet sources) {
        List<Problem> problems = new ArrayList<>(comparison.problems());
        problems.addAll(sources.problems());
        problems.sort(Comparator.comparing((Problem p) -> Objects.requireNonNullElse(p.source(), ""))
                .thenComparing(p -> p.span() == null ? -1 : p.span().start())
                .thenComparing(Problem::code)
                .thenComparing(Problem::message));
        return new Comparison(
                comparison.documents(),
                comparison.origins(),
                comparison.events(),
                comparison.claims(),
                comparison.groups(),
                problems,
                comparison.draft());
    }

    /**
     * The document of a file among the sources.
     *
     * @throws Failure where nothing of it can be used
     */
    static String draft(SourceSet sources, Path file) {
        for (Document document : sources.documents()) {
            if (isUsable(document) && isSame(Path.of(document.source().file()), file)) {
                return document.source().id();
            }
        }
        throw new Failure(
                ExitCode.NO_USABLE_INPUT,
                "expected the text of a draft at " + SafeText.line(file.toString()) + ", found none that can be used");
    }

    private static boolean isSame(Path a, Path b) {
        try {
            return Files.isSameFile(a, b);
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isUsable(Document document) {
        return grave(document).isEmpty();
    }

    private static List<Problem> grave(Document document) {
        return document.problems().stream().filter(Inputs::isGrave).toList();
    }

    private static boolean isGrave(Problem problem) {
        return problem.severity() == Severity.ERROR;
    }
}
