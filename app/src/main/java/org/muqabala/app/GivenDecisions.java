package org.muqabala.app;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.muqabala.align.Asserted;
import org.muqabala.app.terminal.SafeText;
import org.muqabala.report.decision.Decision;
import org.muqabala.report.decision.DecisionReader;
import org.muqabala.report.decision.Decisions;
import org.muqabala.report.decision.Findings;
import org.muqabala.report.decision.JudgedPairs;
import org.muqabala.report.json.WrittenComparison;
import org.muqabala.review.log.DecisionStore;
import org.muqabala.review.log.StoreException;
import org.muqabala.review.store.Stores;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Decisions that a command was given, read before there is a comparison to set them on. */
final class GivenDecisions {
    private static final byte[] SQLITE = "SQLite format 3\0".getBytes(US_ASCII);

    private final Function<Findings, Decisions> read;

    private GivenDecisions(Function<Findings, Decisions> read) {
        this.read = read;
    }

    /** None were asked for. */
    static GivenDecisions none() {
        return new GivenDecisions(findings -> Decisions.none());
    }

    /**
     * Those of a file of JSON lines, of a log, or of the log in a folder; what cannot be read at all ends the run.
     *
     * @param path as it was named with --decisions
     */
    static GivenDecisions at(Path path) {
        Path file = Files.isDirectory(path) ? path.resolve(Stores.FILE) : path;
        if (!Files.exists(file)) {
            throw unreadable(
                    path, Files.isDirectory(path) ? "no " + Stores.FILE + " in the folder" : "there is no such file");
        }
        try {
            if (isLog(file)) {
                return of(file, log(file));
            }
            byte[] lines = Files.readAllBytes(file);
            String name = String.valueOf(file.getFileName());
            return new GivenDecisions(findings -> DecisionReader.of(name, lines, findings));
        } catch (IOException | StoreException e) {
            throw unreadable(path, String.valueOf(e.getMessage()));
        }
    }

    /** Those of the log in a folder, which nobody asked for; none where there is no log, or nothing in it. */
    private static GivenDecisions beside(Path folder) {
        Path file = folder.resolve(Stores.FILE);
        if (!Files.exists(file)) {
            return none();
        }
        try {
            List<Decision> log = log(file);
            return log.isEmpty() ? none() : of(file, log);
        } catch (StoreException e) {
            throw new Failure(
                    ExitCode.USAGE,
                    "expected to read the decisions in " + SafeText.line(file.toString()) + "; "
                            + SafeText.line(String.valueOf(e.getMessage())) + "; --no-decisions leaves them out");
        }
    }

    /**
     * The decisions that were named, else those that a review of the folder made, else none.
     *
     * @param named as it was named with --decisions; null where it was not
     * @param isWithout true where those of a review are not wanted
     */
    static GivenDecisions chosen(@Nullable Path named, boolean isWithout, Path folder, CommandSpec spec) {
        if (named != null && isWithout) {
            throw new ParameterException(
                    spec.commandLine(), "expected --decisions or --no-decisions, found both; leave one out");
        }
        return isWithout ? none() : named != null ? at(named) : beside(folder);
    }

    /** Tells that decisions come from a review of the folder, where they do and nobody named them. */
    void tellOrigin(@Nullable Path named, Path folder, Streams streams) {
        if (named == null && isGiven()) {
            streams.tell("muqabala: reads the decisions in "
                    + SafeText.line(folder.resolve(Stores.FILE).toString()) + "; --no-decisions leaves them out");
        }
    }

    /**
     * The decisions that were named, else none; where a review made some beside the comparison, it is told how to have them.
     *
     * @param named as it was named with --decisions; null where it was not
     */
    static GivenDecisions namedAlone(@Nullable Path named, Path folder, Streams streams) {
        if (named != null) {
            return at(named);
        }
        Path file = folder.resolve(Stores.FILE);
        if (Files.exists(file)) {
            streams.tell("muqabala: leaves out the decisions in " + SafeText.line(file.toString()) + "; --decisions "
                    + SafeText.line(file.toString()) + " shows them");
        }
        return none();
    }

    /** What comparison.json tells of a run, with the pairs that it heeded. */
    static Map<String, String> settings(Map<String, String> others, Asserted pairs) {
        Map<String, String> settings = new TreeMap<>(others);
        JudgedPairs.setting(pairs).ifPresent(told -> settings.put(JudgedPairs.SETTING, told));
        return settings;
    }

    private static GivenDecisions of(Path file, List<Decision> log) {
        Decisions decisions = Decisions.of(String.valueOf(file.getFileName()), log);
        return new GivenDecisions(findings -> decisions);
    }

    private static boolean isLog(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(SQLITE.length), SQLITE);
        }
    }

    private static List<Decision> log(Path file) {
        try (DecisionStore store = Stores.file(file)) {
            return store.decisions();
        }
    }

    private static Failure unreadable(Path path, String found) {
        return new Failure(
                ExitCode.USAGE,
                "--decisions: expected a file of decisions, or a folder with " + Stores.FILE + ", at "
                        + SafeText.line(path.toString()) + "; " + SafeText.line(found));
    }

    /** Were any given? */
    boolean isGiven() {
        return on(Findings.none()).given();
    }

    /** The decisions, those that name a finding set on it. */
    Decisions on(Findings findings) {
        return read.apply(findings);
    }

    /** The pairs that they join and keep apart. */
    Asserted pairs() {
        return JudgedPairs.of(on(Findings.none()).decisions());
    }

    /** The same of decisions that were read and of those among them that an export did not publish. */
    static boolean tell(Decisions decisions, List<String> unpublished, Streams streams) {
        List<String> all = new ArrayList<>(decisions.refusals());
        all.addAll(unpublished);
        return tell(all, streams);
    }

    /**
     * The pairs that a comparison was made with; ends the run where these decisions join and keep apart others.
     *
     * @param written the comparison, which tells of its pairs in its settings
     */
    Asserted pairsOf(WrittenComparison written) {
        @Nullable String made = written.settings().get(JudgedPairs.SETTING);
        if (made == null) {
            return Asserted.none();
        }
        Asserted pairs = pairs();
        String found = JudgedPairs.setting(pairs).orElse("none");
        if (!found.equals(made)) {
            throw new Failure(
                    ExitCode.USAGE,
                    "expected the decisions that the comparison was made with, which tell what belongs together ("
                            + SafeText.line(made) + "), found " + found
                            + "; name them with --decisions, or compare again where they changed since");
        }
        return pairs;
    }

    /** Tells what of some decisions could not be used; true where there was nothing of the kind. */
    static boolean tell(List<String> refused, Streams streams) {
        refused.forEach(r -> streams.tell("error: " + SafeText.line(r) + "; this decision is left out"));
        return refused.isEmpty();
    }
}
