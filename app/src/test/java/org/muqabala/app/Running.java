package org.muqabala.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/** A command that goes on until it is ended, at work in a thread of its own. Closing it ends it as Ctrl-C does, well. */
final class Running implements AutoCloseable {
    private static final long PATIENCE_MS = 60_000;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final AtomicInteger code = new AtomicInteger(-1);
    private final Thread thread;

    Running(List<String> command) {
        thread = new Thread(() -> code.set(Main.run(
                command.toArray(new String[0]),
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8))));
        thread.start();
    }

    /** Standard output up to now. */
    String out() {
        return out.toString(UTF_8);
    }

    /** Standard error up to now. */
    String err() {
        return err.toString(UTF_8);
    }

    /** Waits until something holds. */
    void await(String what, BooleanSupplier holds) {
        long end = System.currentTimeMillis() + PATIENCE_MS;
        while (!holds.getAsBoolean() && thread.isAlive() && System.currentTimeMillis() < end) {
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new AssertionError("stopped while waiting for " + what, e);
            }
        }
        assertThat(holds.getAsBoolean()).as("%s in%n%s%s", what, out(), err()).isTrue();
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join(PATIENCE_MS);
        } catch (InterruptedException e) {
            throw new AssertionError("stopped while it was ending", e);
        }
        assertThat(code).as(err()).hasValue(0);
    }
}
