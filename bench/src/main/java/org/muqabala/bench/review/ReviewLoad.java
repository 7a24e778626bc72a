package org.muqabala.bench.review;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongUnaryOperator;
import org.muqabala.bench.review.Running.Heap;

/**
 * Many reviewers at once on a large comparison: nine of ten requests read, one decides. Each asks the next thing when the one
 * before is answered, and not before it is due. Ends with 1 where a figure that was asked for is missed.
 */
public final class ReviewLoad {
    private static final Set<String> KNOWN = Set.of(
            "--groups",
            "--reviewers",
            "--count",
            "--warm-up",
            "--rate",
            "--folder",
            "--least-rate",
            "--most-p99",
            "--most-heap");

    private final Options options;
    private final int groups;
    private final int reviewers;

    private ReviewLoad(Options options) {
        this.options = options;
        this.groups = (int) options.number("--groups", 100_000);
        this.reviewers = (int) options.number("--reviewers", 50);
    }

    public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
        try {
            System.exit(new ReviewLoad(new Options(args, KNOWN)).run() ? 0 : 1);
        } catch (IllegalArgumentException e) {
            System.err.println("load: " + e.getMessage());
            System.exit(2);
        }
    }

    private boolean run() throws IOException, InterruptedException, ExecutionException {
        Path folder = folder();
        long began = System.nanoTime();
        try (Running server = Running.start(options.program(), folder)) {
            try (Wire first = server.wire()) {
                first.get("/api/v1/comparison");
            }
            print("%d groups, first answer after %.1f s", groups, seconds(began));
            String run = Long.toString(System.currentTimeMillis(), 36);
            Tally warm = ask(server, run + "w", options.number("--warm-up", 20_000));
            print("warm-up of %d requests: refused %s", warm.count(), warm.refused());
            double before = server.processor();
            long start = System.nanoTime();
            Tally tally = ask(server, run, options.number("--count", 60_000));
            double rate = tally.count() / seconds(start);
            print("%d reviewers, %.0f requests/s, refused %s", reviewers, rate, tally.refused());
            print("%s", tally);
            print(
                    "processor: %.2f ms a request by the server; load of the machine %.1f",
                    1000 * (server.processor() - before) / tally.count(),
                    ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
            Heap heap = server.heap();
            print(
                    "heap: %d MB in use at the end, %d MB of it live, limit %d MB",
                    heap.usedKb() >> 10, heap.liveKb() >> 10, Long.parseLong("0" + heap.flag("MaxHeapSize")) >> 20);
            return tally.refused().isEmpty()
                    && warm.refused().isEmpty()
                    && rate >= options.number("--least-rate", 0)
                    && tally.within(99) <= options.number("--most-p99", Long.MAX_VALUE)
                    && Long.parseLong("0" + heap.flag("MaxHeapSize")) >> 20
                            <= options.number("--most-heap", Long.MAX_VALUE);
        }
    }

    /** The comparison is kept for the next run, the decisions are not. */
    private Path folder() throws IOException {
        Path folder = Path.of(options.text("--folder", "bench/target/review-" + groups));
        if (!Files.exists(folder.resolve("comparison.json"))) {
            ManyGroups.write(folder, groups);
        }
        for (String file : List.of("review.db", "review.db-wal", "review.db-shm")) {
            Files.deleteIfExists(folder.resolve(file));
        }
        return folder;
    }

    private Tally ask(Running server, String run, long count)
            throws IOException, InterruptedException, ExecutionException {
        long rate = options.number("--rate", 0);
        long begin = System.nanoTime() + 100_000_000L;
        ExecutorService threads = Executors.newFixedThreadPool(reviewers);
        List<Wire> wires = new ArrayList<>();
        try {
            List<Future<Tally>> asked = new ArrayList<>();
            for (int i = 0; i < reviewers; i++) {
                int number = i;
                Wire wire = server.wire();
                wires.add(wire);
                LongUnaryOperator due = rate == 0
                        ? time -> System.nanoTime()
                        : time -> begin + (time * reviewers + number) * 1_000_000_000L / rate;
                asked.add(threads.submit(
                        () -> new Reviewer(number, reviewers, groups, run, wire).ask(count / reviewers, due)));
            }
            Tally all = new Tally();
            for (Future<Tally> one : asked) {
                all.addAll(one.get());
            }
            return all;
        } finally {
            threads.shutdownNow();
            for (Wire wire : wires) {
                wire.close();
            }
        }
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
