package org.muqabala.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.muqabala.lexicon.ConceptLexicon.Relation;
import org.muqabala.reading.concept.ConceptMention;
import org.muqabala.reading.concept.ConceptReader;
import org.muqabala.text.Language;
import org.muqabala.text.Tokens;

/** What words mean where they stand: the phrase around a word decides, and acts of one kind have one meaning in all languages. */
class WordsInContextTest {
    private final ConceptLexicon concepts = ConceptLexicon.shipped();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "words-in-context.csv", delimiter = '|', quoteCharacter = '`')
    void wordsMeanWhatTheirPhraseDecides(
            String language, String words, @Nullable String wanted, @Nullable String unwanted) {
        Set<String> found = new ConceptReader(concepts)
                .read(Tokens.of(words), Language.of(language).orElseThrow()).stream()
                        .map(m -> m.concept().id())
                        .collect(Collectors.toSet());
        assertThat(found).containsAll(ids(wanted));
        assertThat(ids(unwanted)).doesNotContainAnyElementsOf(found.isEmpty() ? Set.of("-") : found);
    }

    @Test
    void aPhraseEndsWhereADateBegins() {
        Tokens words = Tokens.of("La policía detuvo el lunes al presidente");
        List<ConceptMention> beside = new ConceptReader(concepts)
                .read(words, Language.SPANISH, List.of(words.quote(3, 5).span()));
        assertThat(beside).extracting(m -> m.concept().id()).contains("detain").doesNotContain("stop");
        assertThat(new ConceptReader(concepts).read(words, Language.SPANISH))
                .extracting(m -> m.concept().id())
                .contains("stop");
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "prison-break, flee, BROADER",
        "prison-inmate, prisoner, BROADER",
        "job-cuts, layoff, BROADER",
        "skier, hiker, BROADER",
        "robber, suspect, BROADER",
        "pay-rise, increase, BROADER",
        "company-closure, close, BROADER",
        "half-marathon, marathon, SIBLING",
        "man, woman, OPPOSITE",
    })
    void narrowWordsAreHeldByWideOnes(String a, String b, Relation relation) {
        assertThat(concepts.relation(a, b)).isEqualTo(relation);
        assertThat(concepts.relation(b, a)).isEqualTo(relation);
    }

    /** Seven men may be the seven inmates of another text: siblings, which exclude each other where they are counted, they are not. */
    @Test
    void whoAreMenMayBeWhoeverElse() {
        for (String who : List.of("prisoner", "prison-inmate", "passenger", "resident", "demonstrator", "fugitive")) {
            assertThat(concepts.relation("man", who)).as(who).isEqualTo(Relation.NONE);
        }
    }

    private static List<String> ids(@Nullable String listed) {
        return listed == null ? List.of() : Stream.of(listed.split(",\\s*")).toList();
    }
}
