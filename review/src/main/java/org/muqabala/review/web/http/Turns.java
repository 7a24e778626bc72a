package org.muqabala.review.web.http;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** What takes much memory is done a few times at once; others wait a while, and are then told to come again. */
public final class Turns {
    private static final int PATIENCE_S = 20;

    private final Semaphore free;
    private final int atOnce;

    /** @param atOnce how many there are */
    public Turns(int atOnce) {
        this.atOnce = atOnce;
        this.free = new Semaphore(atOnce, true);
    }

    /**
     * Takes a turn, which its taker then gives back.
     *
     * @throws Refusal where none comes up in time
     */
    public void take() {
        try {
            if (free.tryAcquire(PATIENCE_S, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new Refusal(503, "expected " + atOnce + " such answers at once at most, found more; ask again later");
    }

    public void giveBack() {
        free.release();
    }
}
