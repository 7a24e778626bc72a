package org.muqabala.app;

import java.io.IOException;
import java.nio.file.Path;
import org.muqabala.app.folder.ReportFolder;
import org.muqabala.report.TemplateException;

/** The folder that a command was told to write to; what goes wrong with it ends the run with a message. */
final class ResultFolder {
    private final Path output;
    private final ReportFolder folder;

    ResultFolder(Path output) {
        this.output = output;
        this.folder = new ReportFolder(output);
    }

    /** Ends the run where the folder cannot be written to. Makes nothing. */
    void checkWritable() {
        run(folder::checkWritable);
    }

    /** Replaces files in the folder by those that {@code writer} writes. */
    void write(ReportFolder.Writer writer) {
        run(() -> folder.write(writer));
    }

    /** Work on the folder. */
    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }

    private void run(Work work) {
        try {
            work.run();
        } catch (TemplateException e) {
            throw PageOptions.faulty(e);
        } catch (IOException e) {
            throw new Failure(
                    ExitCode.CANNOT_WRITE,
                    "expected to write the report to " + output + ", found: " + Reason.of(e)
                            + "; name another folder with -o");
        }
    }
}
