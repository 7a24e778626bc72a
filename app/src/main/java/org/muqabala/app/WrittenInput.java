package org.muqabala.app;

import java.io.IOException;
import java.nio.file.Path;
import org.muqabala.app.terminal.SafeText;
import org.muqabala.report.json.ComparisonReader;
import org.muqabala.report.json.WrittenComparison;

/** A comparison that a command is told to work on; one that cannot be read ends the run. */
final class WrittenInput {
    private WrittenInput() {}

    /** @param path a comparison.json, or the folder it lies in */
    static WrittenComparison read(Path path) {
        try {
            return ComparisonReader.read(path);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** What is told of a comparison, or of a text beside it, that cannot be read. */
    static Failure unreadable(IOException e) {
        return new Failure(
                ExitCode.NO_USABLE_INPUT,
                "expected a comparison that muqabala compare wrote, with texts/ beside it; found: "
                        + SafeText.line(Reason.of(e)) + "; muqabala compare SOURCES -o DIR writes one");
    }
}
