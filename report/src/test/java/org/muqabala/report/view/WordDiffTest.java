package org.muqabala.report.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What only one side has is shown in brackets here. */
class WordDiffTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    the talks were useful | the talks were helpful | the talks were [useful] | the talks were [helpful]
                    the same              | the same               | the same                | the same
                    وشددت واشنطن          | وأكدت واشنطن           | [وشددت] واشنطن          | [وأكدت] واشنطن
                    one                   | two                    | [one]                   | [two]
                    they met at noon      | they ate in peace      | they [met at noon]      | they [ate in peace]
                    he came and left      | he ran and hid         | he [came] and [left]    | he [ran] and [hid]
                    """)
    void marksWhatOnlyOneSideHas(String a, String b, String left, String right) {
        WordDiff diff = WordDiff.of(a, b);
        assertThat(shown(diff.left())).isEqualTo(left);
        assertThat(shown(diff.right())).isEqualTo(right);
    }

    @Test
    void ofThreeWordingsMarksWhatNoOtherHas() {
        assertThat(WordDiff.among(List.of("عقوبات محتملة", "عقوبات واسعة محتملة", "إجراءات قوية")).stream()
                        .map(WordDiffTest::shown))
                .containsExactly("عقوبات محتملة", "عقوبات [واسعة] محتملة", "[إجراءات قوية]");
    }

    @Test
    void spellingsOfOneWordAreNoDifference() {
        assertThat(WordDiff.of("أكدت", "اكدت").left()).containsExactly(new Piece("أكدت", Piece.Style.SHARED));
    }

    @Test
    void keepsEveryCharacter() {
        String a = "«أ» b, c — ١٢";
        WordDiff diff = WordDiff.of(a, "b c");
        assertThat(diff.left().stream().map(Piece::text).collect(Collectors.joining()))
                .isEqualTo(a);
    }

    @Test
    void longWordingsAreShownWhole() {
        String words = "word ".repeat(500);
        assertThat(WordDiff.of(words, "word").left()).containsExactly(new Piece(words, Piece.Style.SHARED));
    }

    private static String shown(List<Piece> pieces) {
        return pieces.stream()
                .map(p -> p.changed() ? "[" + p.text() + "]" : p.text())
                .collect(Collectors.joining());
    }
}
