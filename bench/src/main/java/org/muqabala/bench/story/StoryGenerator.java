package org.muqabala.bench.story;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Makes up stories of many kinds in many places, each told by outlets in Arabic, English, French and Spanish: in words, orders
 * and choices of their own, a quarter of the facts with two answers that go round. What every sentence answers is known.
 *
 * <p>Everything hangs on the seed and the number of the story alone, so stories can be made in any order and need not be kept.
 * An instance may be used by several threads at once.
 */
public final class StoryGenerator {
    private static final int LEAST_OUTLETS = 2;
    private static final int MOST_OUTLETS = 8;

    private final long seed;
    private final Names names = new Names();
    private final List<Kind> kinds;
    private final Fact happened;

    public StoryGenerator(long seed) {
        Map<String, Fact> facts = Fact.listed();
        Fact first = facts.get(Fact.HAPPENED);
        if (first == null) {
            throw new IllegalStateException("facts.txt: expected the fact " + Fact.HAPPENED + ", found none");
        }
        this.seed = seed;
        this.kinds = Kind.listed(facts);
        this.happened = first;
    }

    /** The stories without end, each told by two to eight outlets, story by story. */
    public Stream<StoryDocument> documents() {
        return documents(0, 0);
    }

    /**
     * The stories without end, story by story.
     *
     * @param crowded how many of them, from the first on, are told by as many outlets as the next says
     * @param outlets how many outlets tell each of those; of a thousand no two have one name
     */
    public Stream<StoryDocument> documents(int crowded, int outlets) {
        return LongStream.iterate(0, n -> n + 1).boxed().flatMap(n -> n < crowded ? story(n, outlets) : story(n));
    }

    /** One story, told by two to eight outlets. */
    public Stream<StoryDocument> story(long number) {
        return story(number, Draw.of(seed, number, -1).from(LEAST_OUTLETS, MOST_OUTLETS));
    }

    /** One story, told by so many outlets. */
    public Stream<StoryDocument> story(long number, int outlets) {
        Draw draw = Draw.of(seed, number);
        Story story = Story.drawn(number, kinds, happened, names, draw);
        int first = draw.below(names.places().size());
        return IntStream.range(0, outlets)
                .mapToObj(o ->
                        Outlet.of(o, first, names, Draw.of(seed, number, o)).tells(story));
    }
}
