package org.muqabala.app;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muqabala.app.terminal.DraftLines;
import org.muqabala.app.terminal.ExplainedInput;
import org.muqabala.app.terminal.Ink;
import org.muqabala.app.terminal.Progress;
import org.muqabala.app.terminal.SourceTable;
import org.muqabala.app.terminal.Summary;
import org.muqabala.comparison.Comparison;
import org.muqabala.document.ReadingSettings.Copies;
import org.muqabala.document.SourceSet;
import org.muqabala.lexicon.ConceptLexicon;
import org.muqabala.report.decision.Decided;
import org.muqabala.report.export.Format;
import org.muqabala.report.html.Edition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares files and folders: a summary on standard output, a page and a file for programs in a folder. */
@Command(
        name = "compare",
        description = {
            "Compare sources: files or folders of texts, pages (HTML), PDF and Word documents, feeds (RSS, Atom), tables",
            "(JSON lines, CSV) and archives (ZIP, gzip, WARC, WACZ), in any character set.",
            "A folder may hold sources.json, which lists its sources with publisher, date and language."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            " 0:Done.",
            " 1:Internal error.",
            " 2:The command line was not understood, or a lexicon or decisions file, a template or a workspace is faulty.",
            " 3:Done, but some inputs or decisions could not be read.",
            " 4:No usable input, or one source where a comparison needs two.",
            " 5:The report could not be written.",
            "10:There are conflicts that nobody decided to be none, and --fail-on conflicts asks to be told."
        },
        footer = {
            "",
            "Examples:",
            "  muqabala compare seeds                            the report is muqabala-report/report.html",
            "  muqabala compare a.txt b.txt -o result --lang en",
            "  muqabala compare articles/ --draft mine.txt",
            "  muqabala compare articles/ --format html,json,xlsx,sarif",
            "  muqabala compare articles/ --articles none        the page quotes sentences, and carries no full texts",
            "  muqabala compare archive/ --workspace kept        the next time, only what is new is compared",
            "  muqabala compare a.html b.pdf feed.xml crawl.warc.gz",
            "  muqabala compare --explain-input a.html           what is article, what is furniture",
            "  muqabala compare articles/ --fail-on conflicts && echo no conflicts",
            "  muqabala compare articles/ -o result --decisions colleague.jsonl"
        })
final class CompareCommand implements Callable<Integer> {
    /** What is told as a failure though all went well. */
    enum FailOn {
        CONFLICTS;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }

        static final class Converter extends ChoiceConverter<FailOn> {
            Converter() {
                super(FailOn.class);
            }
        }
    }

    @Parameters(
            paramLabel = "PATH",
            arity = "0..*",
            description = "Files and folders to compare; - is what is piped in.")
    private List<Path> paths = List.of();

    @Mixin
    private ResultOptions result = new ResultOptions();

    @Mixin
    private PageOptions page = new PageOptions();

    @Mixin
    private InputOptions inputs = new InputOptions();

    @Option(
            names = "--fail-on",
            converter = FailOn.Converter.class,
            paramLabel = "WHAT",
            description = "End with exit code 10 where there are some: ${COMPLETION-CANDIDATES}.")
    private @Nullable FailOn failOn;

    @Option(
            names = "--draft",
            paramLabel = "FILE",
            description = "Your own text: of each of its claims is told whether sources support it, contradict it, "
                    + "tell it in other words only, or do not have it.")
    private @Nullable Path draft;

    @Option(
            names = "--explain-input",
            paramLabel = "FILE",
            description = "Compare nothing: show what is taken of FILE as metadata, as article and as furniture.")
    private @Nullable Path explained;

    @Mixin
    private FormatOptions formats = new FormatOptions();

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Mixin
    private LexiconOption lexicon = new LexiconOption();

    @Spec
    private CommandSpec spec;

    private final Streams streams;
    private final Surroundings surroundings;

    CompareCommand(Streams streams, Surroundings surroundings) {
        this.streams = streams;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        inputs.check();
        if (explained != null) {
            return explain(explained).number();
        }
        if (paths.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Missing required parameter: 'PATH'");
        }
        Set<Format> asked = formats.formats(EnumSet.of(Format.HTML, Format.JSON), spec);
        LexiconOption.Concepts concepts = lexicon.read();
        GivenDecisions given = result.decisions(formats.decisions(), spec);
        given.tellOrigin(formats.decisions(), result.output(), streams);
        FormatOptions.requireDecisions(asked, given, spec);
        ResultFolder folder = new ResultFolder(result.output());
        folder.checkWritable();
        Edition edition = page.edition(concepts.lexicon());
        ComparisonRun.Made made;
        ComparisonRun.Written written;
        boolean readAll;
        try (WorkspaceOption.InUse kept = workspace.open(concepts, streams);
                Progress progress = new Progress(streams.err(), surroundings.terminalErr())) {
            progress.at("reading");
            SourceSet sources = inputs.read(allPaths(), Copies.LEFT_OUT, streams, progress);
            progress.clear();
            ProblemLines.tell(sources.problems(), streams);
            Inputs.requireTwo(sources, streams);
            readAll = Inputs.allUsable(sources);
            ComparisonRun run = new ComparisonRun(inputs.jobs(), asked, edition, concepts);
            PageAhead ahead = new PageAhead(asked.contains(Format.HTML) ? edition : null, progress);
            made = run.make(sources, given, draft, kept, ahead);
            progress.at("writing");
            ahead.await();
            written = run.write(made, folder);
            progress.clear();
            PageOptions.tell(written.pages(), streams);
            readAll &= GivenDecisions.tell(made.decisions(), written.refused(), streams);
        }
        show(made.comparison(), made.decided(), written.results(), concepts.lexicon());
        Rehearsal.of(result.output());
        return ExitCode.first(
                        readAll ? ExitCode.DONE : ExitCode.SOME_UNREADABLE,
                        failOn != null && made.hasConflicts() ? ExitCode.CONFLICTS : ExitCode.DONE)
                .number();
    }

    private ExitCode explain(Path file) {
        SourceSet read;
        try (Progress progress = new Progress(streams.err(), surroundings.terminalErr())) {
            read = inputs.read(List.of(file), Copies.KEPT, streams, progress);
        }
        ExplainedInput.of(read, inputs.explain(file))
                .forEach(line -> streams.out().print(line + "\n"));
        streams.finish();
        return read.documents().isEmpty()
                ? ExitCode.NO_USABLE_INPUT
                : Inputs.allUsable(read) ? ExitCode.DONE : ExitCode.SOME_UNREADABLE;
    }

    private List<Path> allPaths() {
        return draft == null
                ? paths
                : Stream.concat(paths.stream(), Stream.of(draft)).distinct().toList();
    }

    private void show(Comparison comparison, Decided decided, Results results, ConceptLexicon concepts) {
        ProblemLines.tellOfDocuments(comparison, streams);
        Summary.of(comparison, decided, concepts, Ink.of(surroundings.colourOut()))
                .forEach(l -> streams.out().print(l + "\n"));
        SourceTable.of(comparison, Ink.of(surroundings.colourOut()))
                .forEach(l -> streams.out().print(l + "\n"));
        DraftLines.of(comparison, Ink.of(surroundings.colourOut()))
                .forEach(l -> streams.out().print(l + "\n"));
        streams.out().print("\n");
        results.tell(result.output(), streams);
        streams.finish();
    }
}
