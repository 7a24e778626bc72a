package org.muqabala.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.muqabala.ClaimComparison;

/**
 * Amounts of one article that add up to an amount of another, as listed in {@code sums.json}: {@code sum} is what the finding
 * says, left out where the numbers add up by chance only.
 */
class SumTest {
    private static final ClaimComparison COMPARISON = ClaimComparison.standard();

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        try (InputStream in = SumTest.class.getResourceAsStream("sums.json")) {
            List<DynamicTest> tests = new ArrayList<>();
            for (JsonNode c : new ObjectMapper().readTree(in)) {
                List<String> expected = c.has("sum") ? List.of(c.get("sum").asText()) : List.of();
                tests.add(dynamicTest(c.get("why").asText(), () -> {
                    assertThat(sums(told(c, "a", "b"))).isEqualTo(expected);
                    assertThat(sums(told(c, "b", "a"))).as("in the other order").isEqualTo(expected);
                }));
                if (c.has("sum")) {
                    tests.add(dynamicTest(
                            c.get("why").asText() + ": nothing conflicts",
                            () -> assertThat(told(c, "a", "b"))
                                    .extracting(Finding::verdict)
                                    .doesNotContain(Verdict.CONFLICTS)));
                }
            }
            return tests.stream();
        }
    }

    private static List<Finding> told(JsonNode c, String first, String second) {
        return COMPARISON.check(Articles.of("first.txt", c.get(first)), Articles.of("second.txt", c.get(second)));
    }

    private static List<String> sums(List<Finding> findings) {
        return findings.stream()
                .filter(f -> f.sides().get(f.sides().size() - 1).value().contains(" + "))
                .peek(f -> assertThat(f.verdict()).isEqualTo(Verdict.REFINES))
                .map(f -> f.sides().get(1).value() + " = " + f.sides().get(0).value())
                .toList();
    }
}
