package org.muqabala.app.terminal;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.muqabala.StageListener;

/** Says on a terminal what a long run is at, on one line that goes away. Says nothing where no one looks. */
public final class Progress implements StageListener, AutoCloseable {
    private static final String CLEAR_LINE = "\r\u001b[K";

    /** Nobody reads faster. */
    private static final long SHORTEST_NANOS = 100_000_000;

    /** Before so long a rate is a guess. */
    private static final long GUESS_NANOS = 2_000_000_000;

    private final PrintStream err;
    private final boolean shown;
    private final LongSupplier clock;
    private String counted = "";
    private long began;
    private long told;

    public Progress(PrintStream err, boolean shown) {
        this(err, shown, System::nanoTime);
    }

    /**
     * A line on a terminal.
     *
     * @param clock nanoseconds from some moment on
     */
    Progress(PrintStream err, boolean shown, LongSupplier clock) {
        this.err = err;
        this.shown = shown;
        this.clock = clock;
    }

    @Override
    public void at(Stage stage, int done, int of) {
        switch (stage) {
            case READING -> count("reading", "texts", done, of);
            case PAIRING -> at("looking for claims that belong together");
            case ALIGNING -> {
                if (of == 1) {
                    at("putting together what answers one question");
                } else {
                    count("comparing", "stories", done, of);
                }
            }
            case JUDGING -> at("comparing the answers");
        }
    }

    /**
     * Says how far it is with many things: how many are done, how fast it goes, how long it will take.
     *
     * @param work "opening"
     * @param things "files"
     */
    public synchronized void count(String work, String things, int done, int of) {
        long now = clock.getAsLong();
        boolean isNew = !counted.equals(work);
        if (isNew) {
            counted = work;
            began = now;
        }
        if (isNew || done == of || now - told >= SHORTEST_NANOS) {
            told = now;
            at(work + " " + things + ": " + done + " of " + of + rate(done, of, now - began));
        }
    }

    private static String rate(int done, int of, long nanos) {
        if (nanos < GUESS_NANOS || done == 0) {
            return "";
        }
        double each = nanos / 1e9 / done;
        long left = Math.round(each * (of - done));
        String rate = each < 1
                ? String.format(Locale.ROOT, "%.0f a second", 1 / each)
                : String.format(Locale.ROOT, "%.1f s each", each);
        String time = left < 60 ? left + " s" : left / 60 + " min " + left % 60 + " s";
        return ", " + rate + ", " + time + " left";
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
