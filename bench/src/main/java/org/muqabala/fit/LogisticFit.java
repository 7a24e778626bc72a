package org.muqabala.fit;

import java.util.List;

/**
 * Multinomial logistic regression with a ridge, by Newton's steps: for each class but the first the weights whose sum over an
 * example's measures is the logarithm of the odds of that class against the first. Same examples, same weights.
 */
final class LogisticFit {
    private static final int MOST_STEPS = 60;
    private static final double SMALL_STEP = 1e-9;

    private final List<String> features;
    private final int classes;
    private final double[] importance;
    private final double[] ridge;

    /**
     * @param features in the order of the weights
     * @param importance what an example of each class counts
     * @param ridge by feature: how strongly its weight is drawn to 0, more than 0
     */
    LogisticFit(List<String> features, double[] importance, double[] ridge) {
        this.features = List.copyOf(features);
        this.classes = importance.length;
        this.importance = importance.clone();
        this.ridge = ridge.clone();
    }

    /** The weights by class, the first class' all 0, and by feature. */
    double[][] fit(List<Example> examples) {
        double[][] weights = new double[classes][features.size()];
        double largest = Double.MAX_VALUE;
        for (int step = 0; step < MOST_STEPS && largest > SMALL_STEP; step++) {
            largest = step(examples, weights);
        }
        return weights;
    }

    /** The probability of each class. */
    double[] probabilities(Example example, double[][] weights) {
        double[] odds = new double[classes];
        double all = 0;
        for (int c = 0; c < classes; c++) {
            double sum = 0;
            for (int f = 0; f < features.size(); f++) {
                sum += weights[c][f] * example.get(features.get(f));
            }
            odds[c] = Math.exp(sum);
            all += odds[c];
        }
        for (int c = 0; c < classes; c++) {
            odds[c] /= all;
        }
        return odds;
    }

    private double step(List<Example> examples, double[][] weights) {
        int size = features.size();
        int all = (classes - 1) * size;
        double[][] curvature = new double[all][all];
        double[] slope = new double[all];
        for (int k = 0; k < all; k++) {
            curvature[k][k] = ridge[k % size];
            slope[k] = ridge[k % size] * weights[1 + k / size][k % size];
        }
        for (Example example : examples) {
            double[] p = probabilities(example, weights);
            double counts = importance[example.label()];
            double[] x = features.stream().mapToDouble(example::get).toArray();
            for (int k = 0; k < all; k++) {
                double xk = x[k % size];
                int c = 1 + k / size;
                if (xk == 0) {
                    continue;
                }
                slope[k] += counts * xk * (p[c] - (example.label() == c ? 1 : 0));
                for (int m = 0; m < all; m++) {
                    int d = 1 + m / size;
                    curvature[k][m] += counts * xk * x[m % size] * p[c] * ((c == d ? 1 : 0) - p[d]);
                }
            }
        }
        double[] move = LinearSystem.solve(curvature, slope);
        double largest = 0;
        for (int k = 0; k < all; k++) {
            weights[1 + k / size][k % size] -= move[k];
            largest = Math.max(largest, Math.abs(move[k]));
        }
        return largest;
    }
}
