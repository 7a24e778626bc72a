package org.muqabala.bench.scale;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A moment of this process.
 *
 * @param clock in seconds, from some moment on
 * @param processor what all threads of the process have taken of the processors, the compiler and the collector of garbage among
 *     them, in seconds
 */
record Clock(double clock, double processor) {
    static Clock now() {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return new Clock(System.nanoTime() / 1e9, system.getProcessCpuTime() / 1e9);
    }

    Clock since(Clock before) {
        return new Clock(clock - before.clock, processor - before.processor);
    }

    /** The most memory that the process had at once, in megabytes, as Linux tells it. */
    static long peakMegabytes() {
        try {
            return Files.readAllLines(Path.of("/proc/self/status")).stream()
                    .filter(l -> l.startsWith("VmHWM"))
                    .mapToLong(l -> Long.parseLong(l.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the machine does beside, as Linux tells it: the load of the last minute. */
    static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
