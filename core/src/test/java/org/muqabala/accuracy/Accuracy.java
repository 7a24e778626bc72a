package org.muqabala.accuracy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.muqabala.accuracy.Truth.Pair;
import org.muqabala.comparison.Comparison;
import org.muqabala.verdict.Finding;

/**
 * How well a comparison meets the truth that people labelled.
 *
 * @param figures the measures by name, in the order in which they are made; one that the truth has no labels for is left out
 * @param misses what was missed or wrong, a line each
 */
public record Accuracy(Map<String, Double> figures, List<String> misses) {

    /** Measures a comparison. */
    public static Accuracy of(Comparison comparison, Truth truth) {
        Measuring measuring = new Measuring();
        Places places = new Places(comparison.documents());
        ReadingAccuracy reading = new ReadingAccuracy(comparison.claims(), places);
        measuring.share("figures_read", truth.figures(), reading::isRead);
        measuring.share("dates_read", truth.dates(), reading::isRead);
        measuring.share("speakers_read", truth.speakers(), reading::isRead);
        measuring.count("furniture_leaks", truth.furniture(), reading::isClaimed);
        measuring.count("false_figures", truth.notFigures(), reading::isFigure);

        FindingAccuracy finding = new FindingAccuracy(comparison, truth, places);
        List<Pair> pairs = truth.pairs().stream()
                .filter(p -> !p.verdicts().equals(List.of("single")))
                .toList();
        List<Pair> conflicts = pairs.stream()
                .filter(p -> p.verdicts().equals(List.of("conflicts")))
                .toList();
        List<Finding> raised = finding.conflicts();
        measuring.share("pair_recall", pairs, finding::isFound);
        measuring.share("conflicts_recall", conflicts, finding::isFound);
        measuring.share("conflict_precision", raised, finding::isTrue);
        measuring.figures.put("conflicts_raised", (double) raised.size());
        measuring.count("traps_sprung", truth.traps(), finding::isSprung);
        measuring.figures.put("false_joins", finding.falseJoins());
        return new Accuracy(measuring.figures, measuring.misses);
    }

    private static final class Measuring {
        private final Map<String, Double> figures = new LinkedHashMap<>();
        private final List<String> misses = new ArrayList<>();

        /** The share of the items that are met; what is not met is a miss. */
        <T> void share(String name, Collection<T> items, Predicate<T> met) {
            List<T> missed = items.stream().filter(met.negate()).toList();
            if (!items.isEmpty()) {
                figures.put(name, 1 - (double) missed.size() / items.size());
            }
            missed.forEach(item -> misses.add(name + ": " + item));
        }

        /** How many of the items are met, though none should be; each is a miss. */
        <T> void count(String name, Collection<T> items, Predicate<T> met) {
            List<T> wrong = items.stream().filter(met).toList();
            figures.put(name, (double) wrong.size());
            wrong.forEach(item -> misses.add(name + ": " + item));
        }
    }
}
