package org.muqabala.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkeletonTest {
    @ParameterizedTest
    @CsvSource({
        "Madara, مدارا",
        "Selwan, سلوان",
        "Blinken, بلينكن",
        "Blinken, Блинкен",
        "Ushakov, أوشاكوف",
        "Ushakov, Ушаков",
        "Remizov, Ремизов",
        "Shapiro, شابيرو",
    })
    void oneNameHasOneSkeletonInTwoScripts(String a, String b) {
        assertThat(skeleton(a)).isEqualTo(skeleton(b)).hasSizeGreaterThanOrEqualTo(Skeleton.LEAST);
    }

    @ParameterizedTest
    @CsvSource({"Blinken, Бранский", "Madara, منار", "Lindqvist, Lindbergh"})
    void otherNamesHaveOthers(String a, String b) {
        assertThat(skeleton(a)).isNotEqualTo(skeleton(b));
    }

    private static String skeleton(String name) {
        return Skeleton.of(Folding.fold(name));
    }
}
