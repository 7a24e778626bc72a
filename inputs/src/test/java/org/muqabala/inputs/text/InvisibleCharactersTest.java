package org.muqabala.inputs.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muqabala.text.Problem;
import org.muqabala.text.Severity;

class InvisibleCharactersTest {
    @ParameterizedTest
    @CsvSource({
        "'ab\u202Ecd',             WARNING, 1, 2, U+202E RIGHT-TO-LEFT OVERRIDE (1)",
        "'ab\u202Dcd\u202D',       WARNING, 2, 2, U+202D LEFT-TO-RIGHT OVERRIDE (2)",
        "'\u202Bقال\u202C',        NOTICE,  2, 0, 'U+202B RIGHT-TO-LEFT EMBEDDING (1), U+202C POP DIRECTIONAL FORMATTING (1)'",
        "'قال \u2067نعم\u2069',     NOTICE,  2, 4, 'U+2067 RIGHT-TO-LEFT ISOLATE (1), U+2069 POP DIRECTIONAL ISOLATE (1)'",
        "'70\u200B000',            NOTICE,  1, 2, U+200B ZERO WIDTH SPACE (1)",
        "'not\u2060able',          NOTICE,  1, 3, U+2060 WORD JOINER (1)",
        "'قال\uFEFFنعم',           NOTICE,  1, 3, U+FEFF ZERO WIDTH NO-BREAK SPACE (1)",
        "'ok\uDB40\uDC61\uDB40\uDC61', WARNING, 2, 2, U+E0061 TAG LATIN SMALL LETTER A (2)",
        "'Pu\u200Dtin',            NOTICE,  1, 2, U+200D ZERO WIDTH JOINER (1)",
        "'Пу\u200Cтин',            NOTICE,  1, 2, U+200C ZERO WIDTH NON-JOINER (1)",
    })
    void whatNobodySeesIsTold(String text, Severity severity, String count, int first, String names) {
        Problem problem = InvisibleCharacters.in("a.txt", text).orElseThrow();
        assertThat(problem.code()).isEqualTo("invisible-characters");
        assertThat(problem.severity()).isEqualTo(severity);
        assertThat(problem.args()).containsExactly("a.txt", count, String.valueOf(first), names);
        assertThat(problem.span().start()).isEqualTo(first);
        assertThat(problem.span().end()).isEqualTo(first + Character.charCount(text.codePointAt(first)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "قال الرئيس: «نعم».",
                "می\u200Cخواهم",
                "ه\u200D 1445",
                "\u200Eabc\u200F قال \u061C",
                "Donau\u00ADdampf",
                "👨\u200D👩\u200D👧",
                "🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F won",
                "a\u00A0b\u202Fc",
            })
    void whatOrdinaryTextHasIsNotTold(String text) {
        assertThat(InvisibleCharacters.in("a.txt", text)).isEmpty();
    }

    @Test
    void ofManySortsTheFirstFewAreNamed() {
        StringBuilder text = new StringBuilder("word");
        for (int tag = 0xE0020; tag < 0xE0060; tag++) {
            text.appendCodePoint(tag);
        }
        Problem problem = InvisibleCharacters.in("a.txt", text.toString()).orElseThrow();
        assertThat(problem.args().get(1)).isEqualTo("64");
        assertThat(problem.args().get(3)).hasSizeLessThan(250).endsWith("…");
    }
}
