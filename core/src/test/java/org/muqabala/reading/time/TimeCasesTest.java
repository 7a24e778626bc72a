package org.muqabala.reading.time;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muqabala.CaseChecks;
import org.muqabala.ReadingCase;

/** What is read from sentences of each language; a pending case is not met yet and must not be. */
class TimeCasesTest {
    static List<ReadingCase> cases() {
        return TimeCases.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsTheTimesOfTheCase(ReadingCase example) {
        CaseChecks.check(example);
    }
}
