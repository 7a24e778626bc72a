package org.muqabala.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.muqabala.StageListener;
import org.muqabala.app.terminal.Progress;
import org.muqabala.app.terminal.SafeText;
import org.muqabala.app.watch.FolderLook;
import org.muqabala.app.watch.Settling;
import org.muqabala.app.watch.ToldFile;
import org.muqabala.document.SourceSet;
import org.muqabala.report.change.Placed;
import org.muqabala.report.json.WrittenComparison;
import org.muqabala.review.log.StoreException;
import org.muqabala.text.Problem;
import org.muqabala.verdict.Finding;
import org.muqabala.verdict.Verdict;

/**
 * Compares a folder whenever its files changed and are whole again, and tells of new conflicts. It looks again and again and
 * asks no system to be told: that works on network drives, where others write, as on a disk.
 */
final class WatchRun {
    /** A file that stays as it is for so long is whole. */
    private static final long LOOKS_EVERY_MS = 1_000;

    /** A folder that is slow to look at is looked at less often: so many times as long as a look takes. */
    private static final long PAUSE_OF_LOOKS = 10;

    /** So long a file that goes on growing is waited for. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** What failed is tried again after so long. */
    private static final long AGAIN_NANOS = TimeUnit.SECONDS.toNanos(30);

    private final Path folder;
    private final Path output;
    private final InputOptions inputs;
    private final ComparisonRun run;
    private final Supplier<GivenDecisions> decisions;
    private final Supplier<WorkspaceOption.InUse> workspace;
    private final WatchTeller teller;
    private final Supplier<Progress> progress;
    private final CountDownLatch asked;

    private final Settling settling = new Settling(PATIENCE);
    private final ToldFile told;
    private @Nullable SourceSet compared;
    private boolean begun;
    private boolean isGone;
    private boolean isFew;
    private boolean readAll = true;
    private Set<Path> growing = Set.of();
    private String trouble = "";
    private long again;

    /**
     * A run.
     *
     * @param output where the report goes
     * @param decisions reads what people decided up to now
     * @param workspace opens what earlier comparisons kept
     * @param progress shows a comparison at work
     * @param asked is counted down by who wants an end
     */
    WatchRun(
            Path folder,
            Path output,
            InputOptions inputs,
            ComparisonRun run,
            Supplier<GivenDecisions> decisions,
            Supplier<WorkspaceOption.InUse> workspace,
            WatchTeller teller,
            Supplier<Progress> progress,
            CountDownLatch asked) {
        this.folder = folder;
        this.output = output;
        this.inputs = inputs;
        this.run = run;
        this.decisions = decisions;
        this.workspace = workspace;
        this.teller = teller;
        this.progress = progress;
        this.asked = asked;
        try {
            this.told = ToldFile.in(output);
        } catch (IOException e) {
            throw unkept(e);
        }
    }

    /** Compares what is there, and tells what is new since the last time. */
    ExitCode once() {
        while (!begun && !isOver()) {
            long pause = look();
            if (!begun) {
                pause(pause);
            }
        }
        return ExitCode.first(
                isFew ? ExitCode.NO_USABLE_INPUT : ExitCode.DONE, readAll ? ExitCode.DONE : ExitCode.SOME_UNREADABLE);
    }

    /** Compares again and again, until somebody asks for an end. */
    void untilAsked() {
        boolean waits = false;
        while (!isOver()) {
            long pause = look();
            if (begun && !waits) {
                teller.say("watch.waits");
                waits = true;
            }
            pause(pause);
        }
    }

    private boolean isOver() {
        return asked.getCount() == 0 || Thread.currentThread().isInterrupted();
    }

    /** Looks at the folder and compares where that is due. Returns how many milliseconds to wait before the next look. */
    private long look() {
        long began = System.nanoTime();
        try {
            FolderLook now = at();
            isGone = false;
            long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
            Optional<Settling.Settled> settled = settling.take(now, System.nanoTime());
            if (settled.isPresent() && System.nanoTime() - again >= 0) {
                compare(settled.get());
            }
            return Math.max(LOOKS_EVERY_MS, PAUSE_OF_LOOKS * millis);
        } catch (IOException e) {
            if (!isGone) {
                isGone = true;
                teller.say("watch.gone", folder);
            }
            return LOOKS_EVERY_MS;
        }
    }

    private FolderLook at() throws IOException {
        return FolderLook.at(
                folder,
                name -> inputs.opener().takes(name),
                output.toAbsolutePath().normalize());
    }

