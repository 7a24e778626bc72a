package org.muqabala.review.web.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.muqabala.report.decision.Decision;
import org.muqabala.report.decision.Subject;
import org.muqabala.review.log.DecisionStore;
import org.muqabala.review.log.Stored;

/** What is decided at the moment, kept in step with the log, to which another program may write as well. */
final class Desk {
    private static final int BATCH = 1000;
    private static final int LOOKS_EVERY_MS = 500;

    private final DecisionStore store;
    private final Map<Subject, List<Stored>> bySubject = new HashMap<>();
    private final Map<String, Stored> byId = new HashMap<>();
    private final Set<Subject> decided = new HashSet<>();
    private final List<Follower> followers = new ArrayList<>();
    private final Regrouped regrouped = new Regrouped();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition grown = lock.newCondition();
    private long position;

    Desk(DecisionStore store) {
        this.store = store;
        followers.add(regrouped);
    }

    /** Tells somebody of every decision from now on, and before that of each subject that has some. */
    void follow(Follower follower) {
        lock.lock();
        try {
            bySubject.values().forEach(follower::changed);
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

    /** Reads what the log has got. Returns the number of its last decision. */
    long look() {
        lock.lock();
        try {
            List<Stored> fresh;
            do {
                fresh = store.since(position, BATCH);
                fresh.forEach(this::take);
                if (!fresh.isEmpty()) {
                    grown.signalAll();
                }
            } while (fresh.size() == BATCH);
            return position;
        } finally {
            lock.unlock();
        }
    }

    private void take(Stored stored) {
        Subject subject = stored.decision().subject();
        List<Stored> all = bySubject.computeIfAbsent(subject, s -> new ArrayList<>());
        all.add(stored);
        byId.put(stored.decision().id(), stored);
        position = stored.number();
        if (Held.of(all).isPresent()) {
            decided.add(subject);
        } else {
            decided.remove(subject);
        }
        followers.forEach(follower -> follower.changed(all));
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
        return store.since(number, most);
    }

    List<Stored> appendAll(List<Decision> decisions, long expected) {
        List<Stored> stored = store.appendAll(decisions, expected);
        look();
        return stored;
    }

    /** On which subjects with a piece of some claims people said whether the sides answer one question. */
    Set<Subject> regrouped(List<String> claims) {
        return regrouped.of(claims);
    }

    /** The decisions on just this subject, the oldest first. */
    List<Stored> on(Subject subject) {
        lock.lock();
        try {
            return List.copyOf(bySubject.getOrDefault(subject, List.of()));
        } finally {
            lock.unlock();
        }
    }

    List<Stored> since(long number, int most) {
        return store.since(number, most);
    }

    Optional<Stored> held(Subject subject) {
        lock.lock();
        try {
            return Held.of(bySubject.getOrDefault(subject, List.of()));
        } finally {
            lock.unlock();
        }
    }

    boolean isDecided(Subject subject) {
        lock.lock();
        try {
            return decided.contains(subject);
        } finally {
            lock.unlock();
        }
    }

    /** A decision that was stored; empty where none has this id. */
    Optional<Decision> decision(String id) {
        return stored(id).map(Stored::decision);
    }

    /** The same with its number. */
    Optional<Stored> stored(String id) {
        lock.lock();
        try {
            return Optional.ofNullable(byId.get(id));
        } finally {
            lock.unlock();
        }
    }
}
