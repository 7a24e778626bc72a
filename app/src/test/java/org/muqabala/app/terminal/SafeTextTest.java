package org.muqabala.app.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeTextTest {
    @ParameterizedTest
    @CsvSource({
        "'two\nlines\r\nand\ta tab', two lines and a tab",
        "'\u001b[31mred', \\u001B[31mred",
        "\u202Eright to left, \\u202Eright to left",
        "a\u2066b\u2069c, a\\u2066b\\u2069c",
        "\u009B5m, \\u009B5m",
        "'bell\u0007', bell\\u0007",
        "line\u2028end, line\\u2028end",
        "half \uD800, half \\uD800",
        "\uDB40\uDC41tag, \\u{E0041}tag",
        // marks that articles are full of say nothing
        "\u200Fنص\u200E, نص",
        // joiners are part of words
        "می\u200Cخواهم, می\u200Cخواهم",
    })
    void whatActsOnATerminalIsShownAsItsCodePoint(String text, String shown) {
        assertThat(SafeText.line(text)).isEqualTo(shown);
    }

    @Test
    void aLongQuoteIsCutBetweenCharacters() {
        assertThat(SafeText.isolated("😀😀😀😀", 3)).isEqualTo("\u2068😀😀…\u2069");
        assertThat(SafeText.isolated("abc", 3)).isEqualTo("\u2068abc\u2069");
    }

    @Test
    void anyTextComesOutOnOneHarmlessLine() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            String text = random.ints(20, 0, 0x3000)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            assertThat(SafeText.line(text))
                    .doesNotContainPattern("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069\\u2028\\u2029]");
        }
    }
}
