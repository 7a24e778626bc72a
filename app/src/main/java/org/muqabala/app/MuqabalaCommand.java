package org.muqabala.app;

import java.util.List;
import org.muqabala.report.Version;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program itself: its sub-commands, and the options that all of them share. */
@Command(
        name = "muqabala",
        description = {
            "Sets several sources about the same events side by side and shows, with exact quotes, "
                    + "where they agree, where they differ, and what only one of them says.",
            "It never says who is right."
        },
        versionProvider = MuqabalaCommand.BuildVersion.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Examples:",
            "  muqabala compare articles/                 compare the files of a folder",
            "  muqabala compare a.txt b.txt -o result     compare two files, report in result/",
            "  muqabala watch inbox/                      the same again whenever files come",
            "  muqabala review result                     a page on which people decide what was found",
            "  muqabala compare --help                    the options of a command"
        })
final class MuqabalaCommand implements Runnable {
    /** Its sub-commands, in the order in which help lists them. */
    static final List<String> NAMES = List.of(
            "compare",
            "watch",
            "sources",
            "fetch",
            "export",
            "diff",
            "explain",
            "review",
            "users",
            "decisions",
            "read",
            "check",
            "completion");

    @SuppressWarnings("unused") // picocli reads it
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show this help and exit.")
    private boolean help;

    @SuppressWarnings("unused") // picocli reads it
    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version and exit.")
    private boolean version;

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "Show the stack trace where the program itself fails, as MUQABALA_DEBUG=1 does.")
    private boolean debug;

    @Spec
    private CommandSpec spec;

    boolean debug() {
        return debug;
    }

    @Override
    public void run() {
        int last = NAMES.size() - 1;
        throw new ParameterException(
                spec.commandLine(),
                "expected a command: " + String.join(", ", NAMES.subList(0, last)) + " or " + NAMES.get(last)
                        + "; found none");
    }

    /** The version that this build carries. */
    static final class BuildVersion implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"muqabala " + Version.current()};
        }
    }
}
