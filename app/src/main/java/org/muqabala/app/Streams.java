package org.muqabala.app;

import java.io.InputStream;
import java.io.PrintStream;
import org.muqabala.app.terminal.SafeText;

/**
 * Where a command reads and writes.
 *
 * @param in what is piped in
 * @param out results, and nothing else
 * @param err everything else: progress, warnings, errors
 */
record Streams(InputStream in, PrintStream out, PrintStream err) {
    /** Tells the user something beside the result: one line a line of {@code text}, harmless whatever it quotes. */
    void tell(String text) {
        err.print(SafeText.block(text) + "\n");
        err.flush();
    }

    /** Writes out what is held back. Fails where the reader of the results is gone or the disk is full. */
    void finish() {
        if (out.checkError()) {
            throw new Failure(
                    ExitCode.CANNOT_WRITE,
                    "expected to write to standard output, but it is closed or its disk is full");
        }
    }
}
