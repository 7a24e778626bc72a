package org.muqabala.review.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Does tasks together: whoever comes while others are at work is taken along with the next round. So ten who write at once wait for
 * the disk twice and not ten times. Each is answered when the round that did his task has ended, and for his task alone.
 *
 * @param <I> a task
 * @param <O> what comes of it
 */
final class Together<I, O> {
    private static final int MOST = 100;

    private final Function<List<I>, List<Supplier<O>>> work;
    private final Queue<Waiting> waiting = new ConcurrentLinkedQueue<>();
    private final ReentrantLock turn = new ReentrantLock();

    private final class Waiting {
        private final I task;
        private @Nullable Supplier<O> outcome;

        Waiting(I task) {
            this.task = task;
        }
    }

    /**
     * @param work does some tasks at one stroke; gives for each, in their order, what came of it or throws what hindered it. Where it
     *     throws itself, nothing was done of any or all may be done again, and each is done alone
     */
    Together(Function<List<I>, List<Supplier<O>>> work) {
        this.work = work;
    }

    /** Does a task. What hinders it is thrown. */
    O does(I task) {
        Waiting mine = new Waiting(task);
        waiting.add(mine);
        turn.lock();
        try {
            @Nullable Supplier<O> outcome = mine.outcome;
            while (outcome == null) {
                round();
                outcome = mine.outcome;
            }
            return outcome.get();
        } finally {
            turn.unlock();
        }
    }

    /** How many came and are in no round yet. */
    int waiting() {
        return waiting.size();
    }

    private void round() {
        List<Waiting> round = new ArrayList<>();
        for (Waiting next = waiting.poll(); next != null; next = waiting.poll()) {
            round.add(next);
            if (round.size() == MOST) {
                break;
            }
        }
        if (round.size() > 1 && tried(round)) {
            return;
        }
        round.forEach(this::alone);
    }

    private boolean tried(List<Waiting> round) {
        try {
            List<Supplier<O>> outcomes =
                    work.apply(round.stream().map(one -> one.task).toList());
            for (int i = 0; i < round.size(); i++) {
                round.get(i).outcome = outcomes.get(i);
            }
            return true;
        } catch (RuntimeException | Error e) {
            return false; // one of them may hinder the others
        }
    }

    private void alone(Waiting one) {
        one.outcome = () -> {
            throw new IllegalStateException("expected to be done with those that came at the same time, was not");
        };
        try {
            one.outcome = work.apply(List.of(one.task)).get(0);
        } catch (RuntimeException e) {
            one.outcome = () -> {
                throw e;
            };
        } catch (Error e) { // the others of the round would wait for ever
            one.outcome = () -> {
                throw e;
            };
        }
    }
}
