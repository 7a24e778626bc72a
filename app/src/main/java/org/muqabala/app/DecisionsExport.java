package org.muqabala.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import org.muqabala.app.terminal.SafeText;
import org.muqabala.review.log.DecisionLines;
import org.muqabala.review.log.DecisionStore;
import org.muqabala.review.store.Stores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

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
final class DecisionsExport implements Callable<Integer> {
    @Parameters(
            index = "0",
            paramLabel = "DIR",
            description = "The folder of the comparison, in which " + Stores.FILE + " lies.")
    private Path folder = Path.of("");

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "FILE",
            description = "Where the lines go; replaced where it is there. Default: -, standard output.")
    private String file = DecisionsCommand.STANDARD;

    @Mixin
    private StoreOption store = new StoreOption();

    private final Streams streams;

    DecisionsExport(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        try (DecisionStore log = store.existing(folder)) {
            if (file.equals(DecisionsCommand.STANDARD)) {
                DecisionLines.write(log, streams.out());
                streams.finish();
            } else {
                write(log, Path.of(file).toAbsolutePath());
                streams.tell("muqabala: wrote " + log.last() + " decisions to " + SafeText.line(file));
            }
        } catch (IOException e) {
            throw new Failure(
                    ExitCode.CANNOT_WRITE,
                    "expected to write " + SafeText.line(file) + ", found: " + SafeText.line(Reason.of(e))
                            + "; name another file");
        }
        return ExitCode.DONE.number();
    }

    /** In one step, so that a backup is never half of one. */
    private static void write(DecisionStore log, Path place) throws IOException {
        if (!Files.isDirectory(place.getParent())) {
            throw new NoSuchFileException("folder " + place.getParent());
        }
        Path made = Files.createTempFile(place.getParent(), ".muqabala-", ".jsonl");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(made))) {
                DecisionLines.write(log, out);
            }
            Files.move(made, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(made);
        }
    }
}
