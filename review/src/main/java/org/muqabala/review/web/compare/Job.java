package org.muqabala.review.web.compare;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.muqabala.StageListener;
import org.muqabala.document.Document;

/** One comparison of posted documents, from its coming to its being forgotten. */
final class Job implements StageListener {
    private static final byte[] NOTHING = {};

    private final String id;
    private final int sources;
    private List<Document> documents;
    private Look look = Look.queued();
    private byte[] comparison = NOTHING;
    private boolean forgotten;

    Job(String id, List<Document> documents) {
        this.id = id;
        this.sources = documents.size();
        this.documents = documents;
    }

    String id() {
        return id;
    }

    /** How many documents it compares. */
    int sources() {
        return sources;
    }

    synchronized List<Document> begin() {
        List<Document> given = documents;
        documents = List.of();
        become(Look.running(null, 0, 0));
        return given;
    }

    @Override
    public synchronized void at(Stage stage, int done, int of) {
        become(Look.running(stage, done, of));
    }

    /** @param json the comparison.json that it came to */
    synchronized void end(byte[] json) {
        comparison = json;
        become(Look.ended());
    }

    /** What is over already stays as it ended. */
    synchronized void fail(String problem) {
        if (look.isOver()) {
            return;
        }
        documents = List.of();
        look = Look.failed(problem);
        notifyAll();
    }

    private void become(Look next) {
        if (forgotten) {
            throw new CancellationException("nobody asks for this comparison any more");
        }
        look = next;
        notifyAll();
    }

    /** Lets it end at the next stage, or never begin. */
    synchronized void forget() {
        forgotten = true;
        documents = List.of();
        comparison = NOTHING;
        look = Look.failed("it was deleted");
        notifyAll();
    }

    synchronized Look look() {
        return look;
    }

    /** The comparison.json; empty where there is none. */
    synchronized byte[] comparison() {
        return comparison;
    }

    /** Waits until it is over, so many milliseconds at most. Returns how far it is then. */
    synchronized Look awaitEnd(long millis) throws InterruptedException {
        long end = System.nanoTime() + millis * 1_000_000;
        for (long left = millis; !look.isOver() && left > 0; left = (end - System.nanoTime()) / 1_000_000) {
            wait(left);
        }
        return look;
    }

    /** Waits until it is no longer as it was, so many milliseconds at most. Returns how far it is then. */
    synchronized Look awaitOther(Look seen, long millis) throws InterruptedException {
        long end = System.nanoTime() + millis * 1_000_000;
        for (long left = millis; look.equals(seen) && left > 0; left = (end - System.nanoTime()) / 1_000_000) {
            wait(left);
        }
        return look;
    }
}
