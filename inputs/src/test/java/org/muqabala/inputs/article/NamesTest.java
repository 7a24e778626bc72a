package org.muqabala.inputs.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamesTest {
    @Test
    void aNameIsShownInOneHarmlessLine() {
        assertThat(Names.shown("a\nb\u202Etxt.exe")).isEqualTo("a\\u000Ab\\u202Etxt.exe");
        assertThat(Names.shown("مقال\u200Cها.txt")).isEqualTo("مقال\u200Cها.txt");
        assertThat(Names.shown("\uD83D\uDCF0 \uD83D.txt")).isEqualTo("\uD83D\uDCF0 \\uD83D.txt");
        assertThat(Names.shown("a".repeat(5000) + ".html")).hasSizeLessThan(310).endsWith("a.html");
    }

    @Test
    void noTwoPartsHaveOneName() {
        Names names = new Names("a.zip");
        assertThat(names.of("x/page.html")).isEqualTo("a.zip!/x/page.html");
        assertThat(names.isGiven("x/page.html")).isTrue();
        assertThat(names.of("x/page.html")).isEqualTo("a.zip!/x/page (2).html");
        assertThat(names.of("x/page.html")).isEqualTo("a.zip!/x/page (3).html");
        assertThat(names.of("x.y/page")).isEqualTo("a.zip!/x.y/page");
        assertThat(names.of("x.y/page")).isEqualTo("a.zip!/x.y/page (2)");
    }
}
