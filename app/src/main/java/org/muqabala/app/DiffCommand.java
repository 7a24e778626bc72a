package org.muqabala.app;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.muqabala.app.terminal.DiffLines;
import org.muqabala.app.terminal.Ink;
import org.muqabala.report.change.Changes;
import org.muqabala.report.change.ChangesJson;
import org.muqabala.report.json.WrittenComparison;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what changed between two comparisons of a story. */
@Command(
        name = "diff",
        description = {
            "Tell what changed between two comparisons: new conflicts, resolved ones, changed values, sources.",
            "Findings of both are matched by the evidence that they share."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            " 0:Done.",
            " 1:Internal error.",
            " 2:The command line was not understood, or a lexicon file is faulty.",
            " 4:A comparison could not be read.",
            " 5:Standard output could not be written to.",
            "10:There are new conflicts, and --fail-on conflicts asks to be told."
        },
        footer = {
            "",
            "Examples:",
            "  muqabala diff monday/ tuesday/",
            "  muqabala diff old/comparison.json new/comparison.json --json",
            "  muqabala diff old/ new/ --fail-on conflicts && echo nothing new"
        })
final class DiffCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "OLD", description = "The earlier comparison.json, or the folder it lies in.")
    private Path old = Path.of("");

    @Parameters(index = "1", paramLabel = "NEW", description = "The later one.")
    private Path now = Path.of("");

    @Option(names = "--json", description = "Print JSON for programs. docs/formats.md describes it.")
    private boolean json;

    @Option(
            names = "--fail-on",
            converter = CompareCommand.FailOn.Converter.class,
            paramLabel = "WHAT",
            description = "End with exit code 10 where there are new ones: ${COMPLETION-CANDIDATES}.")
    private CompareCommand.@Nullable FailOn failOn;

    @Mixin
    private LexiconOption lexicon = new LexiconOption();

    private final Streams streams;
    private final Surroundings surroundings;

    DiffCommand(Streams streams, Surroundings surroundings) {
        this.streams = streams;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        LexiconOption.Concepts concepts = lexicon.read();
        WrittenComparison before = WrittenInput.read(old);
        WrittenComparison after = WrittenInput.read(now);
        Changes changes = Changes.between(before, after);
        if (json) {
            streams.out().print(json(before, after, changes));
        } else {
            DiffLines.of(before, after, changes, concepts.lexicon(), Ink.of(surroundings.colourOut()))
                    .forEach(l -> streams.out().print(l + "\n"));
        }
        streams.finish();
        boolean fails = failOn != null && !changes.newConflicts().isEmpty();
        return (fails ? ExitCode.CONFLICTS : ExitCode.DONE).number();
    }

    private static String json(WrittenComparison before, WrittenComparison after, Changes changes) {
        StringWriter out = new StringWriter();
        try {
            ChangesJson.write(before, after, changes, out);
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail to be written", e);
        }
        return out.toString();
    }
}
