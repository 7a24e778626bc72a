package org.muqabala.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muqabala.lexicon.ConceptLexicon.Relation;
import org.muqabala.reading.concept.ConceptReader;
import org.muqabala.reading.name.Name;
import org.muqabala.reading.name.NameReader;
import org.muqabala.text.Language;
import org.muqabala.text.Tokens;

/** The files that ship with the program: they load, and words of five languages lead to one meaning or name. */
class ShippedLexiconsTest {
    private final ConceptLexicon concepts = ConceptLexicon.shipped();

    @Test
    void everyConceptHasWordsInEveryLanguage() {
        assertThat(concepts.ids()).hasSizeGreaterThan(800);
        for (String id : concepts.ids()) {
            for (Language language : Language.values()) {
                assertThat(concepts.label(id, language))
                        .as("%s in %s", id, language)
                        .isNotBlank();
            }
        }
    }

    @Test
    void noConceptHoldsItself() {
        for (String id : concepts.ids()) {
            assertThat(concepts.ancestors(id)).doesNotContain(id);
        }
    }

    @ParameterizedTest(name = "{1} means {2}")
    @CsvSource({
        "ar, الجنود, soldier",
        "ar, بجنودهم, soldier",
        "en, soldiers, soldier",
        "fr, soldats, soldier",
        "es, soldados, soldier",
        "ru, солдаты, soldier",
        "ar, لقي مصرعه, kill",
        "en, were killed, kill",
        "fr, morts, kill",
        "es, murieron, kill",
        "ru, погибли, kill",
        "ar, وساطة, mediate",
        "en, mediated, mediate",
        "ar, القمة, summit",
        "ar, والعقوبات, sanction",
        "en, phone call, phone-call",
        "ar, المكالمة الهاتفية, phone-call",
    })
    void wordsLeadToTheirMeaning(String language, String words, String concept) {
        List<String> found = new ConceptReader(concepts)
                .read(Tokens.of(words), Language.of(language).orElseThrow()).stream()
                        .map(m -> m.concept().id())
                        .toList();
        assertThat(found).contains(concept);
    }

    @ParameterizedTest(name = "{1} is {2}")
    @CsvSource({
        "ar, أنتوني بلينكن, Antony Blinken",
        "ar, أنطوني بلينكن, Antony Blinken",
        "en, Blinken, Antony Blinken",
        "ru, Блинкен, Antony Blinken",
        "ar, الروسية, Russia",
        "ar, وروسيا, Russia",
        "ru, России, Russia",
        "en, Russian, Russia",
        "fr, russes, Russia",
        "ar, حلف شمال الأطلسي, NATO",
        "ar, الناتو, NATO",
        "en, NATO, NATO",
        "ar, منظمة الأمن والتعاون في أوروبا, OSCE",
        "ar, OSCE, OSCE",
        "ar, الكريملين, Kremlin",
    })
    void spellingsLeadToOneName(String language, String words, String name) {
        List<Name> found = new NameReader(Gazetteer.shipped())
                .read(Tokens.of(words), Language.of(language).orElseThrow());
        assertThat(found).extracting(Name::name).containsExactly(name);
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "resign, dismiss, OPPOSITE",
        "dismiss, resign, OPPOSITE",
        "phone-call, call, BROADER",
        "soldier, sanction, NONE",
        "call, call, SAME",
    })
    void meaningsAreRelatedBothWays(String a, String b, Relation relation) {
        assertThat(concepts.relation(a, b)).isEqualTo(relation);
        assertThat(concepts.relation(b, a)).isEqualTo(relation);
    }
}
