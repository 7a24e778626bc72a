package org.muqabala.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpacesTest {
    /** Each {@code ~} is a tab, {@code /} a line feed, {@code _} a space, {@code =} a no-break space. */
    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "_, ''",
        "_a_, a",
        "a, a",
        "a_b, a_b",
        "a__b, a_b",
        "a~b, a_b",
        "a/b, a_b",
        "a_/_b, a_b",
        "a=b, a=b",
        "a_=_b, a_=_b",
        "/a, a",
        "a~, a",
        "70_ألف, 70_ألف"
    })
    void aRunOfWhiteSpaceIsOneSpaceAndNoneStandsAtTheEnds(String text, String folded) {
        assertThat(Spaces.folded(written(text))).isEqualTo(written(folded));
        assertThat(Spaces.folded(written(folded))).isEqualTo(written(folded));
    }

    private static String written(String text) {
        return text.replace('~', '\t').replace('/', '\n').replace('_', ' ').replace('=', '\u00a0');
    }

    @Test
    void whiteSpaceOfAnySortIsTakenFromTheEnds() {
        assertThat(Spaces.folded(" \tقال\r\n  الوزير \u2003")).isEqualTo("قال الوزير");
        assertThat(Spaces.folded(" \n ")).isEmpty();
    }

    @Test
    void whatIsFoldedIsNotCopied() {
        String text = "70 ألف جندي";
        assertThat(Spaces.folded(text)).isSameAs(text);
    }
}
