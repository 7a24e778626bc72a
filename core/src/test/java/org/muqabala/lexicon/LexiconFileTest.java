package org.muqabala.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconFileTest {
    private static final Set<String> KEYS = Set.of("ar", "en");

    private static List<LexiconEntry> read(String text) throws IOException {
        return LexiconFile.read("mine.lex", new StringReader(text), KEYS);
    }

    @Test
    void blocksHaveAHeaderAndLinesOfValues() throws IOException {
        LexiconEntry entry =
                read("# people\n\nsoldier : thing < fighter, person\n  ar: جندي, جنود\n  en: soldier, member of the army\n")
                        .get(0);
        assertThat(entry.id()).isEqualTo("soldier");
        assertThat(entry.type()).isEqualTo("thing");
        assertThat(entry.broader()).containsExactly("fighter", "person");
        assertThat(entry.get("ar")).containsExactly("جندي", "جنود");
        assertThat(entry.get("en")).containsExactly("soldier", "member of the army");
        assertThat(entry.line()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n"})
    void everyEndOfALineIsOne(String end) throws IOException {
        List<LexiconEntry> entries = read("a\n  ar: x\n\nb\n  en: y, z".replace("\n", end));
        assertThat(entries).extracting(LexiconEntry::line).containsExactly(1, 4);
        assertThat(entries.get(1).get("en")).containsExactly("y", "z");
    }

    @Test
    void whiteSpaceOfAnyScriptIndentsAndIsNoValue() throws IOException {
        assertThat(read("a\n\u3000\u2003ar: \u3000x y\u3000, z\u2003\n").get(0).get("ar"))
                .containsExactly("x y", "z");
        assertThatThrownBy(() -> read("a\n  ar: x, \u3000, y\n"))
                .hasMessageStartingWith("mine.lex:2: expected a value between the commas of \"x, \u3000, y\"");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "  ar: x | mine.lex:1: an indented line needs a header above it",
                "a\\n  ar x | mine.lex:2: expected \"key: value, value\", found \"ar x\"",
                "a\\n  de: x | mine.lex:2: expected one of ar, en, found \"de\"",
                "a\\n  ar: x, | mine.lex:2: expected a value between the commas",
                "a < ,b\\n | mine.lex:1: expected a value between the commas of \",b\"",
                "a\\n  ar: x,,y | mine.lex:2: expected a value between the commas",
                "a\\n  ar: x\\n  ar: y | mine.lex:3: \"ar\" stands twice in the block \"a\"",
            })
    void aFaultIsToldWithFileAndLine(String text, String message) {
        String content = text.replace("\\n", "\n");
        assertThatThrownBy(() -> read(content.startsWith("ar") ? "  " + content : content))
                .isInstanceOf(LexiconException.class)
                .hasMessageStartingWith(message);
    }
}
