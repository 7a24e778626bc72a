package org.muqabala.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.muqabala.verdict.Answers.answer;
import static org.muqabala.verdict.Answers.names;
import static org.muqabala.verdict.Answers.words;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muqabala.align.Answer;
import org.muqabala.align.Facet;
import org.muqabala.align.Value;

/** What two answers of names or words are to each other: docs/comparison-rules.md, "Names, words and denials". */
class NameAndWordRulesTest {
    @ParameterizedTest(name = "{0} / {1}: {2}")
    @CsvSource({
        "Russia,               Russia,               agrees",
        "Russia+United States, United States+Russia, agrees",
        "Russia,               Russia+United States, refines",
        "Russia+Iran,          Russia+United States, refines",
        "Russia,               United States,        conflicts",
    })
    void ofNames(String a, String b, String verdict) {
        assertThat(judge(names(a), names(b))).isEqualTo(verdict);
        assertThat(judge(names(b), names(a))).as("in the other order").isEqualTo(verdict);
    }

    @ParameterizedTest(name = "{0} / {1}: {2}")
    @CsvSource({
        "The talks were frank., The talks were frank.,       agrees",
        "The talks were frank., “The talks were FRANK”,      agrees",
        "The talks were frank., The talks were constructive., rewords",
    })
    void ofWords(String a, String b, String verdict) {
        assertThat(judge(words(Facet.WORDING, a), words(Facet.WORDING, b))).isEqualTo(verdict);
        assertThat(judge(words(Facet.WORDING, b), words(Facet.WORDING, a)))
                .as("in the other order")
                .isEqualTo(verdict);
    }

    @Test
    void aDenialConflictsWithWhatItDenies() {
        Answer affirmed = answer(Facet.POLARITY, "The minister resigned.", new Value.Stance("resign", false));
        Answer denied = answer(Facet.POLARITY, "The minister did not resign.", new Value.Stance("resign", true));
        assertThat(judge(affirmed, denied)).isEqualTo("conflicts");
        assertThat(judge(denied, affirmed)).as("in the other order").isEqualTo("conflicts");
    }

    @Test
    void aDenialIsToldInOtherWordsOnlyWhereTheQuestionIsNotWhetherItIsSo() {
        assertThat(judge(
                        words(Facet.WORDING, "The minister resigned."),
                        words(Facet.WORDING, "The minister did not resign.")))
                .isEqualTo("rewords");
    }

    @Test
    void valuesOfTwoSortsAreNeverCompared() {
        assertThatThrownBy(() -> ValueRules.judge(names("Russia"), words(Facet.WORDING, "Russia began it.")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String judge(Answer a, Answer b) {
        return ValueRules.judge(a, b).verdict().name().toLowerCase(Locale.ROOT);
    }
}
