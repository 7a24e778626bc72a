package org.muqabala;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.api.SoftAssertions;

/** Holds a case to what it says: a case that must be met is met, and a pending one is not yet. */
public final class CaseChecks {
    private CaseChecks() {}

    /**
     * Holds all cases to what they say, and tells every one that fails. The calling test reads them itself, so that it is known
     * which rules it tries (docs/quality.md).
     */
    public static void check(List<ReadingCase> cases) {
        assertThat(cases).isNotEmpty();
        SoftAssertions.assertSoftly(softly -> cases.forEach(c -> check(softly, c)));
    }

    private static void check(SoftAssertions softly, ReadingCase example) {
        if (example.pending() == null) {
            softly.assertThat(example.actual()).as(example.toString()).isEqualTo(example.expected());
        } else {
            softly.assertThat(example.isMet())
                    .as("\"%s\" is met now: take its pending reason out", example.text())
                    .isFalse();
        }
    }
}
