package org.muqabala.bench.peers;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/** Times in seconds of the processor, which has no part in waiting for others that use the machine. */
final class Cpu {
    private Cpu() {}

    /** What a piece of work takes of the processor on this thread, in seconds. */
    static double seconds(Runnable work) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.run();
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e9;
    }

    /** The middle one of the later half, when a program has warmed up. */
    static double warm(List<Double> times) {
        List<Double> later = new ArrayList<>(times.subList(times.size() / 2, times.size()));
        later.sort(null);
        return later.get(later.size() / 2);
    }
}
