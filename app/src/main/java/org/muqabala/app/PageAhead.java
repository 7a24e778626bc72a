package org.muqabala.app;

import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.muqabala.StageListener;
import org.muqabala.report.html.Edition;
import org.muqabala.report.html.HtmlReport;

/**
 * Reads the page's templates on a thread of its own while claims are put together: until then the sources keep all cores busy.
 * What fails there fails again when the page is written.
 */
final class PageAhead implements StageListener {
    private final StageListener listener;
    private final AtomicBoolean begun;
    private final Thread preparing;

    /**
     * @param edition of the page; null where none is written
     * @param listener is told what this one is told
     */
    PageAhead(@Nullable Edition edition, StageListener listener) {
        this.listener = listener;
        this.begun = new AtomicBoolean(edition == null);
        this.preparing = new Thread(() -> prepare(edition), "page");
        preparing.setDaemon(true);
        preparing.setUncaughtExceptionHandler((thread, e) -> {});
    }

    private static void prepare(@Nullable Edition edition) {
        if (edition != null) {
            HtmlReport.open(edition);
        }
    }

    @Override
    public void at(Stage stage, int done, int of) {
        if (stage != Stage.READING && begun.compareAndSet(false, true)) {
            preparing.start();
        }
        listener.at(stage, done, of);
    }

    /** Waits until the templates are read; not at all where nobody began to. */
    void await() {
        try {
            preparing.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
