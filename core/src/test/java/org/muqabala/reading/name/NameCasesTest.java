package org.muqabala.reading.name;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muqabala.CaseChecks;
import org.muqabala.ReadingCase;

/** Which names are one; a pending case is not met yet and must not be. */
class NameCasesTest {
    static List<ReadingCase> cases() {
        return NameCases.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void joinsSpellingsAndKeepsPeopleApart(ReadingCase example) {
        CaseChecks.check(example);
    }
}
