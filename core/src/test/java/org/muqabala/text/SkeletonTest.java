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

    @ParameterizedTest
    @CsvSource({"Hakim Draoui, حكيم الدراوي", "Samir Haddad, سمير الحداد", "Oleg Naumov, أوليغ ناوموف"})
    void aNameIsOneInTwoScriptsByAllItsWords(String a, String b) {
        assertThat(Skeleton.areOneName(a, b)).isTrue();
        assertThat(Skeleton.areOneName(b, a)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Hakim Draoui, سليم الدراوي", "Hakim Draoui, Hakim Drawi", "Ali, علي"})
    void otherNamesAndThoseOfOneScriptAreNot(String a, String b) {
        assertThat(Skeleton.areOneName(a, b)).isFalse();
    }

    private static String skeleton(String name) {
        return Skeleton.of(Folding.fold(name));
    }
}
