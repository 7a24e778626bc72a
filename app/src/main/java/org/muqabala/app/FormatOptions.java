package org.muqabala.app;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muqabala.report.export.Format;
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
            paramLabel = "PATH",
            description =
                    "What people decided on findings: a file of JSON lines, or a review.db, or a folder with one. "
                            + "The report, the tables and claimreview show it.")
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
        return asked;
    }

    /** Where decisions were named; null where they were not. */
    @Nullable
    Path decisions() {
        return decisions;
    }

    /** Ends the run where a format is asked for that is made of decisions, and none are given. */
    static void requireDecisions(Set<Format> asked, GivenDecisions given, CommandSpec spec) {
        if (asked.contains(Format.CLAIMREVIEW) && !given.isGiven()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--format claimreview is made of people's decisions: name their file with --decisions");
        }
    }
}
