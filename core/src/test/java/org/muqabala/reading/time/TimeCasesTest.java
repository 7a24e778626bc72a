package org.muqabala.reading.time;

import org.junit.jupiter.api.Test;
import org.muqabala.CaseChecks;
import org.muqabala.text.Language;

/** What is read from sentences of each language; a pending case is not met yet and must not be. */
class TimeCasesTest {
    @Test
    void arabic() {
        CaseChecks.check(TimeCases.of(Language.ARABIC));
    }

    @Test
    void english() {
        CaseChecks.check(TimeCases.of(Language.ENGLISH));
    }

    @Test
    void french() {
        CaseChecks.check(TimeCases.of(Language.FRENCH));
    }

    @Test
    void spanish() {
        CaseChecks.check(TimeCases.of(Language.SPANISH));
    }

    @Test
    void russian() {
        CaseChecks.check(TimeCases.of(Language.RUSSIAN));
    }
}
