package org.muqabala.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muqabala.report.json.ComparisonReader;

class WatchCommandTest {
    private static final String FERRY = "The Corran ferry sank on Tuesday. The ship carried %d passengers. ";

    /** What each paper adds, so that none is a copy of another. */
    private static final Map<String, String> MORE = Map.of(
            "a.txt", "The harbour was closed.",
            "b.txt", "Rescuers came from Fort William.",
            "c.txt", "An inquiry has begun, the minister said.",
            "d.txt", "Divers look for the log.",
            "e.txt", "The weather was calm that evening.");

    @TempDir
    Path made = Path.of("");

    private Path inbox = Path.of("");
    private Path result = Path.of("");

    @BeforeEach
    void makeFolders() throws IOException {
        inbox = Files.createDirectory(made.resolve("inbox"));
        result = made.resolve("result");
    }

    /** Puts a file into the folder as a feed reader does: whole. */
    private void drop(String name, String text) throws IOException {
        Path beside = made.resolve(name);
        Files.writeString(beside, text);
        Files.move(beside, inbox.resolve(name));
    }

    private void drop(String name, int passengers) throws IOException {
        drop(name, FERRY.formatted(passengers) + MORE.get(name));
    }

    private Watch watch(String... more) {
        return new Watch(
                inbox,
                result,
                Stream.concat(Stream.of("--lang", "en"), Stream.of(more)).toArray(String[]::new));
    }

    private int sources() throws IOException {
        return ComparisonReader.read(result).sources().size();
    }

    @Test
    void aNewConflictIsToldOnceAndTheReportFollows() throws IOException {
        drop("a.txt", 342);
        try (Watch watch = watch()) {
            watch.awaitErr("inbox: one source; a comparison needs two.");
            watch.awaitErr("Ctrl-C ends it");
            assertThat(watch.out()).isEmpty();
            drop("b.txt", 354);
            watch.awaitOut("2 sources, 1 conflict\nA new conflict:\n  Figure (passenger");
            watch.awaitOut("342: \"342 passengers\" (a.txt)");
            watch.awaitOut("354: \"354 passengers\" (b.txt)");
            assertThat(sources()).isEqualTo(2);
            assertThat(result.resolve("report.html")).exists();

            drop("c.txt", 354);
            watch.awaitOut("3 sources, 1 conflict\n");
            assertThat(watch.out().split("new conflict", -1)).hasSize(2);

            Files.delete(inbox.resolve("a.txt"));
            watch.awaitOut("2 sources, no conflict\n");
            assertThat(sources()).isEqualTo(2);
        }
        try (Watch watch = watch()) {
            watch.awaitOut("inbox: 2 sources, no conflict\n");
            drop("a.txt", 342);
            watch.awaitOut("3 sources, 1 conflict\n");
            drop("d.txt", 361);
            watch.awaitOut("A new conflict:");
            watch.awaitOut("361: \"361 passengers\" (d.txt)");
        }
        drop("e.txt", 377);
        try (Watch watch = watch()) {
            watch.awaitOut("A new conflict:");
            watch.awaitOut("377: \"377 passengers\" (e.txt)");
        }
    }

    @Test
    void whatLiesThereAtFirstIsCountedAndTheDeskIsSpokenToInArabic() throws IOException {
        drop("a.txt", 342);
        drop("b.txt", 354);
        try (Watch watch = new Watch(inbox, result)) {
            watch.awaitOut("inbox: مصدران، تعارض واحد\n");
            watch.awaitErr("في انتظار ملفات");
            drop("c.txt", 361);
            watch.awaitOut("تعارض جديد:\n");
            watch.awaitOut("361: \"361 passengers\" (c.txt)");
        }
    }

