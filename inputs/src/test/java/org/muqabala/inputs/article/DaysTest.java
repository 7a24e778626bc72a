package org.muqabala.inputs.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-03-05                       | 2024-03-05
            2024-03-05T23:30:00Z             | 2024-03-05
            2024-03-05T23:30:00-11:00        | 2024-03-05
            2024-03-05 01:10:00 +0300        | 2024-03-05
            2024-3-5                         | 2024-03-05
            2024/03/05                       | 2024-03-05
            2024/03/05 10:00                 | 2024-03-05
            20240305                         | 2024-03-05
            20240305T101500Z                 | 2024-03-05
            Tue, 05 Mar 2024 23:30:00 +0300  | 2024-03-05
            Tue, 5 Mar 2024                  | 2024-03-05
            Tuesday, 5 March 2024 10:00 GMT  | 2024-03-05
            05 Mar 24 10:00 EST              | 2024-03-05
            05 Mar 99 10:00 EST              | 1999-03-05
            March 5, 2024                    | 2024-03-05
            5-Mar-2024                       | 2024-03-05
            25/03/2024                       | 2024-03-25
            03/25/2024                       | 2024-03-25
            04/04/2024                       | 2024-04-04
            5.3.2024                         | 2024-03-05
            ٢٠٢٤-٠٣-٠٥                       | 2024-03-05
            """)
    void aDayIsTheOneThatIsWritten(String written, String day) {
        assertThat(Days.of(written)).hasToString("Optional[" + day + "]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "03/04/2024",
                "3/4/24",
                "2024-02-30",
                "2024-13-01",
                "yesterday",
                "",
                "-",
                "2024",
                "2024-03",
                "1709600000",
                "10:30",
                "3024-03-05",
                "1 Foo 2024",
                "32 Mar 2024",
                "2024-03-05-06",
                "1/2/3/4",
                "99999999",
                "Mar",
                "Mar 5",
                "2024-03/05",
                "٫٬",
                "\uD83D\uDE00"
            })
    void whatMayBeTwoDaysOrNoneIsNotGuessed(String written) {
        assertThat(Days.of(written)).isEmpty();
    }

    @Test
    void anythingWithoutEndIsNone() {
        assertThat(Days.of("2024-03-05 " + "9".repeat(1_000_000))).isEmpty();
    }
}
