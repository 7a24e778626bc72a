package org.muqabala.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Does the same with many things on several threads. The results stand in the order of the things, whoever was done first. */
public final class InParallel {
    private InParallel() {}

    /**
     * The result for each of some things.
     *
     * @param threads at most so many at once; with one all is done on the caller's
     * @throws IllegalStateException where one of them fails, or the thread is interrupted; an error comes as it is
     */
    public static <T, R> List<R> each(List<T> things, int threads, Function<T, R> work) {
        if (threads == 1 || things.size() < 2) {
            return things.stream().map(work).toList();
        }
        ExecutorService pool = Executors.newFixedThreadPool(Math.min(threads, things.size()));
        try {
            List<Future<R>> running =
                    things.stream().map(t -> pool.submit(() -> work.apply(t))).toList();
            List<R> results = new ArrayList<>();
            for (Future<R> done : running) {
                results.add(done.get());
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the work was interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException("a part of the work failed", Objects.requireNonNull(e.getCause()));
        } finally {
            pool.shutdownNow();
        }
    }
}
