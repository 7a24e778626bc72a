package org.muqabala.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.muqabala.app.terminal.SafeText;
import org.muqabala.report.decision.Findings;
import org.muqabala.report.json.ComparisonJson;
import org.muqabala.review.log.DecisionLines;
import org.muqabala.review.log.DecisionStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

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
final class DecisionsImport implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "DIR", description = "The folder that comparison.json lies in.")
    private Path folder = Path.of("");

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "FILE",
            description = "Files of lines; - is standard input.")
    private List<String> files = List.of();

    @Mixin
    private StoreOption store = new StoreOption();

    private final Streams streams;

    DecisionsImport(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        if (!Files.isDirectory(folder)) {
            throw new Failure(
                    ExitCode.NO_USABLE_INPUT,
                    "expected the folder of a comparison, found none at " + SafeText.line(folder.toString())
                            + "; name the folder that muqabala compare wrote");
        }
        Findings findings = Files.exists(folder.resolve(ComparisonJson.FILE))
                ? Findings.of(WrittenInput.read(folder).groups())
                : Findings.none();
        boolean all = true;
        try (DecisionStore log = store.open(folder)) {
            for (String file : files) {
                all &= read(file, findings, log);
            }
        }
        streams.finish();
        return (all ? ExitCode.DONE : ExitCode.SOME_UNREADABLE).number();
    }

    private boolean read(String file, Findings findings, DecisionStore log) {
        boolean standard = file.equals(DecisionsCommand.STANDARD);
        String name = standard ? "standard input" : String.valueOf(Path.of(file).getFileName());
        DecisionLines.Import read;
        try (InputStream in = standard ? streams.in() : Files.newInputStream(Path.of(file))) {
            read = DecisionLines.read(name, in, findings, log);
        } catch (IOException e) {
            throw new Failure(
                    ExitCode.NO_USABLE_INPUT,
                    "expected a file of decisions at " + SafeText.line(file) + ", found: " + SafeText.line(Reason.of(e))
                            + "; muqabala decisions export writes one");
        }
        boolean used = GivenDecisions.tell(read.refusals(), streams);
        streams.out()
                .print(SafeText.line(name) + ": " + read.taken() + " taken, " + read.known() + " known, "
                        + read.refusals().size() + " refused\n");
        return used;
    }
}
