package org.muqabala.report.export.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InertTest {
    private static final String SIGNS = "=+-@＝＋－＠";

    @ParameterizedTest
    @CsvSource({
        "=1+1, '''=1+1'",
        "+1, '''+1'",
        "-1+1, '''-1+1'",
        "@SUM(A1), '''@SUM(A1)'",
        "＝1, '''＝1'",
        "＋1, '''＋1'",
        "－1, '''－1'",
        "＠x, '''＠x'",
        "'  =1', '''  =1'",
        "'\u00A0=1', '''\u00A0=1'",
        "'\u200F=1', '''\u200F=1'",
        "'\"=1\"', '''\"=1\"'",
        "'a;=1', 'a;''=1'",
        "'a; -x', 'a;'' -x'",
    })
    void whatWouldRunIsText(String text, String inert) {
        assertThat(Inert.text(text)).isEqualTo(inert);
    }

    /** Joiners and direction marks are part of how words are written; what turns them round is none. */
    @ParameterizedTest
    @CsvSource({
        "12\u202E34, 12[U+202E]34",
        "\u202Dabc, [U+202D]abc",
        "می\u200Cخواهم, می\u200Cخواهم",
        "لا\u200Dم, لا\u200Dم",
        "\u200Fنص\u200E 5, \u200Fنص\u200E 5"
    })
    void whatDeceivesTheEyeIsShown(String text, String shown) {
        assertThat(Inert.text(text)).isEqualTo(shown);
    }

    @Test
    void alsoBehindTabsAndLineEnds() {
        assertThat(Inert.text("\t=1")).isEqualTo("\t'=1");
        assertThat(Inert.text("\r=1")).isEqualTo("\r'=1");
        assertThat(Inert.text("a\n@x")).isEqualTo("a\n'@x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-5",
                "-5.5",
                "0",
                "a = b",
                "10-20",
                "an e-mail: a@b.example",
                "2022-01-09/2022-01-10",
                "(94000, )",
                "قال: -5"
            })
    void whatRunsNowhereIsLeftAlone(String text) {
        assertThat(Inert.text(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "--5", "-5.", "-.5", "-5e3", "-٥", "-5 USD"})
    void whatIsNoPlainNumberIsNone(String text) {
        assertThat(Inert.text(text)).startsWith("'");
    }

    @Test
    void whatAnXmlFileCannotHoldIsAQuestionMark() {
        assertThat(Inert.text("a\u0000b\uD800c\uFFFFd😀")).isEqualTo("a?b?c?d😀");
    }

    @Test
    void noRandomTextBeginsACellWithASign() {
        Random random = new Random(5);
        String alphabet = SIGNS + " \t\r\n;\"'a1\u00A0\u200F\uFEFF.";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(8); length >= 0; length--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            for (String cell : Inert.text(text.toString()).split("[\t\r\n;]", -1)) {
                String begins = cell.replaceAll("^[\\s\"\u00A0\u200F\uFEFF]+", "");
                assertThat(begins.isEmpty() || SIGNS.indexOf(begins.charAt(0)) < 0 || begins.matches("-[0-9.]+"))
                        .as("%s of %s", cell, text)
                        .isTrue();
            }
        }
    }
}