    private void pause(long millis) {
        try {
            if (asked.await(millis, TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // asks for an end as well
        }
    }

    /** Compares. What goes wrong after the first time ends nothing: it is told, once. */
    private void compare(Settling.Settled settled) throws IOException {
        try {
            if (tryTo(settled)) {
                settling.done(settled);
                begun = true;
                trouble = "";
            }
        } catch (Failure | StoreException e) { // its user may mend it
            if (goesOn(e)) {
                tell(String.valueOf(e.getMessage()));
                again = System.nanoTime() + AGAIN_NANOS;
            }
        } catch (RuntimeException e) {
            if (goesOn(e)) {
                tell("internal error: " + e + "; the report stays as it is until the files change again");
                settling.done(settled);
            }
        }
    }

    /** Does the watch go on after a failure? What was cut short because it ends needs no words. */
    private boolean goesOn(RuntimeException e) {
        if (!isOver() && !begun) {
            throw e;
        }
        return !isOver();
    }

    private void tell(String message) {
        if (!trouble.equals(message)) {
            trouble = message;
            teller.tell(SafeText.line(message));
        }
    }

    /** Returns whether the files were compared; they are not where one of them changed meanwhile. */
    private boolean tryTo(Settling.Settled settled) throws IOException {
        try (Progress shown = progress.get()) {
            SourceSet sources = inputs.read(folder, settled.growing(), shown);
            if (isOver() || !settled.isIn(at())) {
                return false;
            }
            shown.clear();
            tellOfGrowing(settled.growing());
            readAll = Inputs.allUsable(sources);
            int usable = Inputs.usable(sources).size();
            if (usable < 2) {
                tooFew(sources, usable);
            } else if (!sources.equals(compared)) {
                compare(sources, shown);
                compared = sources;
            }
            isFew = usable < 2;
            return true;
        }
    }

    private void tellOfGrowing(Set<Path> now) {
        now.stream()
                .filter(file -> !growing.contains(file))
                .forEach(file -> teller.say("watch.growing", file.getFileName()));
        growing = now;
    }

    private void tooFew(SourceSet sources, int usable) {
        List<Problem> problems = new ArrayList<>(sources.problems());
        sources.documents().forEach(d -> problems.addAll(d.problems()));
        teller.problems(problems);
        teller.tooFew(usable);
        if (compared != null) {
            teller.say("watch.stays");
        }
        compared = null;
        if (told.isNew()) {
            keep(List.of()); // what comes to what lies there is new
        }
    }

    private void compare(SourceSet sources, Progress shown) {
        GivenDecisions given = decisions.get();
        StageListener listener = (stage, done, of) -> {
            if (isOver()) {
                throw new CancellationException();
            }
            shown.at(stage, done, of);
        };
        ComparisonRun.Made made;
        try (WorkspaceOption.InUse kept = workspace.get()) {
            made = run.make(sources, given, null, kept, listener);
        }
        shown.at("writing");
        ComparisonRun.Written written = run.write(made, new ResultFolder(output));
        shown.clear();
        List<Problem> problems = new ArrayList<>(sources.problems());
        problems.addAll(ProblemLines.ofDocuments(made.comparison()));
        teller.problems(problems);
        List<Placed> conflicts = conflicts(made);
        List<Placed> fresh = told.isNew()
                ? List.of()
                : conflicts.stream().filter(c -> !told.holds(c.finding())).toList();
        teller.compared(
                WrittenComparison.of(made.comparison()),
                conflicts.size(),
                fresh,
                made.decisions().decisions());
        keep((told.isNew() ? conflicts : fresh).stream().map(Placed::finding).toList());
        readAll &= written.refused().isEmpty();
    }

    private static List<Placed> conflicts(ComparisonRun.Made made) {
        return made.comparison().groups().stream()
                .flatMap(g -> g.findings().stream()
                        .filter(f -> f.verdict() == Verdict.CONFLICTS
                                && made.decided().isConflict(f))
                        .map(f -> new Placed(g, f)))
                .toList();
    }

    private void keep(List<Finding> conflicts) {
        try {
            told.add(conflicts);
        } catch (IOException e) {
            throw unkept(e);
        }
    }

    private Failure unkept(IOException e) {
        return new Failure(
                ExitCode.CANNOT_WRITE,
                "expected to keep which conflicts were told in "
                        + SafeText.line(output.resolve(ToldFile.NAME).toString()) + ", found: "
                        + SafeText.line(Reason.of(e)));
    }
}
