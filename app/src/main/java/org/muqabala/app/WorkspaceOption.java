package org.muqabala.app;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.muqabala.app.terminal.SafeText;
import org.muqabala.report.Version;
import org.muqabala.workspace.Memory;
import org.muqabala.workspace.Workspace;
import org.muqabala.workspace.WorkspaceException;
import picocli.CommandLine.Option;

/** Where the commands that compare keep what they read and found for the next time. */
final class WorkspaceOption {
    @Option(
            names = "--workspace",
            paramLabel = "DIR",
            description =
                    "Keep in this folder what was read and compared, so that a next comparison reads and compares only "
                            + "what is new; changes no byte of the result. For more than 100 sources. docs/workspace.md "
                            + "describes it.")
    private @Nullable Path folder;

    /** A memory while it is used. */
    static final class InUse implements AutoCloseable {
        private final @Nullable Workspace workspace;
        private final Streams streams;

        private InUse(@Nullable Workspace workspace, Streams streams) {
            this.workspace = workspace;
            this.streams = streams;
        }

        Memory memory() {
            return workspace == null ? Memory.none() : workspace;
        }

        /** Keeps what the comparison that was made is of, and tells how much of it was new. */
        void finish(int sources) {
            if (workspace != null) {
                workspace.finish();
                streams.tell("muqabala: workspace: " + workspace.sourcesRead() + " of " + sources
                        + " sources read for their stories, " + workspace.storiesCompared()
                        + " stories compared; the rest is as it was kept");
            }
        }

        @Override
        public void close() {
            if (workspace != null) {
                workspace.close();
            }
        }
    }

    /**
     * Opens the workspace, where one was named; one that cannot serve ends the run.
     *
     * @param concepts those that sources are read with
     */
    InUse open(LexiconOption.Concepts concepts, Streams streams) {
        if (folder == null) {
            return new InUse(null, streams);
        }
        try {
            String words = concepts.settings().getOrDefault(LexiconOption.SETTING, "none");
            Workspace workspace = Workspace.open(folder, Version.current() + " " + build() + ", lexicon " + words);
            if (workspace.isRenewed()) {
                streams.tell("muqabala: the workspace was kept by another build of the program, or with other "
                        + "--lexicon files; everything is read anew");
            }
            return new InUse(workspace, streams);
        } catch (WorkspaceException e) {
            throw failure(e);
        }
    }

    static Failure failure(WorkspaceException e) {
        return new Failure(ExitCode.USAGE, "--workspace: " + SafeText.line(String.valueOf(e.getMessage())));
    }

    /** What tells builds of one version apart: the size and the time of the jar; the empty string where there is none. */
    private static String build() {
        try {
            Path jar = Path.of(Main.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Files.isRegularFile(jar)
                    ? Files.size(jar) + "-" + Files.getLastModifiedTime(jar).toMillis()
                    : "";
        } catch (IOException | URISyntaxException e) {
            return "";
        }
    }
}
