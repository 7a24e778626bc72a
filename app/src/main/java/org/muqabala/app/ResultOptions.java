package org.muqabala.app;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Where a report goes, and whether what a review decided there is heeded. */
final class ResultOptions {
    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "Where the report goes; made where it is missing. Default: ${DEFAULT-VALUE}.",
            defaultValue = "muqabala-report")
    private Path output = Path.of("");

    @Option(
            names = "--no-decisions",
            description = "Leave the decisions out that a review made in DIR, which are read otherwise.")
    private boolean noDecisions;

    Path output() {
        return output;
    }

    /**
     * The decisions that hold now.
     *
     * @param named as they were named with --decisions; null where they were not
     */
    GivenDecisions decisions(@Nullable Path named, CommandSpec spec) {
        return GivenDecisions.chosen(named, noDecisions, output, spec);
    }
}
