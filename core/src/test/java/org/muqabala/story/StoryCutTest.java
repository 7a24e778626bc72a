package org.muqabala.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StoryCutTest {
    @Test
    void tiedSourcesAreOneStoryAndEachSourceIsInOne() {
        StoryCut cut = StoryCut.of(5, List.of(new Tie(0, 3, 0.2), new Tie(3, 4, 0.9)));
        assertThat(cut.stories()).containsExactly(List.of(0, 3, 4), List.of(1), List.of(2));
        assertThat(cut.passedOver()).isZero();
    }

    @Test
    void theSurestTiesComeFirstWhereAStoryIsFull() {
        List<Tie> ties = new ArrayList<>();
        for (int i = 1; i < StoryCut.MOST_SOURCES; i++) {
            ties.add(new Tie(0, i, 0.5));
        }
        int rest = StoryCut.MOST_SOURCES;
        ties.add(new Tie(0, rest, 0.4));
        ties.add(new Tie(1, rest, 0.3));
        StoryCut cut = StoryCut.of(rest + 1, ties);
        assertThat(cut.stories()).hasSize(2).last().isEqualTo(List.of(rest));
        assertThat(cut.passedOver()).isEqualTo(2);
        ties.add(new Tie(0, rest, 0.6));
        assertThat(StoryCut.of(rest + 1, ties).stories().get(0)).contains(rest);
    }

    @Test
    void theOrderOfTheTiesChangesNothing() {
        Random random = new Random(3);
        List<Tie> ties = new ArrayList<>();
        for (int n = 0; n < 400; n++) {
            int a = random.nextInt(200);
            ties.add(new Tie(a, a + 1 + random.nextInt(50), random.nextInt(5) / 5.0));
        }
        StoryCut cut = StoryCut.of(260, ties);
        assertThat(cut.stories()).allMatch(s -> s.size() <= StoryCut.MOST_SOURCES);
        Collections.shuffle(ties, random);
        assertThat(StoryCut.of(260, ties)).isEqualTo(cut);
    }
}
