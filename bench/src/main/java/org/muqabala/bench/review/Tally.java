package org.muqabala.bench.review;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How long requests took, and how they were answered. Used by one thread at a time. */
final class Tally {
    private final Times reads = new Times();
    private final Times decisions = new Times();
    private final Map<Integer, Integer> refused = new TreeMap<>();

    /** Times in nanoseconds, in no order. */
    private static final class Times {
        private long[] times = new long[1024];
        private int count;

        void add(long nanos) {
            if (count == times.length) {
                times = Arrays.copyOf(times, 2 * count);
            }
            times[count++] = nanos;
        }

        void addAll(Times other) {
            for (int i = 0; i < other.count; i++) {
                add(other.times[i]);
            }
        }

        long[] sorted() {
            long[] sorted = Arrays.copyOf(times, count);
            Arrays.sort(sorted);
            return sorted;
        }
    }

    void add(boolean isDecision, long nanos, int status) {
        (isDecision ? decisions : reads).add(nanos);
        if (status != (isDecision ? 201 : 200)) {
            refused.merge(status, 1, Integer::sum);
        }
    }

    void addAll(Tally other) {
        reads.addAll(other.reads);
        decisions.addAll(other.decisions);
        other.refused.forEach((status, count) -> refused.merge(status, count, Integer::sum));
    }

    int count() {
        return reads.count + decisions.count;
    }

    /** Answers that were not as they should be, by status. */
    Map<Integer, Integer> refused() {
        return refused;
    }

    /** The time within which so many of a hundred were answered, in milliseconds. */
    double within(double percent) {
        Times all = new Times();
        all.addAll(reads);
        all.addAll(decisions);
        return within(all.sorted(), percent);
    }

    private static double within(long[] sorted, double percent) {
        int last = (int) Math.ceil(sorted.length * percent / 100) - 1;
        return sorted.length == 0 ? 0 : sorted[Math.max(0, last)] / 1e6;
    }

    @Override
    public String toString() {
        Times all = new Times();
        all.addAll(reads);
        all.addAll(decisions);
        return line("all", all) + "\n" + line("reads", reads) + "\n" + line("decisions", decisions);
    }

    private static String line(String name, Times times) {
        long[] sorted = times.sorted();
        return String.format(
                Locale.ROOT,
                "%-10s %7d  p50 %7.1f ms  p95 %7.1f ms  p99 %7.1f ms  max %7.1f ms",
                name,
                sorted.length,
                within(sorted, 50),
                within(sorted, 95),
                within(sorted, 99),
                within(sorted, 100));
    }
}
