package org.muqabala.app.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.muqabala.comparison.Comparison;
import org.muqabala.lexicon.ConceptLexicon;
import org.muqabala.report.decision.Decided;
import org.muqabala.text.Severity;
import org.muqabala.verdict.Finding;
import org.muqabala.verdict.Group;
import org.muqabala.verdict.Verdict;

/** What a person reads of a comparison in ten seconds: how much there is, every conflict in a line, what could not be read. */
public final class Summary {
    /** More would scroll the counts away; the page has them all. */
    private static final int MOST_CONFLICTS = 20;

    private final Comparison comparison;
    private final Decided decided;
    private final ConceptLexicon concepts;
    private final Ink ink;
    private final List<String> lines = new ArrayList<>();

    private Summary(Comparison comparison, Decided decided, ConceptLexicon concepts, Ink ink) {
        this.comparison = comparison;
        this.decided = decided;
        this.concepts = concepts;
        this.ink = ink;
    }

    /**
     * The lines of the summary, harmless whatever the sources hold.
     *
     * @param decided what people decided of it
     * @param concepts those that the sources were read with
     */
    public static List<String> of(Comparison comparison, Decided decided, ConceptLexicon concepts, Ink ink) {
        Summary summary = new Summary(comparison, decided, concepts, ink);
        summary.size();
        summary.verdicts();
        summary.decisions();
        summary.conflicts();
        summary.problems();
        return List.copyOf(summary.lines);
    }

    private void size() {
        lines.add(ink.bold(String.join(
                ", ",
                count(comparison.documents().size(), "source"),
                count(comparison.origins().size(), "origin"),
                count(comparison.claims().size(), "claim"),
                count(comparison.groups().size(), "group"))));
        lines.add("");
    }

    private static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private void verdicts() {
        for (Verdict verdict : Verdict.values()) {
            long count = findings().stream().filter(f -> f.verdict() == verdict).count();
            String line = String.format(Locale.ROOT, "  %-10s %5d", lower(verdict), count);
            lines.add(verdict == Verdict.CONFLICTS && count > 0 ? ink.red(line) : line);
        }
    }

    private void decisions() {
        if (decided.isGiven()) {
            Decided.Counts counts = decided.counts();
            lines.add("");
            lines.add("Decisions: " + counts.decided() + " of " + counts.asked() + " findings decided, "
                    + counts.secondLook() + (counts.secondLook() == 1 ? " needs" : " need") + " a second look, "
                    + counts.orphaned() + " orphaned");
        }
    }

    private List<Finding> findings() {
        return comparison.groups().stream().flatMap(g -> g.findings().stream()).toList();
    }

    private void conflicts() {
        ConflictLine line = new ConflictLine(comparison, concepts);
        List<String> conflicts = new ArrayList<>();
        for (Group group : comparison.groups()) {
            for (Finding finding : group.findings()) {
                if (finding.verdict() == Verdict.CONFLICTS && decided.isConflict(finding)) {
                    conflicts.add("  " + line.of(group, finding));
                }
            }
        }
        long none = findings().stream()
                .filter(f -> f.verdict() == Verdict.CONFLICTS && !decided.isConflict(f))
                .count();
        if (conflicts.isEmpty() && none == 0) {
            return;
        }
        lines.add("");
        lines.add(ink.bold("Conflicts"));
        lines.addAll(conflicts.subList(0, Math.min(MOST_CONFLICTS, conflicts.size())));
        if (conflicts.size() > MOST_CONFLICTS) {
            lines.add(ink.faint("  and " + (conflicts.size() - MOST_CONFLICTS) + " more in the report"));
        }
        if (none > 0) {
            lines.add(ink.faint("  left out: " + none + " that people decided to be no conflict"));
        }
    }

    private void problems() {
        List<String> counts = new ArrayList<>();
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING)) {
            long count = comparison.problems().stream()
                    .filter(p -> p.severity() == severity)
                    .count();
            if (count > 0) {
                counts.add(count(count, lower(severity)));
            }
        }
        if (!counts.isEmpty()) {
            lines.add("");
            lines.add("Problems: " + String.join(", ", counts) + ", listed in the report");
        }
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
