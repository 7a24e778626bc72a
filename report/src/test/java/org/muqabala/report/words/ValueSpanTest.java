package org.muqabala.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueSpanTest {
    @ParameterizedTest
    @CsvSource({
        "2022-01-10, 2022-01-10, 2022-01-10",
        "2022-01-09/2022-01-10, 2022-01-09, 2022-01-10",
        "2022-01-10T05:40, 2022-01-10T05:40, 2022-01-10T05:40",
        "2022-01-10T05:40+03:00/2022-01-10T06:00Z, 2022-01-10T05:40+03:00, 2022-01-10T06:00Z"
    })
    void aTimeWithADayHasTwoEnds(String value, String from, String to) {
        ValueSpan span = ValueSpan.parse(value).orElseThrow();
        assertThat(span.from()).hasToString(from);
        assertThat(span.to()).hasToString(to);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "T05:40", "--09-12", "--09", "soon", "2022-01-10T5", "a/b/c", "2022-01-10/", "2022-13-01"})
    void anythingElseHasNone(String value) {
        assertThat(ValueSpan.parse(value)).isEqualTo(Optional.empty());
    }

    @Test
    void aMomentIsReadAsItIsWritten() {
        assertThat(ValueSpan.moment("2021-12-07T05:40+03:00")).hasToString("2021-12-07T05:40+03:00");
    }
}
