package org.muqabala.reading.figure;

import org.junit.jupiter.api.Test;
import org.muqabala.CaseChecks;
import org.muqabala.text.Language;

/** What is read from sentences of each language; a pending case is not met yet and must not be. */
class FigureCasesTest {
    @Test
    void arabic() {
        CaseChecks.check(FigureCases.of(Language.ARABIC));
    }

    @Test
    void english() {
        CaseChecks.check(FigureCases.of(Language.ENGLISH));
    }

    @Test
    void french() {
        CaseChecks.check(FigureCases.of(Language.FRENCH));
    }

    @Test
    void spanish() {
        CaseChecks.check(FigureCases.of(Language.SPANISH));
    }

    @Test
    void russian() {
        CaseChecks.check(FigureCases.of(Language.RUSSIAN));
    }
}
