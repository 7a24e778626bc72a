package org.muqabala.report.export.material;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muqabala.align.Facet;

class TypedValueTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FIGURE   | 70000           | 70000 | true  | 70000 | true  |
            FIGURE   | (94000, )       | 94000 | false |       | false |
            FIGURE   | [9, )           | 9     | true  |       | false |
            FIGURE   | ( , 5) km       |       | false | 5     | false | km
            DURATION | [4, 5] s        | 4     | true  | 5     | true  | s
            FIGURE   | -5.5            | -5.5  | true  | -5.5  | true  |
            ORDINAL  | 2               | 2     | true  | 2     | true  |
            """)
    void anAmountHasTwoEndsAndAUnit(
            Facet facet,
            String value,
            String low,
            boolean lowIncluded,
            String high,
            boolean highIncluded,
            String unit) {
        TypedValue typed = TypedValue.of(facet, value);
        assertThat(typed.low() == null ? null : typed.low().toPlainString()).isEqualTo(low);
        assertThat(typed.lowIncluded()).isEqualTo(lowIncluded);
        assertThat(typed.high() == null ? null : typed.high().toPlainString()).isEqualTo(high);
        assertThat(typed.highIncluded()).isEqualTo(highIncluded);
        assertThat(typed.unit()).isEqualTo(unit);
        assertThat(typed.from()).isNull();
    }

    @Test
    void aTimeHasTwoEnds() {
        TypedValue typed = TypedValue.of(Facet.DATE, "2022-01-09/2022-01-10");
        assertThat(typed.from()).hasToString("2022-01-09");
        assertThat(typed.to()).hasToString("2022-01-10");
        assertThat(typed.low()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "FIGURE, 206 + 206",
        "FIGURE, 206 s + 206 s",
        "FIGURE, Geneva",
        "FIGURE, 1E999999999",
        "DATE, --09-12",
        "TIME, T05:40",
        "PLACE, 5",
        "WORDING, 5",
        "POLARITY, denied"
    })
    void anythingElseIsNeither(Facet facet, String value) {
        TypedValue typed = TypedValue.of(facet, value);
        assertThat(typed.low()).isNull();
        assertThat(typed.high()).isNull();
        assertThat(typed.from()).isNull();
    }
}
