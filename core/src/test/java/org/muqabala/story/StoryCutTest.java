package org.muqabala.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StoryCutTest {
    private static StoryCut cut(int sources, List<Tie> ties) {
        return StoryCut.of(sources, Ties.of(ties));
    }

    @Test
    void tiedSourcesAreOneStoryAndEachSourceIsInOne() {
        StoryCut cut = cut(5, List.of(new Tie(0, 3, 0.3), new Tie(3, 4, 0.9)));
        assertThat(cut.stories()).containsExactly(List.of(0, 3, 4), List.of(1), List.of(2));
        assertThat(cut.passedOver()).isZero();
    }

    @Test
    void oneSourceBetweenTwoStoriesDoesNotChainThem() {
        List<Tie> ties = List.of(
                new Tie(0, 1, 0.6),
                new Tie(0, 2, 0.6),
                new Tie(1, 2, 0.6), // one story
                new Tie(3, 4, 0.6),
                new Tie(3, 5, 0.6),
                new Tie(4, 5, 0.6), // another
                new Tie(2, 3, 0.5)); // a ninth of 0.5 on average
        assertThat(cut(6, ties).stories()).containsExactly(List.of(0, 1, 2), List.of(3, 4, 5));
    }

    /** Source 10 meets source 0 first; once both stories are whole, it is nearer to the other. */
    @Test
    void aSourceSettlesInTheStoryToWhichItIsTiedMostSurely() {
        List<Tie> ties = new ArrayList<>(List.of(new Tie(0, 10, 0.95)));
        for (int a = 0; a < 10; a++) {
            for (int b = a + 1; b < 10; b++) {
                ties.add(new Tie(a, b, 0.9));
            }
        }
        for (int a = 11; a < 15; a++) {
            ties.add(new Tie(10, a, 0.5));
            for (int b = a + 1; b < 15; b++) {
                ties.add(new Tie(a, b, 0.6));
            }
        }
        assertThat(cut(15, ties).stories())
                .containsExactly(List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9), List.of(10, 11, 12, 13, 14));
    }

    @Test
    void whatIsToldHoldsHoweverManyOthersThereAre() {
        List<Tie> ties = new ArrayList<>();
        for (int i = 1; i < 10; i++) {
            ties.add(new Tie(0, i, 0.9));
            ties.add(new Tie(10, 10 + i, 0.9));
        }
        assertThat(cut(20, ties).stories()).hasSizeGreaterThan(1);
        ties.add(Tie.told(3, 13));
        assertThat(cut(20, ties).stories()).anyMatch(s -> s.containsAll(List.of(3, 13)));
    }

    @Test
    void aFullStoryTakesNoMoreAndThatIsCounted() {
        List<Tie> ties = new ArrayList<>();
        int rest = StoryCut.MOST_SOURCES;
        for (int a = 0; a <= rest; a++) {
            for (int b = a + 1; b <= rest; b++) {
                ties.add(new Tie(a, b, b == rest ? 0.5 : 0.9));
            }
        }
        StoryCut cut = cut(rest + 1, ties);
        assertThat(cut.stories()).hasSize(2).last().isEqualTo(List.of(rest));
        assertThat(cut.passedOver()).isEqualTo(rest);
    }

    @Test
    void theOrderOfTheTiesChangesNothing() {
        Random random = new Random(3);
        List<Tie> ties = new ArrayList<>();
        for (int n = 0; n < 400; n++) {
            int a = random.nextInt(200);
            ties.add(new Tie(a, a + 1 + random.nextInt(50), random.nextInt(5) / 5.0));
        }
        StoryCut cut = cut(260, ties);
        assertThat(cut.stories()).allMatch(s -> s.size() <= StoryCut.MOST_SOURCES);
        Collections.shuffle(ties, random);
        assertThat(cut(260, ties)).isEqualTo(cut);
    }
}
