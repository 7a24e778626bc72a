package org.muqabala.review.web.compare;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.muqabala.ClaimComparison;
import org.muqabala.Settings;
import org.muqabala.comparison.Comparison;
import org.muqabala.document.Document;
import org.muqabala.report.json.ComparisonJson;
import org.muqabala.review.web.http.Secret;

/** The comparisons that were asked for: two are made at once, a few wait, and the latest are kept. */
final class Jobs implements AutoCloseable {
    static final int WAITING = 8;
    static final int KEPT = 20;

    private static final int AT_ONCE = 2;
    private static final int LARGEST = 32 << 20;
    private static final long LARGEST_TOGETHER = 64L << 20;

    private final Map<String, Job> jobs = new LinkedHashMap<>();
    private final BiConsumer<String, Comparison> done;
    private final ThreadPoolExecutor threads =
            new ThreadPoolExecutor(AT_ONCE, AT_ONCE, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(WAITING), work -> {
                Thread thread = new Thread(work, "compare");
                thread.setDaemon(true);
                return thread;
            });
    private @Nullable ClaimComparison comparing;

    /** @param done hears of each comparison that is done, with its id */
    Jobs(BiConsumer<String, Comparison> done) {
        this.done = done;
        threads.allowCoreThreadTimeOut(true);
    }

    /** Takes documents in; empty where too many comparisons wait. */
    Optional<Job> add(List<Document> documents) {
        Job job = new Job(Secret.random().text(), documents);
        synchronized (this) {
            jobs.put(job.id(), job);
        }
        try {
            threads.execute(() -> run(job));
            prune();
            return Optional.of(job);
        } catch (RejectedExecutionException e) {
            forget(job.id());
            return Optional.empty();
        }
    }

    private void run(Job job) {
        try {
            Comparison made = comparing().compare(job.begin(), job);
            byte[] json = json(made);
            job.end(json);
            prune();
            done.accept(job.id(), made);
        } catch (CancellationException e) {
            // nobody waits for it
        } catch (TooLarge e) {
            job.fail("expected a comparison of " + (LARGEST >> 20)
                    + " MB at most, found a larger one; send fewer texts");
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            job.fail("the server failed at this comparison");
        }
    }

    private synchronized ClaimComparison comparing() {
        if (comparing == null) {
            comparing = ClaimComparison.with(new Settings(1));
        }
        return comparing;
    }

    private static byte[] json(Comparison comparison) throws IOException {
        Bounded bytes = new Bounded();
        try (Writer writer = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8))) {
            ComparisonJson.write(comparison, Map.of(), writer);
        }
        return bytes.kept.toByteArray();
    }

    /** Forgets the oldest ones that are over, while there are too many or they are too large. */
    private synchronized void prune() {
        for (Job job : List.copyOf(jobs.values())) {
            long size =
                    jobs.values().stream().mapToLong(j -> j.comparison().length).sum();
            if (jobs.size() <= KEPT && size <= LARGEST_TOGETHER) {
                return;
            }
            if (job.look().isOver()) {
                jobs.remove(job.id());
            }
        }
    }

    synchronized Optional<Job> find(String id) {
        return Optional.ofNullable(jobs.get(id));
    }

    /** The latest first. */
    synchronized List<Job> all() {
        List<Job> all = new ArrayList<>(jobs.values());
        Collections.reverse(all);
        return all;
    }

    /** Forgets a comparison, which ends before its next stage; false where there is none. */
    synchronized boolean forget(String id) {
        @Nullable Job job = jobs.remove(id);
        if (job != null) {
            job.forget();
        }
        return job != null;
    }

    @Override
    public void close() {
        threads.shutdownNow();
        all().forEach(job -> forget(job.id()));
    }

    /** A comparison is larger than what is kept. */
    private static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1;
    }

    /** Bytes up to a bound. */
    private static final class Bounded extends OutputStream {
        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            if (kept.size() + length > LARGEST) {
                throw new TooLarge();
            }
            kept.write(bytes, from, length);
        }
    }
}
