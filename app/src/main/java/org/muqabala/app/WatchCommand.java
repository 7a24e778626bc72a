package org.muqabala.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.muqabala.app.terminal.Ink;
import org.muqabala.app.terminal.Progress;
import org.muqabala.app.terminal.SafeText;
import org.muqabala.app.terminal.WatchLines;
import org.muqabala.app.watch.ToldFile;
import org.muqabala.report.export.Format;
import org.muqabala.report.html.Edition;
import org.muqabala.report.html.HtmlReport;
import org.muqabala.review.web.hook.Webhook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares a folder again whenever files come, change or go, and tells of new conflicts. */
@Command(
        name = "watch",
        description = {
            "Watch a folder: compare what is there, then again whenever files come, change or go, and tell each new conflict once.",
            "The report is kept up to date. A file is read when it is whole. What was told is kept in " + ToldFile.NAME
                    + " beside the report, so a restart tells it no second time."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            " 0:Done; also ended with Ctrl-C, as it is meant to be.",
            " 1:Internal error.",
            " 2:The command line was not understood, or a lexicon or decisions file, a template or a workspace is faulty.",
            " 3:With --once: done, but some inputs or decisions could not be read.",
            " 4:No folder to watch; with --once: fewer than two sources.",
            " 5:The report could not be written."
        },
        footer = {
            "",
            "Examples:",
            "  muqabala watch inbox                       the report is muqabala-report/report.html",
            "  muqabala watch inbox -o result --lang en --webhook https://desk.example/conflicts",
            "  muqabala watch inbox --json                a line of JSON for each comparison and each new conflict",
            "  muqabala watch inbox --once                what is new since the last time; for cron"
        })
final class WatchCommand implements Callable<Integer> {
    /** So long an end waits for what is being written. */
    private static final long GRACE_MS = 3_000;

    /** So long what is left for the webhook is sent at Ctrl-C, and at the end of --once. */
    private static final Duration LAST_WORDS = Duration.ofSeconds(2);

    private static final Duration LAST_WORDS_OF_ONE = Duration.ofSeconds(30);

    @Parameters(
            paramLabel = "FOLDER",
            description = "The folder that files are dropped into. It is read as compare reads it.")
    private Path folder = Path.of("");

    @Mixin
    private ResultOptions result = new ResultOptions();

    @Option(names = "--once", description = "Compare once, tell what is new since the last time, and end.")
    private boolean once;

    @Option(
            names = "--json",
            description = "Print lines of JSON for programs: one for each comparison, and one for each new conflict "
                    + "as the webhook gets it. docs/watch.md describes them.")
    private boolean json;

    @Mixin
    private HookOption hook = new HookOption();

    @Mixin
    private PageOptions page = new PageOptions();

    @Mixin
    private InputOptions inputs = new InputOptions();

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

    WatchCommand(Streams streams, Surroundings surroundings) {
        this.streams = streams;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        inputs.check();
        Set<Format> asked = formats.formats(EnumSet.of(Format.HTML, Format.JSON), spec);
        LexiconOption.Concepts concepts = lexicon.read();
        Supplier<GivenDecisions> decisions = () -> result.decisions(formats.decisions(), spec);
        GivenDecisions given = decisions.get();
        given.tellOrigin(formats.decisions(), result.output(), streams);
        FormatOptions.requireDecisions(asked, given, spec);
        var webhook = hook.hook(spec).map(h -> new Webhook(h, streams::tell));
        checkFolder();
        new ResultFolder(result.output()).checkWritable();
        Edition edition = page.edition(concepts.lexicon());
        WatchLines lines = new WatchLines(edition.language(), concepts.lexicon(), Ink.of(surroundings.colourOut()));
        CountDownLatch asksForEnd = new CountDownLatch(1);
        try (WatchTeller teller = new WatchTeller(
                folder.toString(), lines, json, webhook, Clock.system(ZoneId.systemDefault()), streams)) {
            WatchRun run = new WatchRun(
                    folder,
                    result.output(),
                    inputs,
                    new ComparisonRun(inputs.jobs(), asked, edition, concepts),
                    decisions,
                    () -> workspace.open(concepts, streams),
                    teller,
                    () -> new Progress(streams.err(), surroundings.terminalErr()),
                    asksForEnd);
            if (once) {
                ExitCode code = run.once();
                teller.finish(LAST_WORDS_OF_ONE);
                return code.number();
            }
            teller.say(
                    "watch.report",
                    asked.contains(Format.HTML) ? result.output().resolve(HtmlReport.FILE) : result.output());
            watch(run, teller, asksForEnd);
            return ExitCode.DONE.number();
        }
    }

    private void checkFolder() {
        if (!Files.isDirectory(folder)) {
            throw new Failure(
                    ExitCode.NO_USABLE_INPUT,
                    "expected a folder to watch at " + SafeText.line(folder.toString()) + ", found "
                            + (Files.exists(folder) ? "a file; name the folder that it lies in" : "nothing; make it"));
        }
        try {
            if (Files.exists(result.output()) && Files.isSameFile(folder, result.output())) {
                throw new Failure(
                        ExitCode.USAGE,
                        "expected another folder for the report than the one that is watched, found one for both; "
                                + "name another with -o");
            }
        } catch (IOException e) {
            // that it cannot be looked at is told where it is read or written
        }
    }

    /** Watches until Ctrl-C, which ends it in good order and with exit code 0. */
    private void watch(WatchRun run, WatchTeller teller, CountDownLatch asksForEnd) {
        CountDownLatch ended = new CountDownLatch(1);
        Thread atShutdown = new Thread(() -> end(asksForEnd, ended));
        Runtime.getRuntime().addShutdownHook(atShutdown);
        try {
            run.untilAsked();
            teller.finish(LAST_WORDS);
        } finally {
            ended.countDown();
            forget(atShutdown);
        }
    }

    /** A signal would end Java with a code of failure, so Java is ended here. */
    private void end(CountDownLatch asksForEnd, CountDownLatch ended) {
        asksForEnd.countDown();
        try {
            if (!ended.await(GRACE_MS, TimeUnit.MILLISECONDS)) {
                streams.tell("muqabala: ended in the middle of a comparison; the report is that of before.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        streams.out().flush();
        streams.err().flush();
        Runtime.getRuntime().halt(ExitCode.DONE.number());
    }

    private static void forget(Thread atShutdown) {
        try {
            Runtime.getRuntime().removeShutdownHook(atShutdown);
        } catch (IllegalStateException e) {
            // it runs already
        }
    }
}
