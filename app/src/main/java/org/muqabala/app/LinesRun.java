package org.muqabala.app;

import java.io.IOException;
import org.muqabala.app.lines.JsonLines;

/** A command that answers JSON lines: runs it and says how it ended. */
final class LinesRun {
    private LinesRun() {}

    /** Answers the lines of standard input on standard output. */
    static int of(Streams streams, JsonLines.Answerer answerer) throws IOException {
        long unanswered = new JsonLines(answerer).run(streams.in(), streams.out());
        streams.finish();
        return (unanswered == 0 ? ExitCode.DONE : ExitCode.SOME_UNREADABLE).number();
    }
}
