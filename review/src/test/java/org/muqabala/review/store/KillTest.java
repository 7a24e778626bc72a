package org.muqabala.review.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muqabala.review.log.DecisionStore;
import org.muqabala.review.log.Stored;

/**
 * Ten writers in a program of their own are killed without warning, over and over, and every decision that was acknowledged
 * is there afterwards, once. {@code -Dreview.kills=200} kills that often.
 */
class KillTest {
    private static final int WRITERS = 10;
    private static final int KILLS = Integer.getInteger("review.kills", 5);
    private static final int LONGEST_RUN_MS = 400;

    @TempDir
    Path folder;

    private final Map<String, Long> acknowledged = new HashMap<>();
    private final int[] next = new int[WRITERS];
    private long slowest;

    @Test
    void nothingAcknowledgedIsLostOrDoubled() throws IOException, InterruptedException {
        Path file = folder.resolve(Stores.FILE);
        Random random = new Random(9);
        for (int kill = 1; kill <= KILLS; kill++) {
            int before = acknowledged.size();
            writeUntilKilled(file, random.nextInt(LONGEST_RUN_MS));
            assertThat(acknowledged.size())
                    .as("acknowledged before kill %d", kill)
                    .isGreaterThan(before);
            long start = System.nanoTime();
            try (DecisionStore store = Stores.file(file)) {
                store.last();
                slowest = Math.max(slowest, System.nanoTime() - start);
                check(store);
            }
        }
        System.out.println(KILLS + " kills, " + acknowledged.size() + " decisions acknowledged, reopened within "
                + slowest / 1_000_000 + " ms");
    }

    /** Lets the writers go on for a while after their first decision. */
    private void writeUntilKilled(Path file, int millis) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                KilledWriters.class.getName(),
                file.toString()));
        for (int index : next) {
            command.add(Integer.toString(index));
        }
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Thread killer = new Thread(() -> {
            try {
                Thread.sleep(millis);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            // by its handle: the process itself would close the pipe, and what is still in it was acknowledged
            process.toHandle().destroyForcibly();
        });
        try (BufferedReader lines = process.inputReader(StandardCharsets.US_ASCII)) {
            boolean first = true;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (first) {
                    killer.start();
                    first = false;
                }
                if (line.endsWith(" .")) {
                    String[] words = line.split(" ", -1);
                    int writer = Integer.parseInt(words[0]);
                    int index = Integer.parseInt(words[1]);
                    acknowledged.put(KilledWriters.decision(writer, index).id(), Long.parseLong(words[2]));
                    next[writer] = index + 1;
                }
            }
            killer.join();
            assertThat(process.waitFor()).isNotZero();
        } finally {
            process.destroyForcibly();
        }
    }

    private void check(DecisionStore store) {
        Map<String, Long> found = new HashMap<>();
        long number = 0;
        for (Stored stored : store.since(0, Integer.MAX_VALUE)) {
            assertThat(stored.number()).isEqualTo(++number);
            String id = stored.decision().id();
            int dash = id.indexOf('-');
            int writer = Integer.parseInt(id.substring(1, dash));
            int index = Integer.parseInt(id.substring(dash + 1));
            assertThat(stored.decision()).isEqualTo(KilledWriters.decision(writer, index));
            // one of each writer may be stored whose acknowledgement was not heard any more
            assertThat(index).isLessThanOrEqualTo(next[writer]);
            assertThat(found.put(id, stored.number())).isNull();
        }
        Map<String, Long> lost = new HashMap<>(acknowledged);
        lost.entrySet().removeAll(found.entrySet());
        assertThat(lost).isEmpty();
    }
}
