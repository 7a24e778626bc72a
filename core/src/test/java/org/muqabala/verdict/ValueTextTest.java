package org.muqabala.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muqabala.align.Facet;
import org.muqabala.align.Value;

/** Values in the notation of comparison.json. */
class ValueTextTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                "Some 70,000 soldiers came.             | [63000, 77000]",
                "It sent 70,000 soldiers.               | 70000",
                "It sent more than 94,000 soldiers.     | (94000, )",
                "It sent at least 94,000 soldiers.      | [94000, )",
                "It sent fewer than 300 soldiers.       | (, 300)",
                "It sent up to 300 soldiers.            | (, 300]",
                "It sent between 30 and 40 soldiers.    | [30, 40]",
                "It cost 5 million dollars.             | 5000000 USD",
                "It cost more than 5 million dollars.   | (5000000, ) USD",
            })
    void ofFigures(String sentence, String text) {
        assertThat(ValueText.of(Answers.figure(sentence))).isEqualTo(text);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                "It ended on 10 January 2022.             | 2022-01-10",
                "It ran from 9 to 10 January 2022.        | 2022-01-09/2022-01-10",
                "It began at 5:40 a.m.                    | T05:40",
            })
    void ofTimes(String sentence, String text) {
        assertThat(ValueText.of(Answers.time(sentence))).isEqualTo(text);
    }

    @Test
    void ofNamesAndWords() {
        assertThat(ValueText.of(Answers.names("Russia+Iran"))).isEqualTo("Iran, Russia");
        assertThat(ValueText.of(Answers.words(Facet.WORDING, "The talks  were frank.")))
                .isEqualTo("The talks were frank.");
        assertThat(ValueText.of(Answers.answer(
                        Facet.PLACE,
                        "It rained.",
                        new Value.Place("Geneva", Set.of("Geneva"), Set.of(), Set.of("Switzerland"), Set.of()))))
                .isEqualTo("Geneva");
        assertThat(ValueText.of(Answers.answer(Facet.ACTOR, "It rained.", new Value.Agent("barge", false, Set.of()))))
                .isEqualTo("barge");
        assertThat(ValueText.of(Answers.answer(Facet.WORDING, "It rained.", new Value.Said(Set.of("war", "attack")))))
                .isEqualTo("attack, war");
        assertThat(ValueText.of(Answers.answer(Facet.POLARITY, "It rained.", new Value.Stance("resign", false))))
                .isEqualTo("affirmed: resign");
        assertThat(ValueText.of(Answers.answer(Facet.POLARITY, "It rained.", new Value.Stance("resign", true))))
                .isEqualTo("denied");
    }
}
