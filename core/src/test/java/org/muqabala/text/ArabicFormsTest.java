package org.muqabala.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArabicFormsTest {
    @ParameterizedTest(name = "{0} may be {1}")
    @CsvSource({
        "والعقوبات, عقوبات",
        "بالقرب, قرب",
        "للحدود, حدود",
        "للولايات, الولايات",
        "وللناتو, ناتو",
        "فقال, قال",
        "كرئيس, رئيس",
        "ستجري, يجري",
        "تقتل, يقتل",
        "وسيؤكد, يؤكد",
    })
    void attachedParticlesComeOff(String word, String bare) {
        assertThat(ArabicForms.bare(Folding.fold(word))).contains(Folding.fold(bare));
    }

    @ParameterizedTest(name = "{0} may be a form of {1}")
    @CsvSource({
        "مكالمات, مكالمة",
        "ومكالماتهم, مكالمة",
        "محادثتهما, محادثة",
        "عقوبتين, عقوبة",
        "حشدت, حشد",
        "مصابون, مصاب",
        "مسؤولو, مسؤول",
        "الجنديان, جندي",
        "جنديا, جندي",
        "قالوا, قال",
        "قمتهما, قمة",
    })
    void endingsComeOff(String word, String entry) {
        assertThat(ArabicForms.unbent(ArabicForms.bare(Folding.fold(word)))).contains(Folding.fold(entry));
    }

    @ParameterizedTest(name = "{0} and {1} count as one word")
    @CsvSource({"مكالمات, مكالمة", "عقوبتين, عقوبة", "حشدت, حشد", "مصابون, مصابين"})
    void wordsOfOneStemAreOne(String word, String other) {
        assertThat(ArabicForms.stem(Folding.fold(word))).isEqualTo(ArabicForms.stem(Folding.fold(other)));
    }

    @ParameterizedTest(name = "{0} keeps its letters")
    @CsvSource({"بين", "لبنان", "وزير", "فرنسا", "كان"})
    void theWordItselfAlwaysComesFirst(String word) {
        assertThat(ArabicForms.bare(word).get(0)).isEqualTo(word);
    }
}
