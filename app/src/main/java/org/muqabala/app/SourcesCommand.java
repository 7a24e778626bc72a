package org.muqabala.app;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.muqabala.app.terminal.Progress;
import org.muqabala.app.terminal.SafeText;
import org.muqabala.document.ReadingSettings.Copies;
import org.muqabala.document.SourceSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Drafts a sources.json of what is known of sources, for a person to correct. Compares nothing. */
@Command(
        name = "sources",
        description = {
            "Draft a sources.json: of each source its file, title, publisher, date, address and language as far as they "
                    + "are known, null where they are not.",
            "Correct it, put it beside the sources, and compare."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            " 0:Done.",
            " 1:Internal error.",
            " 2:The command line was not understood.",
            " 3:Done, but some inputs could not be read or lie elsewhere.",
            " 4:No usable input.",
            " 5:The file could not be written, or is there already."
        },
        footer = {
            "",
            "Examples:",
            "  muqabala sources articles/                            shows what is known",
            "  muqabala sources articles/ -o articles/sources.json   writes it, to be corrected"
        })
final class SourcesCommand implements Callable<Integer> {
    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files and folders of sources.")
    private List<Path> paths = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The file to write, in the folder of the sources. Default: standard output.")
    private @Nullable Path output;

    @Option(names = "--force", description = "Replace FILE where it is there.")
    private boolean force;

    @Mixin
    private InputOptions inputs = new InputOptions();

    private final Streams streams;
    private final Surroundings surroundings;

    SourcesCommand(Streams streams, Surroundings surroundings) {
        this.streams = streams;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Path file = output;
        if (file != null && !force && Files.exists(file)) {
            throw new Failure(
                    ExitCode.CANNOT_WRITE,
                    "expected a file that is not there yet, found " + SafeText.line(file.toString())
                            + "; name another with -o, or replace it with --force");
        }
        inputs.check();
        SourceSet sources;
        try (Progress progress = new Progress(streams.err(), surroundings.terminalErr())) {
            sources = inputs.read(paths, Copies.KEPT, streams, progress);
        }
        ProblemLines.tell(sources.problems(), streams);
        if (sources.documents().isEmpty()) {
            throw new Failure(
                    ExitCode.NO_USABLE_INPUT,
                    "expected sources, found none that can be used; name files, or a folder of them");
        }
        SourcesDraft draft = SourcesDraft.of(sources.documents(), file == null ? null : file.toAbsolutePath());
        draft.elsewhere()
                .forEach(name -> streams.tell("warning: " + SafeText.line(name)
                        + ": left out, since sources.json lists files of its own folder; write one there"));
        if (file == null) {
            streams.out().print(json(draft));
            streams.finish();
        } else {
            write(json(draft), file.toAbsolutePath());
            streams.tell("muqabala: wrote what is known of " + draft.entries().size() + " sources to "
                    + SafeText.line(file.toString()));
        }
        boolean all = Inputs.allUsable(sources) && draft.elsewhere().isEmpty();
        return (all ? ExitCode.DONE : ExitCode.SOME_UNREADABLE).number();
    }

    private static String json(SourcesDraft draft) {
        StringWriter text = new StringWriter();
        try {
            draft.write(text);
        } catch (IOException e) {
            throw new IllegalStateException("text could not be kept in memory", e);
        }
        return text + "\n";
    }

    /** In one step, so that what stands there is never half of one. */
    private void write(String json, Path place) {
        try {
            Path folder = place.getParent();
            if (folder == null || !Files.isDirectory(folder)) {
                throw new NoSuchFileException("folder " + folder);
            }
            Path made = Files.createTempFile(folder, ".muqabala-", ".json");
            try {
                Files.write(made, json.getBytes(StandardCharsets.UTF_8));
                if (force) {
                    Files.move(made, place, StandardCopyOption.REPLACE_EXISTING);
                } else {
                    Files.move(made, place);
                }
            } finally {
                Files.deleteIfExists(made);
            }
        } catch (IOException e) {
            throw new Failure(
                    ExitCode.CANNOT_WRITE,
                    "expected to write " + SafeText.line(place.toString()) + ", found: " + SafeText.line(Reason.of(e))
                            + "; name another file with -o");
        }
    }
}
