package org.muqabala.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** How well weights do on cases they were not fitted on: each bundle of cases is left out once. */
final class Quality {
    private Quality() {}

    /**
     * A table of what was taken for what, with the F1 of each class.
     *
     * @param labels what the classes are called
     */
    static String leftOut(LogisticFit fit, List<Example> examples, List<String> labels) {
        int[][] taken = new int[labels.size()][labels.size()];
        Set<String> bundles = new TreeSet<>();
        examples.forEach(e -> bundles.add(e.bundle()));
        for (String bundle : bundles) {
            double[][] weights = fit.fit(
                    examples.stream().filter(e -> !e.bundle().equals(bundle)).toList());
            for (Example example : examples) {
                if (example.bundle().equals(bundle)) {
                    taken[example.label()][likeliest(fit.probabilities(example, weights))]++;
                }
            }
        }
        List<String> lines = new ArrayList<>();
        lines.add("left out one of " + bundles.size() + " parts at a time, " + examples.size() + " cases:");
        for (int c = 0; c < labels.size(); c++) {
            StringBuilder line = new StringBuilder(labels.get(c)).append(" F1 ").append(f1(taken, c));
            for (int d = 0; d < labels.size(); d++) {
                line.append(", taken for ").append(labels.get(d)).append(' ').append(taken[c][d]);
            }
            lines.add(line.toString());
        }
        return String.join("\n# ", lines);
    }

    private static int likeliest(double[] probabilities) {
        int best = 0;
        for (int c = 1; c < probabilities.length; c++) {
            best = probabilities[c] > probabilities[best] ? c : best;
        }
        return best;
    }

    private static String f1(int[][] taken, int c) {
        int have = 0;
        int said = 0;
        for (int d = 0; d < taken.length; d++) {
            have += taken[c][d];
            said += taken[d][c];
        }
        return String.format(Locale.ROOT, "%.3f", have + said == 0 ? 0 : 2.0 * taken[c][c] / (have + said));
    }
}
