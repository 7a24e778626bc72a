package org.muqabala.app;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muqabala.ClaimComparison;
import org.muqabala.Settings;
import org.muqabala.app.folder.ReportFolder;
import org.muqabala.app.terminal.DraftLines;
import org.muqabala.app.terminal.Ink;
import org.muqabala.app.terminal.Progress;
import org.muqabala.app.terminal.SafeText;
import org.muqabala.app.terminal.Summary;
import org.muqabala.comparison.Comparison;
import org.muqabala.document.SourceFiles;
import org.muqabala.document.SourceSet;
import org.muqabala.lexicon.ConceptLexicon;
import org.muqabala.report.TemplateException;
import org.muqabala.report.html.Edition;
import org.muqabala.report.html.HtmlReport;
import org.muqabala.report.json.ComparisonJson;
import org.muqabala.verdict.Verdict;
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
            "Compare sources: files, or folders of .txt files, in UTF-8.",
            "A folder may hold sources.json, which lists its sources with publisher, date and language."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            " 0:Done.",
            " 1:Internal error.",
            " 2:The command line was not understood, or a lexicon file or a template is faulty.",
            " 3:Done, but some inputs could not be read.",
            " 4:No usable input, or one source where a comparison needs two.",
            " 5:The report could not be written.",
            "10:There are conflicts, and --fail-on conflicts asks to be told."
        },
        footer = {
            "",
            "Examples:",
            "  muqabala compare seeds                            the report is muqabala-report/report.html",
            "  muqabala compare a.txt b.txt -o result --lang en",
            "  muqabala compare articles/ --draft mine.txt",
            "  muqabala compare articles/ --articles none        the page quotes sentences, and carries no full texts",
            "  muqabala compare articles/ --fail-on conflicts && echo no conflicts"
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

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files and folders to compare.")
    private List<Path> paths = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "Where the report goes; made where it is missing. Default: ${DEFAULT-VALUE}.",
            defaultValue = "muqabala-report")
    private Path output = Path.of("");

    @Mixin
    private PageOptions page = new PageOptions();

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "How many sources are read at once; changes no byte of the result. Default: one a processor.")
    private int jobs = Runtime.getRuntime().availableProcessors();

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
        if (jobs < 1) {
            throw new ParameterException(
                    spec.commandLine(), "Invalid value for option '--jobs': expected 1 or more, found " + jobs);
        }
        LexiconOption.Concepts concepts = lexicon.read();
        ReportFolder folder = new ReportFolder(output);
        toFolder(folder::checkWritable);
        Edition edition = page.edition(concepts.lexicon());
        Thread preparing = prepared(edition);
        Comparison comparison;
        boolean readAll;
        try (Progress progress = new Progress(streams.err(), surroundings.terminalErr())) {
            progress.at("reading");
            SourceSet sources = SourceFiles.read(allPaths());
            progress.clear();
            ProblemLines.tell(sources.problems(), streams);
            Inputs.requireTwo(sources, streams);
            readAll = Inputs.allUsable(sources);
            progress.at("comparing " + sources.documents().size() + " sources");
            comparison = Inputs.withProblems(
                    ClaimComparison.with(new Settings(jobs), concepts.lexicon()).compare(sources.documents()), sources);
            if (draft != null) {
                comparison = comparison.withDraft(Inputs.draft(sources, draft));
            }
            progress.at("writing");
            join(preparing);
            Comparison told = comparison;
            AtomicInteger pages = new AtomicInteger(1);
            toFolder(() -> folder.write(made -> {
                ComparisonJson.write(told, concepts.settings(), made);
                pages.set(HtmlReport.write(told, edition, made));
            }));
            tellPages(pages.get());
        }
        show(comparison, concepts.lexicon());
        return ExitCode.first(
                        readAll ? ExitCode.DONE : ExitCode.SOME_UNREADABLE,
                        failOn != null && hasConflicts(comparison) ? ExitCode.CONFLICTS : ExitCode.DONE)
                .number();
    }

    private List<Path> allPaths() {
        return draft == null
                ? paths
                : Stream.concat(paths.stream(), Stream.of(draft)).distinct().toList();
    }

    /** The page's templates are read while the sources are; what fails there fails again when the page is written. */
    private static Thread prepared(Edition edition) {
        Thread preparing = new Thread(() -> HtmlReport.prepare(edition), "page");
        preparing.setDaemon(true);
        preparing.setUncaughtExceptionHandler((thread, e) -> {});
        preparing.start();
        return preparing;
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void show(Comparison comparison, ConceptLexicon concepts) {
        ProblemLines.tellOfDocuments(comparison, streams);
        Summary.of(comparison, concepts, Ink.of(surroundings.colourOut()))
                .forEach(l -> streams.out().print(l + "\n"));
        DraftLines.of(comparison, Ink.of(surroundings.colourOut()))
                .forEach(l -> streams.out().print(l + "\n"));
        streams.out()
                .print("\nReport: "
                        + SafeText.line(output.resolve(HtmlReport.FILE).toString()) + "\n");
        streams.finish();
    }

    private void tellPages(int pages) {
        if (pages > 1) {
            streams.tell("muqabala: one page would be larger than " + HtmlReport.LARGEST_PAGE / 1_000_000
                    + " MB, so the report is " + pages + " pages: " + HtmlReport.FILE
                    + " and what it links to in pages/");
        }
    }

    private static boolean hasConflicts(Comparison comparison) {
        return comparison.groups().stream()
                .flatMap(g -> g.findings().stream())
                .anyMatch(f -> f.verdict() == Verdict.CONFLICTS);
    }

    /** Work on the folder of the report. */
    @FunctionalInterface
    private interface FolderWork {
        void run() throws IOException;
    }

    private void toFolder(FolderWork work) {
        try {
            work.run();
        } catch (TemplateException e) {
            throw PageOptions.faulty(e);
        } catch (IOException e) {
            throw new Failure(
                    ExitCode.CANNOT_WRITE,
                    "expected to write the report to " + output + ", found: " + reason(e)
                            + "; name another folder with -o");
        }
    }

    private static String reason(IOException e) {
        if (e instanceof NotDirectoryException) {
            return e.getMessage() + " is no folder";
        }
        if (e instanceof AccessDeniedException) {
            return e.getMessage() + " may not be written to";
        }
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
