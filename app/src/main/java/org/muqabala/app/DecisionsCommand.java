package org.muqabala.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
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
    /** What stands for standard input and output. */
    static final String STANDARD = "-";

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "expected export, import or list; found none");
    }
}
