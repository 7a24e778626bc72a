package org.muqabala.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muqabala.text.Language;
import org.muqabala.text.Tokens;

/** A phrase is cut without the tokenizer, where it can be, into what the tokenizer would cut it into. */
class ListedWordTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void thePhrasesOfConceptsAreCutAsTextsAre(Language language) {
        ConceptLexicon lexicon = ConceptLexicon.shipped();
        for (String id : lexicon.ids()) {
            lexicon.words(id, language).stream()
                    .filter(phrase -> !phrase.endsWith("'"))
                    .forEach(ListedWordTest::isCutAsTextsAre);
        }
    }

    /** In a text another word follows, and the sign stays with the word before it. */
    @ParameterizedTest
    @ValueSource(strings = {"près d'", "parce qu'"})
    void anElisionEndsAPhraseAsItGoesOnInTexts(String phrase) {
        assertThat(ListedWord.of(phrase))
                .isEqualTo(ListedWord.of(phrase + "eau").subList(0, 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "  two  words ",
                "ـ",
                "ـ a",
                "can't",
                "l’état",
                "20 000",
                "U.S.",
                "أَلِف",
                "Élan vital",
                "ʼokina",
                "a\u00a0b",
                "𐎠 𐎡",
                "x-y"
            })
    void soAreOddOnes(String phrase) {
        isCutAsTextsAre(phrase);
    }

    @Test
    void numbersAndSignsAreNoWords() {
        assertThat(ListedWord.of("G 7 !"))
                .containsExactly(new ListedWord("g", true), new ListedWord("7", false), new ListedWord("!", false));
    }

    private static void isCutAsTextsAre(String phrase) {
        List<ListedWord> tokens = Tokens.of(phrase).list().stream()
                .map(t -> new ListedWord(t.folded(), t.isWord()))
                .toList();
        assertThat(ListedWord.of(phrase)).as(phrase).isEqualTo(tokens);
    }
}
