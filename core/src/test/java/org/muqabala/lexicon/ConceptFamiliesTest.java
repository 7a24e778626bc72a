package org.muqabala.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConceptFamiliesTest {
    private static final String CONCEPTS = """
            contact : event
              en: contact
            call : event < contact
              en: call
            phone-call : event < call
              en: phone call
            letter : event < contact
              en: letter
            open-letter : event < letter
              en: open letter
            attack : event
              en: attack
            """;

    private static final String FAMILIES = """
            touch
              concepts: contact
              except: letter
              generic: contact
            violence
              concepts: attack
            anything
              concepts: contact, attack
            """;

    private static final ConceptLexicon LEXICON = ConceptLexicon.of(entries(CONCEPTS, Set.of("en")));
    private static final ConceptFamilies FAMILY = families(FAMILIES);

    @ParameterizedTest(name = "{0} belongs to {1}")
    @CsvSource({
        "contact, touch",
        "call, touch",
        "phone-call, touch",
        "letter, anything",
        "open-letter, anything",
        "attack, violence",
    })
    void aConceptBelongsToTheFirstFamilyThatListsItOrWhatHoldsIt(String concept, String family) {
        assertThat(FAMILY.family(concept)).hasValue(family);
    }

    @Test
    void aWordThatIsNoConceptBelongsNowhere() {
        assertThat(FAMILY.family("pineapple")).isEmpty();
    }

    @Test
    void onlyWhatIsListedAsGenericStandsForItsFamily() {
        assertThat(FAMILY.isGeneric("contact")).isTrue();
        assertThat(FAMILY.isGeneric("call")).isFalse();
        assertThat(FAMILY.isGathering("touch")).isTrue();
        assertThat(FAMILY.isGathering("violence")).isFalse();
        assertThat(FAMILY.isGathering("no such family")).isFalse();
    }

    @Test
    void aFamilyOfAnUnknownConceptIsRefusedWithItsPlace() {
        assertThatThrownBy(() -> families("touch\n  concepts: contact, embrace\n"))
                .isInstanceOf(LexiconException.class)
                .hasMessageStartingWith("mine.lex:1:")
                .hasMessageContaining("\"touch\"")
                .hasMessageContaining("\"embrace\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"happenings.lex", "roles.lex", "light.lex"})
    void theShippedFamiliesNameConceptsOfTheShippedLexicon(String file) {
        ConceptLexicon lexicon = ConceptLexicon.shipped();
        ConceptFamilies families = ConceptFamilies.shipped(lexicon, file);
        assertThat(lexicon.ids().stream().flatMap(id -> families.family(id).stream()))
                .isNotEmpty();
    }

    private static ConceptFamilies families(String text) {
        return ConceptFamilies.of(LEXICON, entries(text, Set.of("concepts", "except", "generic")));
    }

    private static List<LexiconEntry> entries(String text, Set<String> keys) {
        try {
            return LexiconFile.read("mine.lex", new StringReader(text), keys);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
