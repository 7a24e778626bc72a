package org.muqabala.reading.time;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.muqabala.CaseChecks;
import org.muqabala.text.Language;

/** What is read from sentences of each language; a pending case is not met yet and must not be. */
class TimeCasesTest {
    @TestFactory
    Stream<DynamicTest> arabic() {
        return CaseChecks.tests(TimeCases.of(Language.ARABIC));
    }

    @TestFactory
    Stream<DynamicTest> english() {
        return CaseChecks.tests(TimeCases.of(Language.ENGLISH));
    }

    @TestFactory
    Stream<DynamicTest> french() {
        return CaseChecks.tests(TimeCases.of(Language.FRENCH));
    }

    @TestFactory
    Stream<DynamicTest> spanish() {
        return CaseChecks.tests(TimeCases.of(Language.SPANISH));
    }

    @TestFactory
    Stream<DynamicTest> russian() {
        return CaseChecks.tests(TimeCases.of(Language.RUSSIAN));
    }
}
