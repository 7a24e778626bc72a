package org.muqabala.bench.review;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.muqabala.bench.review.Wire.Reply;

/**
 * Kills the review server without warning (SIGKILL) while writers post decisions, over and over, starts it again on the same
 * folder, and looks whether the log holds each decision that was acknowledged, once and as it was sent. Ends with 1 where one
 * is lost, doubled or altered, or where a start takes too long.
 */
public final class ReviewKills {
    private static final Set<String> KNOWN =
            Set.of("--count", "--writers", "--groups", "--seed", "--longest-run", "--folder", "--most-restart");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PAGE = 500;

    private final Options options;
    private final Random random;
    private final Path folder;
    private final List<Writer> writers = new ArrayList<>();
    private final Map<String, String> acknowledged = new HashMap<>();
    private final List<Double> restarts = new ArrayList<>();
    private int stored;
    private int lost;
    private int doubled;
    private int altered;
    private int refused;

    private ReviewKills(Options options) throws IOException {
        this.options = options;
        this.random = new Random(options.number("--seed", 9));
        int groups = (int) options.number("--groups", 2_000);
        this.folder = Path.of(options.text("--folder", "bench/target/review-kills"));
        ManyGroups.write(folder, groups);
        for (String file : List.of("review.db", "review.db-wal", "review.db-shm")) {
            Files.deleteIfExists(folder.resolve(file));
        }
    }

    public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
        try {
            System.exit(new ReviewKills(new Options(args, KNOWN)).run() ? 0 : 1);
        } catch (IllegalArgumentException e) {
            System.err.println("kills: " + e.getMessage());
            System.exit(2);
        }
    }

    private boolean run() throws IOException, InterruptedException, ExecutionException {
        long count = options.number("--count", 200);
        int many = (int) options.number("--writers", 10);
        Running server = Running.start(options.program(), folder);
        try {
            List<JsonNode> subjects = subjects(server);
            for (int i = 0; i < many; i++) {
                writers.add(new Writer(i, subjects));
            }
            for (long kill = 0; kill < count; kill++) {
                writeUntilKilled(server);
                long start = System.nanoTime();
                server = Running.start(options.program(), folder);
                expect(200, server, "/api/v1/health");
                expect(200, server, "/api/v1/comparison");
                restarts.add((System.nanoTime() - start) / 1e6);
                check(server);
                if ((kill + 1) % 50 == 0 && kill + 1 < count) {
                    tell(kill + 1); // a sign of life
                }
            }
        } finally {
            server.close();
        }
        tell(count);
        return isGood();
    }

    private void tell(long count) {
        List<Double> sorted = restarts.stream().sorted().toList();
        double slowest = sorted.isEmpty() ? 0 : sorted.get(sorted.size() - 1);
        double middle = sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2);
        System.out.println(String.format(
                Locale.ROOT,
                "%d kills, %d decisions acknowledged, %d stored, of the acknowledged %d lost, %d doubled, %d altered; %d refused",
                count,
                acknowledged.size(),
                stored,
                lost,
                doubled,
                altered,
                refused));
        System.out.println(String.format(
                Locale.ROOT, "restart until the first answers: p50 %.0f ms, max %.0f ms", middle, slowest));
    }

    private boolean isGood() {
        double slowest = restarts.stream().mapToDouble(ms -> ms).max().orElse(0);
        return lost + doubled + altered + refused == 0
                && !acknowledged.isEmpty()
                && slowest <= options.number("--most-restart", Long.MAX_VALUE);
    }

    /** What can be decided on: the subjects of some groups. */
    private static List<JsonNode> subjects(Running server) throws IOException {
        try (Wire wire = server.wire()) {
            List<JsonNode> subjects = new ArrayList<>();
            JsonNode page =
                    JSON.readTree(wire.get("/api/v1/groups?limit=" + PAGE).body());
            page.path("items")
                    .forEach(
                            group -> subjects.add(group.path("findings").path(0).path("subject")));
            return subjects;
        }
    }

    private static void expect(int status, Running server, String path) throws IOException {
        try (Wire wire = server.wire()) {
            Reply reply = wire.get(path);
            if (reply.status() != status) {
                throw new IOException("expected " + status + " of " + path + ", found " + reply.status());
            }
        }
    }

    /** Lets the writers go on for a random while, then kills the server under them. */
    private void writeUntilKilled(Running server) throws IOException, InterruptedException, ExecutionException {
        int millis = random.nextInt((int) options.number("--longest-run", 400));
        ExecutorService threads = Executors.newFixedThreadPool(writers.size());
        try {
            List<Future<Map<String, String>>> writing = new ArrayList<>();
            for (Writer writer : writers) {
                Wire wire = server.wire();
                writing.add(threads.submit(() -> writer.write(wire)));
            }
            Thread.sleep(millis);
            server.kill();
            for (Future<Map<String, String>> one : writing) {
                acknowledged.putAll(one.get());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Reads the whole log and compares it with what was acknowledged. */
    private void check(Running server) throws IOException {
        Map<String, String> found = new HashMap<>();
        long number = 0;
        try (Wire wire = server.wire()) {
            for (boolean more = true; more; ) {
                JsonNode page = JSON.readTree(wire.get("/api/v1/decisions?limit=" + PAGE + "&since=" + number)
                        .body());
                more = page.path("decisions").size() == PAGE;
                for (JsonNode decision : page.path("decisions")) {
                    number = decision.path("number").asLong();
                    doubled += found.put(decision.path("id").asText(), Writer.content(decision)) == null ? 0 : 1;
                }
            }
        }
        stored = found.size();
        lost = 0;
        for (Map.Entry<String, String> sent : acknowledged.entrySet()) {
            String content = found.get(sent.getKey());
            lost += content == null ? 1 : 0;
            altered += content == null || content.equals(sent.getValue()) ? 0 : 1;
        }
        refused = writers.stream().mapToInt(Writer::refused).sum();
    }
}
