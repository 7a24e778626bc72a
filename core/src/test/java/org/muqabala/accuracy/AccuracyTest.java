package org.muqabala.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.muqabala.Bundle;
import org.muqabala.Seeds;

/**
 * Measures the comparison of the seeds against what people labelled, and holds it to {@code accuracy-floors.properties}. The
 * bundles of dev are measured and printed. With {@code -Daccuracy.misses=true} every miss is printed too.
 */
class AccuracyTest {
    @Test
    void theSeedsMeetTheirFloors() throws IOException {
        Accuracy accuracy = Accuracy.of(Seeds.comparison(), Truth.read(Truth.SEEDS));
        print("seeds", accuracy);
        Map<String, Double> figures = accuracy.figures();
        List<Executable> checks = limits().entrySet().stream()
                .map(e -> check(
                        e.getKey().toString(), Double.parseDouble(e.getValue().toString()), figures))
                .toList();
        assertThat(checks).isNotEmpty();
        assertAll(checks);
    }

    @Test
    void theBundlesAreMeasured() {
        for (Bundle bundle : Bundle.dev()) {
            Accuracy accuracy = Accuracy.of(bundle.comparison(), bundle.truth());
            print(bundle.name(), accuracy);
            assertThat(accuracy.figures().values()).allMatch(value -> value >= 0);
        }
    }

    /** "floor.NAME" must be reached, "ceiling.NAME" must not be passed. */
    private static Executable check(String limit, double value, Map<String, Double> figures) {
        String name = limit.substring(limit.indexOf('.') + 1);
        return () -> {
            assertThat(figures).as(limit).containsKey(name);
            if (limit.startsWith("floor.")) {
                assertThat(figures.get(name)).as(name).isGreaterThanOrEqualTo(value);
            } else {
                assertThat(limit).startsWith("ceiling.");
                assertThat(figures.get(name)).as(name).isLessThanOrEqualTo(value);
            }
        };
    }

    private static Properties limits() throws IOException {
        Properties limits = new Properties();
        try (InputStream in = AccuracyTest.class.getResourceAsStream("/org/muqabala/accuracy-floors.properties")) {
            limits.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return limits;
    }

    private static void print(String name, Accuracy accuracy) {
        StringBuilder line = new StringBuilder("Accuracy on ").append(name).append(':');
        accuracy.figures()
                .forEach((figure, value) -> line.append(String.format(Locale.ROOT, " %s %.3f", figure, value)));
        System.out.println(line);
        if (Boolean.getBoolean("accuracy.misses")) {
            accuracy.misses().forEach(miss -> System.out.println("  " + miss));
        }
    }
}
