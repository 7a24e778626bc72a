package org.muqabala.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muqabala.app.terminal.SafeText;
import org.muqabala.report.export.Format;
import org.muqabala.report.export.decision.DecisionReader;
import org.muqabala.report.export.decision.Decisions;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What is written, for the commands that write a comparison. */
final class FormatOptions {
    /** Reads a word as a format, white space around it left out. */
    static final class Converter extends ChoiceConverter<Format> {
        Converter() {
            super(Format.class);
        }

        @Override
        public Format convert(String word) {
            return super.convert(word.strip().toLowerCase(Locale.ROOT));
        }
    }

    @Option(
            names = "--format",
            split = ",",
            converter = Converter.class,
            paramLabel = "FORMAT",
            description =
                    "What is written, with commas between: ${COMPLETION-CANDIDATES}. docs/formats.md describes them. "
                            + "Default of compare: html,json.")
    private List<Format> formats = List.of();

    @Option(
            names = "--decisions",
            paramLabel = "FILE",
            description = "What people decided on findings, as JSON lines: what claimreview is made of.")
    private @Nullable Path decisions;

    /**
     * The formats asked for.
     *
     * @param otherwise those that are written where none is asked for
     */
    Set<Format> formats(Set<Format> otherwise, CommandSpec spec) {
        Set<Format> asked = formats.isEmpty() ? otherwise : EnumSet.copyOf(formats);
        if (asked.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "expected --format with one or more of " + List.of(Format.values()) + ", found none");
        }
        if (asked.contains(Format.CLAIMREVIEW) && decisions == null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--format claimreview is made of people's decisions: name their file with --decisions");
        }
        if (decisions != null && !asked.contains(Format.CLAIMREVIEW)) {
            throw new ParameterException(
                    spec.commandLine(), "--decisions is read for --format claimreview, which is not asked for");
        }
        return asked;
    }

    /** The decisions; what cannot be read at all ends the run. */
    Decisions decisions() {
        if (decisions == null) {
            return Decisions.none();
        }
        try {
            return DecisionReader.read(decisions);
        } catch (IOException e) {
            String found =
                    Files.exists(decisions) ? SafeText.line(String.valueOf(e.getMessage())) : "there is no such file";
            throw new Failure(
                    ExitCode.USAGE,
                    "--decisions: expected a file of decisions at " + SafeText.line(decisions.toString()) + "; "
                            + found);
        }
    }

    /** Tells what of the decisions could not be used; true where there was nothing of the kind. */
    static boolean tell(List<String> refused, Streams streams) {
        refused.forEach(r -> streams.tell("error: " + SafeText.line(r) + "; this decision is left out"));
        return refused.isEmpty();
    }
}
