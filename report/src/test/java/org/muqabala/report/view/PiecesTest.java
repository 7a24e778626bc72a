package org.muqabala.report.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PiecesTest {
    /** Joiners and direction marks are part of how words are written; what turns them round is none. */
    @ParameterizedTest
    @CsvSource({
        "12\u202E34, 12[U+202E]34",
        "\u202Dabc, [U+202D]abc",
        "'bell\u0007', bell\u2407",
        "می\u200Cخواهم, می\u200Cخواهم",
        "لا\u200Dم, لا\u200Dم",
        "\u200Fنص\u200E 5, \u200Fنص\u200E 5"
    })
    void whatDeceivesTheEyeIsShown(String text, String shown) {
        assertThat(Pieces.visible(text)).isEqualTo(shown);
    }
}
