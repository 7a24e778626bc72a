package org.muqabala.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Folding takes accents off before words are stemmed; the forms of one verb must meet all the same. */
class WordFormsTest {
    @ParameterizedTest
    @CsvSource({
        "fr, évacuer, évacuées",
        "fr, évacuer, évacuée",
        "fr, évacuer, évacuèrent",
        "fr, refuser, refusent",
        "es, dimitir, dimitió",
        "es, decidir, decidirá",
        "es, decidir, decidirían",
        "es, defender, defenderá",
        "es, rechazar, rechazaría",
    })
    void verbsAreFoundWithoutTheAccentsOfTheirEndings(String code, String listed, String found) {
        Language language = Language.of(code).orElseThrow();
        assertThat(WordForms.of(language, Folding.fold(found)).stems())
                .contains(WordForms.of(language, Folding.fold(listed)).key());
    }

    @Test
    void theKeyOfAWordStaysItsStem() {
        WordForms forms = WordForms.of(Language.FRENCH, "refusent");
        assertThat(forms.stems()).hasSize(2);
        assertThat(forms.key()).isEqualTo(forms.stems().get(0));
    }
}
