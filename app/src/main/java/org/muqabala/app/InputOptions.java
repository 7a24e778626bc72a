package org.muqabala.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muqabala.app.terminal.Progress;
import org.muqabala.app.watch.LeftAlone;
import org.muqabala.document.ReadingSettings;
import org.muqabala.document.ReadingSettings.Copies;
import org.muqabala.document.SourceFiles;
import org.muqabala.document.SourceSet;
import org.muqabala.document.TextReader;
import org.muqabala.inputs.InputFiles;
import org.muqabala.inputs.charset.CharsetNames;
import org.muqabala.inputs.html.Extracted;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** How files are opened, for the commands that read them. */
final class InputOptions {
    /** Stands for standard input on the command line. */
    private static final Path STANDARD_INPUT = Path.of("-");

    private static final String STANDARD_INPUT_NAME = "stdin";

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description = "The character set of every file, such as windows-1256, where the program guesses wrong.")
    private @Nullable String encoding;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "How many sources are read at once; changes no byte of the result. Default: one a processor.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Spec(Target.MIXEE)
    private @Nullable CommandSpec spec;

    /** So many sources are read at once. */
    int jobs() {
        return jobs;
    }

    /** What opens files. */
    InputFiles opener() {
        return new InputFiles(charset());
    }

    /** What the parts of a page are taken as; empty where the file is none, or cannot be read. */
    Optional<Extracted> explain(Path file) {
        try {
            return Files.isRegularFile(file) ? opener().explain(file, file.toString()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty(); // that is told where the file is read
        }
    }

    /** Ends the run where an option makes no sense. */
    void check() {
        if (jobs < 1) {
            throw usage("Invalid value for option '--jobs': expected 1 or more, found " + jobs);
        }
        charset();
    }

    /** The sources at some paths, of which "-" is what is piped in. */
    SourceSet read(List<Path> paths, Copies copies, Streams streams, Progress progress) {
        if (!paths.contains(STANDARD_INPUT)) {
            return read(paths, Map.of(), copies, progress);
        }
        try {
            Path folder = Files.createTempDirectory("muqabala-");
            Path kept = folder.resolve(STANDARD_INPUT_NAME);
            try (InputStream in = streams.in()) {
                Files.copy(in, kept, StandardCopyOption.REPLACE_EXISTING);
                List<Path> all = Stream.concat(paths.stream().filter(p -> !p.equals(STANDARD_INPUT)), Stream.of(kept))
                        .toList();
                return read(all, Map.of(kept, STANDARD_INPUT_NAME), copies, progress);
            } finally {
                Files.deleteIfExists(kept);
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            throw new Failure(
                    ExitCode.NO_USABLE_INPUT,
                    "expected to read standard input, found that it or the folder for temporary files fails");
        }
    }

    /** The sources of a folder, without files that are left alone. */
    SourceSet read(Path folder, Set<Path> leftAlone, Progress progress) {
        return read(List.of(folder), Map.of(), new LeftAlone(opener(), leftAlone), Copies.LEFT_OUT, progress);
    }

    private SourceSet read(List<Path> paths, Map<Path, String> names, Copies copies, Progress progress) {
        return read(paths, names, opener(), copies, progress);
    }

    private SourceSet read(
            List<Path> paths, Map<Path, String> names, TextReader texts, Copies copies, Progress progress) {
        return SourceFiles.read(
                paths,
                new ReadingSettings(
                        texts, names, jobs, copies, (done, of) -> progress.count("opening", "files", done, of)));
    }

    private @Nullable Charset charset() {
        if (encoding == null) {
            return null;
        }
        Charset known = CharsetNames.find(encoding);
        if (known == null) {
            throw usage(
                    "Invalid value for option '--encoding': expected a character set such as windows-1256 or UTF-8, "
                            + "found " + encoding);
        }
        return known;
    }

    private ParameterException usage(String message) {
        if (spec == null) {
            throw new IllegalStateException("the options are not those of a command");
        }
        return new ParameterException(spec.commandLine(), message);
    }
}
