package org.muqabala.app.terminal;

import java.io.PrintStream;
import org.muqabala.StageListener;

/** Says on a terminal what a long run is at, on one line that goes away. Says nothing where no one looks. */
public final class Progress implements StageListener, AutoCloseable {
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final PrintStream err;
    private final boolean shown;

    public Progress(PrintStream err, boolean shown) {
        this.err = err;
        this.shown = shown;
    }

    @Override
    public void at(Stage stage, int done, int of) {
        at(
                switch (stage) {
                    case READING -> "reading " + (done + 1) + " of " + of;
                    case PAIRING -> "looking for claims that belong together";
                    case ALIGNING -> "putting together what answers one question";
                    case JUDGING -> "comparing the answers";
                });
    }

    /** Told by several threads, of which the last one is right. */
    public synchronized void at(String work) {
        if (shown) {
            err.print(CLEAR_LINE + work + "…");
            err.flush();
        }
    }

    /** Takes the line away, so that something else can be told. */
    public void clear() {
        if (shown) {
            err.print(CLEAR_LINE);
            err.flush();
        }
    }

    @Override
    public void close() {
        clear();
    }
}
