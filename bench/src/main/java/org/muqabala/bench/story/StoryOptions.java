package org.muqabala.bench.story;

import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** Which made-up stories, and how many documents of them. */
public final class StoryOptions {
    @Option(
            names = "--documents",
            paramLabel = "N",
            required = true,
            description = "How many documents; eight to nine claims each.")
    private int count;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Other seeds, other stories. Default: 1.")
    private long seed;

    @Option(
            names = "--crowded",
            paramLabel = "N",
            defaultValue = "0",
            description = "How many stories, from the first on, are told by many outlets. Default: 0.")
    private int crowded;

    @Option(
            names = "--outlets",
            paramLabel = "N",
            defaultValue = "1000",
            description = "How many outlets tell each of those. Default: 1000.")
    private int outlets;

    public StoryGenerator generator() {
        return new StoryGenerator(seed);
    }

    /** As many documents as were asked for. */
    public Stream<StoryDocument> documents() {
        return generator().documents(crowded, outlets).limit(count);
    }

    /** How many documents were asked for. */
    public int count() {
        return count;
    }

    /** How many stories, from the first on, are told by many outlets. */
    public int crowded() {
        return crowded;
    }
}
