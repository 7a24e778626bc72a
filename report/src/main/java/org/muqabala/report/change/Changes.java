package org.muqabala.report.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muqabala.align.Facet;
import org.muqabala.document.Source;
import org.muqabala.report.json.WrittenComparison;
import org.muqabala.report.json.WrittenComparison.WrittenSource;
import org.muqabala.verdict.Verdict;

/**
 * What changed between two comparisons.
 *
 * @param newSources those that only the new one has, by id
 * @param goneSources those that only the old one has, by id
 * @param changedSources those of which the new one has another text, by id
 * @param newConflicts in the order of the new one
 * @param resolved conflicts that are none any more, in the order of the old one
 * @param changedValues findings whose verdict stands and whose values differ, in the order of the new one
 */
public record Changes(
        List<Source> newSources,
        List<Source> goneSources,
        List<Source> changedSources,
        List<NewConflict> newConflicts,
        List<Resolved> resolved,
        List<ChangedValue> changedValues) {

    /**
     * A conflict that was none.
     *
     * @param was the verdict of the finding before; null where there was no such finding
     */
    public record NewConflict(Placed now, @Nullable Verdict was) {}

    /**
     * A conflict that is none any more.
     *
     * @param now the verdict of the finding now; null where there is no such finding
     */
    public record Resolved(Placed old, @Nullable Verdict now) {}

    /** A finding whose values differ. */
    public record ChangedValue(Placed old, Placed now) {
        /** Values that only the new one has. */
        public List<String> added() {
            return without(now.values(), old.values());
        }

        /** Values that only the old one has. */
        public List<String> removed() {
            return without(old.values(), now.values());
        }

        private static List<String> without(List<String> values, List<String> others) {
            return values.stream().filter(v -> !others.contains(v)).toList();
        }
    }

    /** Is nothing different? */
    public boolean isEmpty() {
        return newSources.isEmpty()
                && goneSources.isEmpty()
                && changedSources.isEmpty()
                && newConflicts.isEmpty()
                && resolved.isEmpty()
                && changedValues.isEmpty();
    }

    /** What changed from one to the other. */
    public static Changes between(WrittenComparison old, WrittenComparison now) {
        List<Placed> before = findings(old);
        List<Placed> after = findings(now);
        Matches matches = new Matches(before, after);
        List<NewConflict> conflicts = new ArrayList<>();
        List<ChangedValue> values = new ArrayList<>();
        for (Placed finding : after) {
            Optional<Placed> match = matches.oldOf(finding);
            if (finding.isConflict() && match.filter(Placed::isConflict).isEmpty()) {
                conflicts.add(new NewConflict(finding, verdict(match)));
            } else if (match.isPresent() && differ(match.get(), finding)) {
                values.add(new ChangedValue(match.get(), finding));
            }
        }
        List<Resolved> resolved = new ArrayList<>();
        for (Placed finding : before) {
            Optional<Placed> match = matches.newOf(finding);
            if (finding.isConflict() && match.filter(Placed::isConflict).isEmpty()) {
                resolved.add(new Resolved(finding, verdict(match)));
            }
        }
        return new Changes(
                onlyIn(now, old), onlyIn(old, now), changed(old, now), conflicts, resolved, List.copyOf(values));
    }

    private static @Nullable Verdict verdict(Optional<Placed> placed) {
        return placed.map(p -> p.finding().verdict()).orElse(null);
    }

    /** Do they give other values, where that is more than other words? */
    private static boolean differ(Placed old, Placed now) {
        return now.finding().facet() != Facet.WORDING
                && old.isConflict() == now.isConflict()
                && !new HashSet<>(old.values()).equals(new HashSet<>(now.values()));
    }

    private static List<Placed> findings(WrittenComparison comparison) {
        return comparison.groups().stream()
                .flatMap(g -> g.findings().stream().map(f -> new Placed(g, f)))
                .toList();
    }

    private static List<Source> onlyIn(WrittenComparison one, WrittenComparison other) {
        Map<String, String> others = digests(other);
        return one.sources().stream()
                .map(WrittenSource::source)
                .filter(s -> !others.containsKey(s.id()))
                .toList();
    }

    private static List<Source> changed(WrittenComparison old, WrittenComparison now) {
        Map<String, String> before = digests(old);
        return now.sources().stream()
                .filter(s -> before.containsKey(s.source().id()))
                .filter(s -> !s.sha256().equals(before.get(s.source().id())))
                .map(WrittenSource::source)
                .toList();
    }

    private static Map<String, String> digests(WrittenComparison comparison) {
        Map<String, String> digests = new HashMap<>();
        comparison.sources().forEach(s -> digests.put(s.source().id(), s.sha256()));
        return digests;
    }
}
