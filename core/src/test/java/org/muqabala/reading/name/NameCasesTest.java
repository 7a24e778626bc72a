package org.muqabala.reading.name;

import org.junit.jupiter.api.Test;
import org.muqabala.CaseChecks;

/** Which names are one; a pending case is not met yet and must not be. */
class NameCasesTest {
    @Test
    void joinsSpellingsAndKeepsPeopleApart() {
        CaseChecks.check(NameCases.all());
    }
}
