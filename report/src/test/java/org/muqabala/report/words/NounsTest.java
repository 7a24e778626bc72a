package org.muqabala.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muqabala.text.Language;

class NounsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ARABIC  | غزا, يغزو, غزو            | غزو
                    ARABIC  | توغل, يتوغل, توغلات       | توغل
                    ARABIC  | هجوم, هجمات, هاجم, يهاجم  | هجوم
                    ENGLISH | invade, invaded, invasion | invasion
                    ENGLISH | attack, attacks, attacked | attack
                    ENGLISH | talks, talk               | talks
                    """)
    void verbsArePassedOver(Language language, String words, String noun) {
        assertThat(Nouns.first(List.of(words.split(", ")), language)).contains(noun);
    }

    @ParameterizedTest
    @CsvSource({"ARABIC, غزا-يغزو", "ENGLISH, invade-invaded", "FRENCH, invasion"})
    void withoutANounThereIsNone(Language language, String words) {
        assertThat(Nouns.first(List.of(words.split("-")), language)).isEmpty();
    }
}
