package org.muqabala;

import static org.assertj.core.api.Assertions.assertThat;

/** Holds a case to what it says: a case that must be met is met, and a pending one is not yet. */
public final class CaseChecks {
    private CaseChecks() {}

    public static void check(ReadingCase example) {
        if (example.pending() == null) {
            assertThat(example.actual()).as(example.text()).isEqualTo(example.expected());
        } else {
            assertThat(example.isMet())
                    .as("\"%s\" is met now: take its pending reason out", example.text())
                    .isFalse();
        }
    }
}
