package org.muqabala.story;

import java.util.ArrayList;
import java.util.List;
import org.muqabala.text.Problem;
import org.muqabala.text.Severity;

/**
 * The stories of a collection. Sources of two stories are not compared.
 *
 * @param parts indexes of sources, ascending, by their first; each source is in one
 * @param problems what is to be told of the parting
 */
public record Stories(List<List<Integer>> parts, List<Problem> problems) {
    public Stories {
        parts = parts.stream().map(List::copyOf).toList();
        problems = List.copyOf(problems);
    }

    /**
     * The stories that ties make.
     *
     * @param sources how many sources there are, numbered from 0
     * @param ties among them, in whatever order
     * @param crowdedKeys how many keys made nobody meet
     */
    public static Stories of(int sources, Ties ties, long crowdedKeys) {
        StoryCut cut = StoryCut.of(sources, ties);
        return new Stories(cut.stories(), problems(sources, cut.stories().size(), crowdedKeys, cut.passedOver()));
    }

    /**
     * What is to be told of the parting.
     *
     * @param crowdedKeys how many keys made nobody meet
     * @param passedOver how many ties lead from one story to another because both together were too large
     */
    public static List<Problem> problems(int sources, int stories, long crowdedKeys, long passedOver) {
        List<Problem> problems = new ArrayList<>();
        problems.add(problem(
                "collection-parted",
                Severity.NOTICE,
                List.of(sources, StoryFinder.BUNDLE, stories),
                "expected up to " + StoryFinder.BUNDLE + " sources, found " + sources
                        + ": a collection, parted into " + stories
                        + " stories; sources of different stories were not compared; compare those that belong"
                        + " together in a run of their own"));
        if (crowdedKeys > 0) {
            problems.add(problem(
                    "keys-crowded",
                    Severity.NOTICE,
                    List.of(crowdedKeys, Held.CROWD),
                    crowdedKeys + " names and topics are each met in more than " + Held.CROWD
                            + " sources; that sources share them alone put none into one story"));
        }
        if (passedOver > 0) {
            problems.add(problem(
                    "stories-cut",
                    Severity.WARNING,
                    List.of(passedOver, StoryCut.MOST_SOURCES),
                    "expected up to " + StoryCut.MOST_SOURCES + " sources of one story, found more: "
                            + passedOver
                            + " pairs of sources that may tell one story stand in different parts of it and were not"
                            + " compared; compare fewer sources in a run of their own"));
        }
        return problems;
    }

    private static Problem problem(String code, Severity severity, List<? extends Number> args, String message) {
        return new Problem(
                code, severity, null, null, args.stream().map(String::valueOf).toList(), message);
    }
}
