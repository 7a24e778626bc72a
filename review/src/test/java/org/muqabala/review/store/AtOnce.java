package org.muqabala.review.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.muqabala.review.log.Stored;

/** Several threads that write at once. */
final class AtOnce {
    private AtOnce() {}

    /** What one thread writes, by its number. */
    interface Writer {
        List<Stored> write(int number);
    }

    /** All that was stored, when all have written. */
    static List<Stored> write(int writers, Writer writer) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(writers);
        try {
            List<Future<List<Stored>>> running = IntStream.range(0, writers)
                    .mapToObj(i -> threads.submit(() -> writer.write(i)))
                    .toList();
            List<Stored> all = new ArrayList<>();
            for (Future<List<Stored>> one : running) {
                all.addAll(one.get());
            }
            return all;
        } finally {
            threads.shutdownNow();
        }
    }
}
