package org.muqabala;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Holds a case to what it says: a case that must be met is met, and a pending one is not yet. */
public final class CaseChecks {
    private CaseChecks() {}

    /**
     * A test for each case. The cases are read by the factory that calls this, so that it is known which rules its tests try
     * (docs/quality.md).
     */
    public static Stream<DynamicTest> tests(List<ReadingCase> cases) {
        return cases.stream().map(c -> DynamicTest.dynamicTest(c.toString(), () -> check(c)));
    }

    private static void check(ReadingCase example) {
        if (example.pending() == null) {
            assertThat(example.actual()).as(example.text()).isEqualTo(example.expected());
        } else {
            assertThat(example.isMet())
                    .as("\"%s\" is met now: take its pending reason out", example.text())
                    .isFalse();
        }
    }
}
