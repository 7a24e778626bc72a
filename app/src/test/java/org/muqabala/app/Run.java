package org.muqabala.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;

/**
 * One run of the program in this process.
 *
 * @param code the exit code
 * @param out what stood on standard output
 * @param err what stood on standard error
 */
record Run(int code, String out, String err) {
    static Run of(String... args) {
        return with("", args);
    }

    /** With text piped in. */
    static Run with(String in, String... args) {
        return with(in.getBytes(UTF_8), Surroundings.none(), args);
    }

    static Run with(byte[] in, Surroundings surroundings, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Streams streams = new Streams(
                new ByteArrayInputStream(in), new PrintStream(out, false, UTF_8), new PrintStream(err, false, UTF_8));
        int code = Main.run(args, streams, surroundings);
        return new Run(code, out.toString(UTF_8), err.toString(UTF_8));
    }
}
