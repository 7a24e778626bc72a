package org.muqabala.reading.name;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.muqabala.CaseChecks;

/** Which names are one; a pending case is not met yet and must not be. */
class NameCasesTest {
    @TestFactory
    Stream<DynamicTest> joinsSpellingsAndKeepsPeopleApart() {
        return CaseChecks.tests(NameCases.all());
    }
}
