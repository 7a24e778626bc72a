package org.muqabala.report.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.muqabala.verdict.Finding;
import org.muqabala.verdict.Group;
import org.muqabala.verdict.Verdict;

/** Makes the {@link Matrix}. */
final class Matrices {
    private static final int MOST_SOURCES = 10;

    /** Nobody could read a group of more sources pair by pair, and it would cost their square. */
    private static final int MOST_OF_A_SIDE = 60;

    private static final List<Verdict> SHOWN =
            List.of(Verdict.CONFLICTS, Verdict.REFINES, Verdict.AGREES, Verdict.REWORDS, Verdict.UNDECIDED);

    private final Lookup lookup;
    private final Wording wording;
    private final EvidenceViews evidence;
    private final Map<Pair, Map<Verdict, List<Finding>>> pairs = new HashMap<>();

    Matrices(Lookup lookup, Wording wording, EvidenceViews evidence) {
        this.lookup = lookup;
        this.wording = wording;
        this.evidence = evidence;
    }

    /** The numbers of two sources, the smaller first. */
    private record Pair(int a, int b) {
        static Pair of(int a, int b) {
            return a < b ? new Pair(a, b) : new Pair(b, a);
        }
    }

    /** The matrix; null where there are fewer than two sources. */
    @Nullable
    Matrix view() {
        int sources = lookup.comparison().documents().size();
        if (sources < 2) {
            return null;
        }
        for (Group group : lookup.comparison().groups()) {
            group.findings().stream().filter(f -> SHOWN.contains(f.verdict())).forEach(this::count);
        }
        Map<Integer, Integer> conflicts = found(Verdict.CONFLICTS);
        List<Integer> shown = IntStream.rangeClosed(1, sources)
                .boxed()
                .sorted(Comparator.comparingInt(n -> -conflicts.getOrDefault(n, 0)))
                .limit(MOST_SOURCES)
                .sorted()
                .toList();
        int most = pairs.entrySet().stream()
                .filter(e -> shown.contains(e.getKey().a())
                        && shown.contains(e.getKey().b()))
                .mapToInt(
                        e -> e.getValue().values().stream().mapToInt(List::size).sum())
                .max()
                .orElse(1);
        return new Matrix(
                shown.subList(0, shown.size() - 1).stream().map(evidence::mark).toList(),
                IntStream.range(1, shown.size())
                        .mapToObj(i -> row(shown, i, most))
                        .toList(),
                sources > MOST_SOURCES ? wording.messages().get("matrix.some", MOST_SOURCES, sources) : null);
    }

    /** A source beside those before it: every two sources meet once. */
    private Matrix.Row row(List<Integer> shown, int index, int most) {
        int source = shown.get(index);
        return new Matrix.Row(
                evidence.mark(source),
                shown.subList(0, index).stream().map(b -> cell(source, b, most)).toList(),
                shown.size() - 1 - index);
    }

    private void count(Finding finding) {
        List<List<Integer>> sides = finding.sides().stream()
                .map(s -> lookup.sources(s).stream()
                        .limit(MOST_OF_A_SIDE)
                        .map(lookup::number)
                        .toList())
                .toList();
        List<Pair> met = new ArrayList<>();
        for (int i = 0; i < sides.size(); i++) {
            for (int j = finding.verdict() == Verdict.AGREES ? i : i + 1; j < sides.size(); j++) {
                for (int a : sides.get(i)) {
                    sides.get(j).stream().filter(b -> b != a).forEach(b -> met.add(Pair.of(a, b)));
                }
            }
        }
        met.stream()
                .distinct()
                .forEach(p -> pairs.computeIfAbsent(p, k -> new EnumMap<>(Verdict.class))
                        .computeIfAbsent(finding.verdict(), v -> new ArrayList<>())
                        .add(finding));
    }

    /** By a source's number: in how many findings of a verdict it meets another, for each other. */
    private Map<Integer, Integer> found(Verdict verdict) {
        Map<Integer, Integer> found = new HashMap<>();
        pairs.forEach((pair, findings) -> {
            int times = findings.getOrDefault(verdict, List.of()).size();
            found.merge(pair.a(), times, Integer::sum);
            found.merge(pair.b(), times, Integer::sum);
        });
        return found;
    }

    private Matrix.Cell cell(int a, int b, int most) {
        List<Matrix.Count> counts = new ArrayList<>();
        List<String> told = new ArrayList<>();
        double from = 0;
        for (Verdict verdict : SHOWN) {
            List<Finding> findings = pairs.getOrDefault(Pair.of(a, b), Map.of()).getOrDefault(verdict, List.of());
            if (findings.isEmpty()) {
                continue;
            }
            String code = Wording.code(verdict);
            String number = wording.messages().number(findings.size());
            String label =
                    wording.messages().get("finding.times", wording.messages().get("verdict." + code), findings.size());
            double width = 100.0 * findings.size() / most;
            counts.add(new Matrix.Count(
                    code,
                    number,
                    label,
                    lookup.findingHref(findings.get(0)),
                    Axis.percent(wording.isRightToLeft() ? 100 - from - width : from),
                    Axis.percent(width)));
            told.add(label);
            from += width;
        }
        return new Matrix.Cell(
                told.isEmpty()
                        ? wording.messages().get("matrix.nothing")
                        : String.join(wording.messages().get("list.comma"), told),
                counts);
    }
}
