package org.muqabala.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LogisticFitTest {
    @Test
    void theOddsOfOneFeatureAreThoseOfTheExamples() {
        LogisticFit fit = new LogisticFit(List.of("base"), new double[] {1, 1}, new double[] {1e-9});

        double[][] weights = fit.fit(examples(1, 3));

        assertThat(weights[0][0]).isZero();
        assertThat(weights[1][0]).isCloseTo(Math.log(3), within(1e-6));
    }

    @Test
    void classesOfEqualImportanceHaveEqualOdds() {
        LogisticFit fit = new LogisticFit(List.of("base"), new double[] {3, 1}, new double[] {1e-9});

        assertThat(fit.fit(examples(1, 3))[1][0]).isCloseTo(0, within(1e-6));
    }

    @Test
    void aRidgeDrawsWeightsToNothing() {
        LogisticFit free = new LogisticFit(List.of("base"), new double[] {1, 1}, new double[] {0.1});
        LogisticFit drawn = new LogisticFit(List.of("base"), new double[] {1, 1}, new double[] {10});

        assertThat(drawn.fit(examples(1, 3))[1][0]).isPositive().isLessThan(free.fit(examples(1, 3))[1][0]);
    }

    private static List<Example> examples(int first, int second) {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < first + second; i++) {
            examples.add(new Example("one", Map.of("base", 1.0), i < first ? 0 : 1));
        }
        return examples;
    }
}
