package org.muqabala.review.web.api;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.muqabala.report.decision.Decision;
import org.muqabala.report.decision.Subject;
import org.muqabala.review.log.DecisionStore;
import org.muqabala.review.log.StoreException;
import org.muqabala.review.log.Stored;

/** What is decided at the moment, kept in step with the log, to which another program may write as well. */
final class Desk {
    private static final int BATCH = 1000;
    private static final int LOOKS_EVERY_MS = 500;

    private final DecisionStore store;
    private final SeenLog log = new SeenLog();
    private final Map<Subject, Said> bySubject = new ConcurrentHashMap<>();
    private final List<Follower> followers = new ArrayList<>();
    private final Map<String, Stored> byId = new ConcurrentHashMap<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition grown = lock.newCondition();
    private long lookedAt = System.nanoTime();
    private long position;

    Desk(DecisionStore store) {
        this.store = store;
    }

    /** Tells somebody of every decision from now on, and before that of each subject that has some. */
    void follow(Follower follower) {
        lock.lock();
        try {
            bySubject.values().forEach(said -> follower.changed(said.seen));
            followers.add(follower);
        } finally {
            lock.unlock();
        }
    }

    /** Tells somebody of nothing any more. */
    void leave(Follower follower) {
        lock.lock();
        try {
            followers.remove(follower);
        } finally {
            lock.unlock();
        }
    }

    /** All decisions on one subject, the oldest first. It grows under the desk's lock. */
    private static final class Said {
        private final List<Stored> all = new ArrayList<>();
        private volatile List<Stored> seen = List.of();
    }

    /**
     * Reads what the log has got. Returns the number of its last decision. Of many who ask at once one looks for all that
     * wait: what was looked up after somebody asked is as new as he may expect.
     */
    long look() {
        long asked = System.nanoTime();
        lock.lock();
        try {
            if (lookedAt - asked <= 0) {
                long began = System.nanoTime();
                read();
                lookedAt = began;
            }
            return position;
        } finally {
            lock.unlock();
        }
    }

    /** Reads a long log while the server starts, so that the first who asks does not wait for it. */
    void lookAhead() {
        Thread reader = new Thread(
                () -> {
                    try {
                        look();
                    } catch (StoreException e) {
                        // whoever asks is told, since it is read again for him
                    }
                },
                "log");
        reader.setDaemon(true);
        reader.start();
    }

    private void read() {
        Set<Said> changed = new LinkedHashSet<>();
        try {
            List<Stored> fresh;
            do {
                fresh = store.since(position, BATCH);
                fresh.forEach(stored -> changed.add(taken(stored)));
            } while (fresh.size() == BATCH);
        } finally { // also where the log cannot be read to its end
            if (!changed.isEmpty()) {
                changed.forEach(this::settle);
                grown.signalAll();
            }
        }
    }

    private Said taken(Stored stored) {
        Said said = bySubject.computeIfAbsent(stored.decision().subject(), s -> new Said());
        said.all.add(stored);
        byId.put(stored.decision().id(), stored);
        log.add(stored);
        position = stored.number();
        followers.forEach(follower -> follower.added(stored));
        return said;
    }

    private void settle(Said said) {
        List<Stored> seen = List.copyOf(said.all);
        said.seen = seen;
        followers.forEach(follower -> follower.changed(seen));
    }

    /** Waits until there is a decision behind a number, so long at most. Returns the decisions behind it. */
    List<Stored> awaitBehind(long number, long millis, int most) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        lock.lock();
        try {
            while (look() <= number) {
                long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
                if (left <= 0) {
                    return List.of();
                }
                // woken or not, it looks again: another program may have written
                grown.awaitNanos(TimeUnit.MILLISECONDS.toNanos(Math.min(left, LOOKS_EVERY_MS)));
            }
        } finally {
            lock.unlock();
        }
        return log.since(number, most);
    }

    List<Stored> appendAll(List<Decision> decisions, long expected) {
        List<Stored> stored = store.appendAll(decisions, expected);
        look();
        return stored;
    }

    /** The decisions on just this subject, the oldest first. */
    List<Stored> on(Subject subject) {
        @Nullable Said said = bySubject.get(subject);
        return said == null ? List.of() : said.seen;
    }

    /** The decisions behind a number that were seen so far, the oldest first, so many at most. */
    List<Stored> since(long number, int most) {
        return log.since(number, most);
    }

    /** A decision that was stored; empty where none has this id. */
    Optional<Stored> stored(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
