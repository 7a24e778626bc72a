package org.muqabala.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.Callable;
import org.muqabala.app.terminal.DecisionList;
import org.muqabala.app.terminal.SafeText;
import org.muqabala.report.decision.Decided;
import org.muqabala.report.decision.Findings;
import org.muqabala.report.json.ComparisonJson;
import org.muqabala.report.json.WrittenComparison;
import org.muqabala.review.log.DecisionLines;
import org.muqabala.review.log.DecisionStore;
import org.muqabala.review.log.StoreException;
import org.muqabala.review.store.Stores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Moves what people decided between the log of a review and JSON lines. */
@Command(
        name = "decisions",
        description = {
            "Export, import and list what people decided in a review.",
            "docs/review.md describes decisions and their lines."
        },
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Examples:",
            "  muqabala decisions export result backup.jsonl     the whole log, as a backup",
            "  muqabala decisions import result colleague.jsonl  merge a colleague's decisions",
            "  muqabala decisions list result                    what holds, what changed, what is orphaned"
        })
final class DecisionsCommand implements Runnable {
    private static final String STANDARD = "-";

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "expected export, import or list; found none");
    }

    /** The log in a folder, which has to be there. */
    private static DecisionStore existing(Path folder) {
        Path file = folder.resolve(Stores.FILE);
        if (!Files.exists(file)) {
            throw new Failure(
                    ExitCode.NO_USABLE_INPUT,
                    "expected the decisions of a review at " + SafeText.line(file.toString())
                            + ", found none; muqabala review makes them");
        }
        return open(file);
    }

    private static DecisionStore open(Path file) {
        try {
            return Stores.file(file);
        } catch (StoreException e) {
            throw new Failure(ExitCode.CANNOT_WRITE, SafeText.line(String.valueOf(e.getMessage())));
        }
    }

    /** Writes a log out. */
    @Command(
            name = "export",
            description = "Write the decisions of a review as JSON lines, the oldest first: a backup, or for a colleague.",
            exitCodeListHeading = "%nExit codes:%n",
            exitCodeList = {
                " 0:Done.",
                " 1:Internal error.",
                " 2:The command line was not understood.",
                " 4:There are no decisions.",
                " 5:The file could not be written, or the decisions could not be opened."
            },
            footer = {
                "",
                "Examples:",
                "  muqabala decisions export result backup.jsonl",
                "  muqabala decisions export result | wc -l"
            })
    static final class Export implements Callable<Integer> {
        @Parameters(index = "0", paramLabel = "DIR", description = "The folder that " + Stores.FILE + " lies in.")
        private Path folder = Path.of("");

        @Parameters(
                index = "1",
                arity = "0..1",
                paramLabel = "FILE",
                description = "Where the lines go; replaced where it is there. Default: -, standard output.")
        private String file = STANDARD;

        private final Streams streams;

        Export(Streams streams) {
            this.streams = streams;
        }

        @Override
        public Integer call() {
            try (DecisionStore store = existing(folder)) {
                if (file.equals(STANDARD)) {
                    DecisionLines.write(store, streams.out());
                    streams.finish();
                } else {
                    write(store, Path.of(file).toAbsolutePath());
                    streams.tell("muqabala: wrote " + store.last() + " decisions to " + SafeText.line(file));
                }
            } catch (IOException e) {
                throw new Failure(
                        ExitCode.CANNOT_WRITE,
                        "expected to write " + SafeText.line(file) + ", found: " + SafeText.line(e.toString()));
            }
            return ExitCode.DONE.number();
        }

        /** In one step, so that a backup is never half of one. */
        private static void write(DecisionStore store, Path place) throws IOException {
            Path made = Files.createTempFile(place.getParent(), ".muqabala-", ".jsonl");
            try {
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(made))) {
                    DecisionLines.write(store, out);
                }
                Files.move(made, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(made);
            }
        }
    }

    /** Reads lines into a log. */
    @Command(
            name = "import",
            description = {
                "Merge JSON lines into the decisions of a review: what is new is added, and nothing is lost or doubled.",
                "Lines without an id, which name a finding, are set on the comparison in DIR."
            },
            exitCodeListHeading = "%nExit codes:%n",
            exitCodeList = {
                " 0:Done.",
                " 1:Internal error.",
                " 2:The command line was not understood.",
                " 3:Done, but some lines were refused.",
                " 4:A file could not be read.",
                " 5:The decisions could not be opened."
            },
            footer = {
                "",
                "Examples:",
                "  muqabala decisions import result colleague.jsonl",
                "  ssh desk muqabala decisions export result | muqabala decisions import result -"
            })
    static final class Import implements Callable<Integer> {
        @Parameters(index = "0", paramLabel = "DIR", description = "The folder that comparison.json lies in.")
        private Path folder = Path.of("");

        @Parameters(
                index = "1..*",
                arity = "1..*",
                paramLabel = "FILE",
                description = "Files of lines; - is standard input.")
        private List<String> files = List.of();

        private final Streams streams;

        Import(Streams streams) {
            this.streams = streams;
        }

        @Override
        public Integer call() {
            if (!Files.isDirectory(folder)) {
                throw new Failure(
                        ExitCode.NO_USABLE_INPUT,
                        "expected the folder of a comparison, found none at " + SafeText.line(folder.toString()));
            }
            Findings findings = Files.exists(folder.resolve(ComparisonJson.FILE))
                    ? Findings.of(WrittenInput.read(folder).groups())
                    : Findings.none();
            boolean all = true;
            try (DecisionStore store = open(folder.resolve(Stores.FILE))) {
                for (String file : files) {
                    all &= read(file, findings, store);
                }
            }
            streams.finish();
            return (all ? ExitCode.DONE : ExitCode.SOME_UNREADABLE).number();
        }

        private boolean read(String file, Findings findings, DecisionStore store) {
            boolean standard = file.equals(STANDARD);
            String name = standard ? "standard input" : String.valueOf(Path.of(file).getFileName());
            DecisionLines.Import read;
            try (InputStream in = standard ? streams.in() : Files.newInputStream(Path.of(file))) {
                read = DecisionLines.read(name, in, findings, store);
            } catch (IOException e) {
                throw new Failure(
                        ExitCode.NO_USABLE_INPUT,
                        "expected a file of decisions at " + SafeText.line(file) + ", found: "
                                + SafeText.line(e.toString()));
            }
            boolean used = GivenDecisions.tell(read.refusals(), streams);
            streams.out()
                    .print(SafeText.line(name) + ": " + read.taken() + " taken, " + read.known() + " known, "
                            + read.refusals().size() + " refused\n");
            return used;
        }
    }

    /** Tells how a log stands to the comparison beside it. */
    @Command(
            name = "list",
            description = "Tell of each decision of a review whether it holds on the comparison beside it.",
            exitCodeListHeading = "%nExit codes:%n",
            exitCodeList = {
                " 0:Done.",
                " 1:Internal error.",
                " 2:The command line was not understood.",
                " 4:There is no comparison, or there are no decisions.",
                " 5:The decisions could not be opened."
            },
            footer = {"", "Example:", "  muqabala decisions list result"})
    static final class Listing implements Callable<Integer> {
        @Parameters(paramLabel = "DIR", description = "The folder that comparison.json and " + Stores.FILE + " lie in.")
        private Path folder = Path.of("");

        private final Streams streams;

        Listing(Streams streams) {
            this.streams = streams;
        }

        @Override
        public Integer call() {
            existing(folder).close();
            WrittenComparison read = WrittenInput.read(folder);
            Decided decided = Decided.of(read, GivenDecisions.at(folder).on(Findings.of(read.groups())));
            DecisionList.of(decided).forEach(line -> streams.out().print(line + "\n"));
            streams.finish();
            return ExitCode.DONE.number();
        }
    }
}
