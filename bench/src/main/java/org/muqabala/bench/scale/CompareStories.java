package org.muqabala.bench.scale;

import java.io.PrintWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import org.muqabala.ClaimComparison;
import org.muqabala.Settings;
import org.muqabala.StageListener.Stage;
import org.muqabala.bench.scale.Planted.Pair;
import org.muqabala.bench.story.StoryDocument;
import org.muqabala.bench.story.StoryGenerator;
import org.muqabala.bench.story.StoryOptions;
import org.muqabala.comparison.Comparison;
import org.muqabala.document.Document;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Compares a collection of made-up stories, and tells what it took and what of the planted was found. */
@Command(
        name = "CompareStories",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Compares a collection of made-up stories and tells, on the clock and of the processor (of all threads, the compiler and",
            "the collector of garbage among them): reading; parting into stories; aligning and judging; the peak of memory. Then, of",
            "the first stories: how many of the planted pairs and conflicts were found, and how many of the labelled pairs that the",
            "all-pairs finder finds among all claims of the sample are found in the collection too."
        })
public final class CompareStories implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private StoryOptions made = new StoryOptions();

    @Option(names = "--threads", paramLabel = "N", defaultValue = "2", description = "How many threads. Default: 2.")
    private int threads;

    @Option(
            names = "--sample",
            paramLabel = "N",
            defaultValue = "60",
            description =
                    "How many stories what was found is counted in, after the crowded ones; 0 for none. Default: 60.")
    private int sample;

    public static void main(String[] args) {
        System.exit(new CommandLine(new CompareStories()).execute(args));
    }

    @Override
    public Integer call() {
        List<Document> sources = made.documents()
                .map(StoryDocument::document)
                .map(Document::lean)
                .toList();
        ClaimComparison comparison = ClaimComparison.with(new Settings(threads));
        Stages stages = new Stages();
        out().printf(Locale.ROOT, "%d documents, %d threads, load %.1f%n", made.count(), threads, Clock.load());
        Clock begin = Clock.now();
        Comparison compared = comparison.compare(sources, stages);
        Clock end = Clock.now();
        Clock parting = stages.begin(Stage.PAIRING);
        Clock aligning = stages.begin(Stage.ALIGNING);
        out().printf(
                        Locale.ROOT,
                        "%d claims, %d groups, peak %d MB%n",
                        compared.claims().size(),
                        compared.groups().size(),
                        Clock.peakMegabytes());
        tell("reading", parting.since(begin));
        tell("parting into stories", aligning.since(parting));
        tell("aligning and judging", end.since(aligning));
        tell("all but reading", end.since(parting));
        if (sample > 0) {
            recall(made.generator(), sources, compared, comparison);
        }
        return CommandLine.ExitCode.OK;
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private void tell(String what, Clock took) {
        out().printf(Locale.ROOT, "%-22s %8.1f s %8.1f s of the processor%n", what, took.clock(), took.processor());
    }

    private void recall(
            StoryGenerator stories, List<Document> sources, Comparison compared, ClaimComparison comparison) {
        Set<String> known = new HashSet<>();
        sources.forEach(d -> known.add(d.source().id()));
        Planted planted = new Planted(LongStream.range(made.crowded(), made.crowded() + (long) sample)
                .boxed()
                .flatMap(stories::story)
                .filter(d -> known.contains(d.document().source().id()))
                .toList());
        List<Pair> all = planted.all();
        Recall found = Recall.of(compared, planted);
        out().println(found.line(all));
        AllPairs reference = AllPairs.of(planted, comparison);
        out().println(reference.line(PartsOf.collection(sources, comparison, threads)));
        Recall alone = reference.compared();
        out().println("each of these stories compared alone: " + alone.line(all));
    }
}
