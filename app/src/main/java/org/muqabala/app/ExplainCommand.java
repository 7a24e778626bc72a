package org.muqabala.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;
import org.muqabala.ClaimComparison;
import org.muqabala.Settings;
import org.muqabala.align.WhyNot;
import org.muqabala.app.terminal.Apart;
import org.muqabala.app.terminal.Explained;
import org.muqabala.app.terminal.Ink;
import org.muqabala.app.terminal.SafeText;
import org.muqabala.app.terminal.Sayings;
import org.muqabala.report.json.WrittenComparison;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells why a comparison found what it found, or why it did not join two claims. */
@Command(
        name = "explain",
        description = {
            "Tell why a finding, a group or an event is as it is: each part with what it adds.",
            "With the ids of two claims: why they were joined, or which condition failed.",
            "Ids stand in comparison.json."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:Done.",
            "1:Internal error.",
            "2:The command line was not understood, or nothing has the id.",
            "4:The comparison could not be read.",
            "5:Standard output could not be written to."
        },
        footer = {
            "",
            "Examples:",
            "  muqabala explain muqabala-report finding-8fa4e685eb",
            "  muqabala explain result/comparison.json a-txt-1f0c2d3e4b b-txt-5a6b7c8d9e --lang ar"
        })
final class ExplainCommand implements Callable<Integer> {
    private static final int NEAREST = 3;

    @Parameters(
            index = "0",
            paramLabel = "COMPARISON",
            description = "A comparison.json, or the folder it lies in; texts/ beside it is read for two claims.")
    private Path comparison = Path.of("");

    @Parameters(index = "1", paramLabel = "ID", description = "Id of a finding, a group, an event or a claim.")
    private String id = "";

    @Parameters(
            index = "2",
            arity = "0..1",
            paramLabel = "CLAIM",
            description = "Id of a second claim, where ID is a claim.")
    private @Nullable String other;

    @Option(
            names = "--lang",
            converter = PageOptions.PageLanguage.Converter.class,
            paramLabel = "LANG",
            description = "Language of the explanation: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.",
            defaultValue = "en")
    private PageOptions.PageLanguage lang = PageOptions.PageLanguage.EN;

    @Mixin
    private LexiconOption lexicon = new LexiconOption();

    private final Streams streams;
    private final Surroundings surroundings;

    ExplainCommand(Streams streams, Surroundings surroundings) {
        this.streams = streams;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        LexiconOption.Concepts concepts = lexicon.read();
        WrittenComparison read = WrittenInput.read(comparison);
        Sayings sayings = new Sayings(read, lang.language(), concepts.lexicon());
        List<String> lines = other == null ? one(read, sayings) : two(read, other, sayings, concepts);
        lines.forEach(l -> streams.out().print(l + "\n"));
        streams.finish();
        return ExitCode.DONE.number();
    }

    private List<String> one(WrittenComparison read, Sayings sayings) {
        List<String> lines = Explained.of(read, id, sayings, ink());
        boolean claim = read.claims().stream().anyMatch(c -> c.id().equals(id));
        if (lines.isEmpty() && claim) {
            throw new Failure(
                    ExitCode.USAGE,
                    "no finding holds the claim " + SafeText.line(id)
                            + "; name a second claim to see why the two are not joined");
        }
        if (lines.isEmpty()) {
            throw unknown("a finding, a group, an event or a claim", id, allIds(read));
        }
        return lines;
    }

    private List<String> two(WrittenComparison read, String second, Sayings sayings, LexiconOption.Concepts concepts) {
        for (String claim : List.of(id, second)) {
            if (read.claims().stream().noneMatch(c -> c.id().equals(claim))) {
                throw unknown("a claim", claim, read.claims().stream().map(c -> c.id()));
            }
        }
        if (id.equals(second)) {
            throw new Failure(ExitCode.USAGE, "expected two claims, found one twice: " + SafeText.line(id));
        }
        List<String> joined = Explained.ofBoth(read, id, second, sayings, ink());
        return joined.isEmpty() ? apart(read, second, sayings, concepts) : joined;
    }

    private List<String> apart(
            WrittenComparison read, String second, Sayings sayings, LexiconOption.Concepts concepts) {
        concepts.require(read);
        try {
            WhyNot why = ClaimComparison.with(Settings.standard(), concepts.lexicon())
                    .whyNot(read.documents(), id, second)
                    .orElseThrow(() -> new Failure(
                            ExitCode.NO_USABLE_INPUT,
                            "the texts beside " + comparison
                                    + " are read otherwise by this version; compare the sources again"));
            return Apart.of(why, id, second, sayings, ink());
        } catch (IOException e) {
            throw WrittenInput.unreadable(e);
        }
    }

    private static Stream<String> allIds(WrittenComparison read) {
        return Stream.of(
                        read.groups().stream().map(g -> g.id()),
                        read.groups().stream()
                                .flatMap(g -> g.findings().stream())
                                .map(f -> f.id()),
                        read.events().stream().map(e -> e.id()),
                        read.claims().stream().map(c -> c.id()))
                .flatMap(ids -> ids);
    }

    private static Failure unknown(String expected, String found, Stream<String> ids) {
        LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
        String nearest = ids.distinct()
                .sorted(Comparator.comparing((String i) -> distance.apply(i, found))
                        .thenComparing(i -> i))
                .limit(NEAREST)
                .collect(Collectors.joining(", "));
        return new Failure(
                ExitCode.USAGE,
                "expected the id of " + expected + " of this comparison, found \"" + SafeText.line(found) + "\""
                        + (nearest.isEmpty() ? "" : "; the nearest are " + SafeText.line(nearest)));
    }

    private Ink ink() {
        return Ink.of(surroundings.colourOut());
    }
}
