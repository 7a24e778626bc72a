package org.muqabala.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.muqabala.text.Problem;

class StoryFinderTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);

    private static SourceProfile profile(String id, @Nullable LocalDate day, List<String> names, String... things) {
        Map<String, Integer> counts = new TreeMap<>();
        for (String thing : things) {
            counts.merge("concept " + thing, 1, Integer::sum);
        }
        return new SourceProfile(id, day, new TreeMap<>(counts), new TreeSet<>(names), new TreeSet<>());
    }

    private static List<SourceProfile> others(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> profile("other-" + i, DAY, List.of("N" + i), "all", "own-" + i, "more-" + i))
                .toList();
    }

    @Test
    void twoThatSpeakOfTheSameAreOneStory() {
        List<SourceProfile> sources = new ArrayList<>(others(120));
        sources.add(profile("a", DAY, List.of("MLT"), "all", "dam", "flood", "village"));
        sources.add(profile("b", DAY, List.of("MLT"), "all", "dam", "flood", "minister"));
        Stories stories = new StoryFinder(sources).find(List.of(), 2);
        assertThat(stories.parts()).hasSize(121).contains(List.of(120, 121));
        assertThat(stories.problems()).extracting(Problem::code).containsExactly("collection-parted");
    }

    @Test
    void aKeyOfACrowdMakesNobodyMeetAndThatIsTold() {
        List<SourceProfile> sources = new ArrayList<>();
        for (int i = 0; i <= Held.CROWD; i++) {
            sources.add(profile("s" + i, DAY, List.of(), "all", "own-" + i));
        }
        Stories stories = new StoryFinder(sources).find(List.of(), 1);
        assertThat(stories.parts()).hasSameSizeAs(sources);
        assertThat(stories.problems())
                .filteredOn(p -> p.code().equals("keys-crowded"))
                .singleElement()
                .satisfies(p -> assertThat(p.args().get(0)).isEqualTo("1"));
    }

    @Test
    void affinityIsSymmetricAndHalvedByTwiceAFortnight() {
        SourceProfile a = profile("a", DAY, List.of("MLT", "RBT"), "dam", "flood", "village");
        SourceProfile b = profile("b", DAY, List.of("MLT"), "dam", "minister");
        SourceProfile late = profile("c", DAY.plusDays(28), List.of("MLT"), "dam", "minister");
        SourceProfile undated = profile("d", null, List.of("MLT"), "dam", "minister");
        List<SourceProfile> all = new ArrayList<>(others(20));
        all.addAll(List.of(a, b, late, undated));
        Held held = Held.by(all);
        ToDoubleBiFunction<SourceProfile, SourceProfile> affinity =
                (x, y) -> Affinity.of(new Weighed(x, held), new Weighed(y, held));
        double near = affinity.applyAsDouble(a, b);
        assertThat(near).isPositive().isCloseTo(affinity.applyAsDouble(b, a), within(1e-12));
        assertThat(affinity.applyAsDouble(a, late)).isCloseTo(near / 2, within(1e-12));
        assertThat(affinity.applyAsDouble(a, undated)).isEqualTo(near);
        assertThat(affinity.applyAsDouble(b, b)).isGreaterThan(near);
    }

    @Test
    void aSourceThatSaysNothingIsAStoryOfItsOwn() {
        List<SourceProfile> sources = new ArrayList<>(others(101));
        sources.add(profile("empty", null, List.of()));
        sources.add(profile("empty-too", null, List.of()));
        assertThat(new StoryFinder(sources).find(List.of(), 2).parts())
                .contains(List.of(101))
                .contains(List.of(102));
    }

    @Test
    void threadsChangeNothing() {
        List<SourceProfile> sources = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            sources.add(profile("s" + i, DAY, List.of("N" + i % 40), "t" + i % 40, "u" + i % 9, "v" + i));
        }
        Stories one = new StoryFinder(sources).find(List.of(), 1);
        assertThat(new StoryFinder(sources).find(List.of(), 3)).isEqualTo(one);
        assertThat(one.parts()).hasSizeLessThan(100);
    }

    @Test
    void ofManyThatShareAsMuchThoseNearInTimeAreLookedAt() {
        int sources = 2 * StoryFinder.MOST_MET;
        int last = sources - 1;
        Days days = new Days(IntStream.range(0, sources)
                .mapToObj(i -> i == 0 || i == last ? DAY : DAY.plusDays(100))
                .toList());
        int[][] holding = {IntStream.range(0, sources).toArray()};
        int[] most = StoryFinder.mostShared(0, holding, new double[] {1}, days, new double[sources]);
        assertThat(most).hasSize(StoryFinder.MOST_MET).contains(last);
    }
}
