package org.muqabala.bench.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.muqabala.text.Language;

class StoryGeneratorTest {
    private static final int MANY = 3000;

    private final List<StoryDocument> many =
            new StoryGenerator(1).documents().limit(MANY).toList();

    @Test
    void oneSeedTellsTheSameInWhateverOrder() {
        StoryGenerator again = new StoryGenerator(1);
        List<StoryDocument> third = again.story(2).toList();
        assertThat(again.documents().limit(MANY)).isEqualTo(many).containsAll(third);
        assertThat(new StoryGenerator(2).documents().limit(1)).isNotEqualTo(many.subList(0, 1));
    }

    @Test
    void theTruthCutsOutSentences() {
        for (StoryDocument document : many) {
            assertThat(document.told()).hasSizeGreaterThan(1);
            for (Told told : document.told()) {
                String sentence = document.text().substring(told.start(), told.end());
                assertThat(sentence).endsWith(".").doesNotContain("{").doesNotContain("\n");
                assertThat(Character.isLowerCase(sentence.charAt(0))).isFalse();
            }
        }
    }

    @Test
    void documentsHaveIdsOfTheirOwnAndLanguagesTheirShare() {
        Set<String> ids = many.stream().map(StoryDocument::id).collect(Collectors.toSet());
        assertThat(ids).hasSize(MANY);
        for (Language language : Wording.LANGUAGES) {
            assertThat(many.stream().filter(d -> d.language() == language).count())
                    .as(language.code())
                    .isGreaterThan(MANY / 15);
        }
        assertThat(many.stream().filter(d -> d.language() == Language.ARABIC).count())
                .isGreaterThan(MANY * 2 / 5);
    }

    @Test
    void answersAgreeAndConflict() {
        int together = 0;
        int conflicts = 0;
        for (int i = 1; i < many.size(); i++) {
            for (Told one : many.get(i - 1).told()) {
                for (Told other : many.get(i).told()) {
                    together += one.belongsWith(other) ? 1 : 0;
                    conflicts += one.conflictsWith(other) ? 1 : 0;
                }
            }
        }
        assertThat(conflicts).isBetween(together / 20, together / 4);
    }

    @Test
    void aThousandOutletsHaveAThousandNames() {
        Set<String> names = new HashSet<>();
        new StoryGenerator(1)
                .story(0, 1000)
                .forEach(d ->
                        assertThat(names.add(d.publisher())).as(d.publisher()).isTrue());
        assertThat(names).hasSize(1000);
    }
}