    @Test
    void programsGetLinesAndTheWebhookTheSame() throws IOException, InterruptedException {
        BlockingQueue<String> bodies = new LinkedBlockingQueue<>();
        HttpServer other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        other.createContext("/", exchange -> {
            bodies.add(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        other.start();
        drop("a.txt", 342);
        drop("b.txt", 342);
        String hook = "http://127.0.0.1:" + other.getAddress().getPort() + "/";
        try (Watch watch = watch("--json", "--webhook", hook)) {
            watch.awaitOut("{\"event\":\"comparison\",\"sources\":2,\"conflicts\":0,\"new\":0}\n");
            drop("c.txt", 354);
            watch.awaitOut("\"verdict\":\"conflicts\"");
            List<String> lines = watch.out().lines().toList();
            assertThat(lines.get(1)).isEqualTo("{\"event\":\"comparison\",\"sources\":3,\"conflicts\":1,\"new\":1}");
            JsonNode told = new ObjectMapper().readTree(lines.get(2));
            JsonNode sent = new ObjectMapper().readTree(String.valueOf(bodies.poll(20, TimeUnit.SECONDS)));
            assertThat(told.path("event").asText()).isEqualTo("conflict");
            assertThat(told.path("comparison").asText()).isEqualTo("watched");
            assertThat(told.path("question").path("en").asText()).contains("passenger");
            assertThat(told.path("finding").path("sides").findValuesAsText("value"))
                    .containsExactlyInAnyOrder("342", "354");
            assertThat(sent.path("finding").path("sides"))
                    .isEqualTo(told.path("finding").path("sides"));
            assertThat(sent.path("id").asText()).isNotEmpty();
        } finally {
            other.stop(0);
        }
        assertThat(bodies).isEmpty();
    }

    @Test
    void aBadFileIsToldOnceAndAgainWhereItCameBack() throws IOException {
        drop("a.txt", 342);
        drop("b.txt", 342);
        drop("bad.pdf", "%PDF-1.7\nnothing of the kind");
        String complaint = "Error: ";
        try (Watch watch = watch()) {
            watch.awaitOut("inbox: 2 sources");
            watch.awaitErr(complaint);
            drop("c.txt", 342);
            watch.awaitOut("3 sources");
            assertThat(watch.err().split(complaint, -1)).as(watch.err()).hasSize(2);
            Files.delete(inbox.resolve("bad.pdf"));
            drop("d.txt", 342);
            watch.awaitOut("4 sources");
            drop("bad.pdf", "%PDF-1.7\nnothing of the kind");
            drop("e.txt", 354);
            watch.awaitOut("A new conflict:");
            assertThat(watch.err().split(complaint, -1)).as(watch.err()).hasSize(3);
        }
    }

    @Test
    void aFolderThatVanishesIsWaitedForAndTheReportStays() throws IOException {
        drop("a.txt", 342);
        drop("b.txt", 342);
        try (Watch watch = watch()) {
            watch.awaitOut("inbox: 2 sources");
            Files.move(inbox, made.resolve("away"));
            watch.awaitErr("inbox is gone");
            assertThat(sources()).isEqualTo(2);
            Files.move(made.resolve("away"), inbox);
            drop("c.txt", 354);
            watch.awaitOut("3 sources, 1 conflict\nA new conflict:");
            try (var files = Files.list(inbox)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            watch.awaitErr("inbox: no source that can be used; a comparison needs two.\nThe report of before stays");
            assertThat(sources()).isEqualTo(3);
        }
    }

    @Test
    void whatPeopleDecidedToBeNoneIsNotTold() throws IOException, InterruptedException {
        drop("a.txt", 342);
        drop("b.txt", 354);
        assertThat(Run.of("compare", inbox.toString(), "-o", result.toString()).code())
                .isZero();
        try (Review review = new Review(result)) {
            String groups = review.get("/api/v1/groups?verdict=conflicts&limit=1");
            String evidence = groups.replaceAll("(?s).*?\"subject\":(\\[.*?\\]),\"decision\".*", "$1");
            assertThat(review.post(
                            "/api/v1/decisions",
                            "{\"id\":\"d1\",\"what\":\"no-conflict\",\"who\":\"amal\",\"evidence\":" + evidence + "}"))
                    .isEqualTo(201);
        }
        Files.writeString(result.resolve("watch-told.jsonl"), ""); // nothing was told so far
        Run run = Run.of("watch", inbox.toString(), "-o", result.toString(), "--lang", "en", "--once");
        assertThat(run.out()).contains("2 sources, no conflict").doesNotContain("new conflict");
        assertThat(run.err()).contains("reads the decisions in");
    }

    @Test
    void onceTellsWhatIsNewSinceTheLastTime() throws IOException {
        String[] command = {"watch", inbox.toString(), "-o", result.toString(), "--lang", "en", "--once"};
        assertThat(Run.of(command).code()).isEqualTo(4);
        drop("a.txt", 342);
        drop("b.txt", 354);
        Run first = Run.of(command);
        assertThat(first.code()).as(first.err()).isZero();
        assertThat(first.out()).contains("A new conflict:");
        Run again = Run.of(command);
        assertThat(again.code()).isZero();
        assertThat(again.out()).contains("1 conflict").doesNotContain("new conflict");
        drop("empty.txt", "");
        assertThat(Run.of(command).code()).isEqualTo(3);
    }

    @Test
    void whatCannotBeWatchedIsTold() throws IOException {
        drop("a.txt", 342);
        Run nothing = Run.of("watch", made.resolve("nowhere").toString());
        assertThat(nothing.code()).isEqualTo(4);
        assertThat(nothing.err()).contains("expected a folder to watch", "found nothing");
        assertThat(Run.of("watch", inbox.resolve("a.txt").toString()).err()).contains("found a file");
        Run same = Run.of("watch", inbox.toString(), "-o", inbox.toString());
        assertThat(same.code()).isEqualTo(2);
        assertThat(same.err()).contains("expected another folder for the report");
        Run hook = Run.of("watch", inbox.toString(), "--webhook", "ftp://name:geheim@desk.example/");
        assertThat(hook.code()).isEqualTo(2);
        assertThat(hook.err()).contains("--webhook").doesNotContain("geheim");
    }

    /**
     * Whoever presses Ctrl-C wanted just that. SIGTERM asks for the same end, and is heard in the background too, where SIGINT is
     * ignored.
     */
    @Test
    void whoAsksForAnEndGetsCodeZeroAndWholeFiles() throws IOException, InterruptedException {
        assumeFalse(System.getProperty("os.name").startsWith("Windows"), "Windows has no such signal");
        drop("a.txt", 342);
        drop("b.txt", 354);
        Path told = made.resolve("told.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.muqabala.app.Main",
                        "watch",
                        inbox.toString(),
                        "-o",
                        result.toString())
                .redirectErrorStream(true)
                .redirectOutput(told.toFile())
                .start();
        long end = System.currentTimeMillis() + 120_000;
        while (!Files.readString(told).contains("Ctrl-C") && process.isAlive() && System.currentTimeMillis() < end) {
            Thread.sleep(50);
        }
        new ProcessBuilder("kill", "-TERM", "" + process.pid()).start().waitFor();

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(told)).isZero();
        assertThat(sources()).isEqualTo(2);
        try (var files = Files.list(result)) {
            assertThat(files.map(f -> f.getFileName().toString()))
                    .containsExactlyInAnyOrder("comparison.json", "report.html", "texts", "watch-told.jsonl");
        }
    }
}
