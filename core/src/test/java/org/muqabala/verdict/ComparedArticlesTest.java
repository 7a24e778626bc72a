package org.muqabala.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.muqabala.ClaimComparison;

/**
 * What two articles are to each other: whose values cannot both hold of one thing at one time ({@code states.json}), and which
 * values answer one question ({@code questions.json}; verdict "none" where they do not). An article is its language, the day
 * of its publication and its text.
 */
class ComparedArticlesTest {
    private static final ClaimComparison COMPARISON = ClaimComparison.standard();

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (String file : List.of("states.json", "questions.json")) {
            tests.addAll(cases(file));
        }
        return tests.stream();
    }

    private static List<DynamicTest> cases(String file) throws IOException {
        try (InputStream in = ComparedArticlesTest.class.getResourceAsStream(file)) {
            List<DynamicTest> tests = new ArrayList<>();
            for (JsonNode c : new ObjectMapper().readTree(in)) {
                tests.add(dynamicTest(c.get("why").asText(), () -> {
                    assertThat(told(c, "a", "b")).as("findings").isEqualTo(expected(c));
                    assertThat(told(c, "b", "a")).as("in the other order").isEqualTo(expected(c));
                }));
            }
            return tests;
        }
    }

    private static List<String> expected(JsonNode c) {
        String verdict = c.get("verdict").asText();
        if (verdict.equals("none")) {
            return List.of();
        }
        return List.of(c.has("kind") ? verdict + " " + c.get("kind").asText() : verdict);
    }

    /** The findings of the facet that is asked about that set two values side by side. */
    private static List<String> told(JsonNode c, String first, String second) {
        String facet = c.path("facet").asText("figure");
        return COMPARISON
                .check(Articles.of("first.txt", c.get(first)), Articles.of("second.txt", c.get(second)))
                .stream()
                .filter(f -> lower(f.facet()).equals(facet) && (f.sides().size() > 1 || f.verdict() == Verdict.AGREES))
                .map(f -> lower(f.verdict()) + (f.kind() == null ? "" : " " + lower(f.kind())))
                .toList();
    }

    private static String lower(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT);
    }
}
