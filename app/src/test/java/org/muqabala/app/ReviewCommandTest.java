package org.muqabala.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muqabala.review.store.Stores;

class ReviewCommandTest {
    @TempDir
    static Path made;

    @BeforeAll
    static void compareTheSeeds() {
        Run run = Run.of("compare", Seeds.FOLDER.toString(), "-o", made.toString(), "--format", "json");
        assertThat(run.code()).as(run.err()).isZero();
    }

    @Test
    void aDecisionOutlivesTheServer() throws IOException, InterruptedException {
        String evidence;
        try (Review review = new Review()) {
            String groups = review.get("/api/v1/groups?verdict=conflicts&limit=1");
            evidence = groups.replaceAll("(?s).*?\"subject\":(\\[.*?\\]),\"decision\".*", "$1");
            String body = "{\"id\":\"d1\",\"what\":\"no-conflict\",\"who\":\"amal\",\"evidence\":" + evidence + "}";
            assertThat(review.post("/api/v1/decisions", body)).isEqualTo(201);
        }
        assertThat(made.resolve(Stores.FILE)).exists();
        try (Review review = new Review()) {
            assertThat(review.get("/api/v1/decisions")).contains("\"id\":\"d1\"", "\"what\":\"no-conflict\"");
            assertThat(review.get("/api/v1/comparison")).contains("\"progress\":{\"decided\":1,");
        }
    }

    @Test
    void aPortThatIsTakenIsTold() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Run run = Run.of("review", made.toString(), "--no-open", "--port", "" + taken.getLocalPort());

            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("--port", "" + taken.getLocalPort());
        }
    }

    @Test
    void aStoreThatCannotBeReachedIsToldWithoutItsPassword() {
        Run run = Run.of(
                "review",
                made.toString(),
                "--no-open",
                "--store",
                "jdbc:postgresql://127.0.0.1:1/desk?user=a&password=geheim");

        assertThat(run.code()).isEqualTo(5);
        assertThat(run.err()).contains("jdbc:postgresql://127.0.0.1:1/desk").doesNotContain("geheim");
        assertThat(Run.of("review", made.toString(), "--no-open", "--store", "jdbc:mysql://desk?password=geheim")
                        .err())
                .contains("expected an address such as jdbc:postgresql:")
                .doesNotContain("geheim");
    }

    @Test
    void theStoreIsAlsoNamedByTheEnvironment() throws IOException, InterruptedException {
        ProcessBuilder start = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.muqabala.app.Main",
                "review",
                made.toString(),
                "--no-open");
        start.environment().put("MUQABALA_STORE", "jdbc:postgresql://127.0.0.1:1/desk?user=a&password=geheim");
        Process process = start.redirectErrorStream(true).start();
        process.getOutputStream().close();
        String told = new String(process.getInputStream().readAllBytes(), UTF_8);

        assertThat(process.waitFor()).as(told).isEqualTo(5);
        assertThat(told).contains("jdbc:postgresql://127.0.0.1:1/desk").doesNotContain("geheim");
    }

    @Test
    void aSharedDeskNeedsUsersThatCanLogIn() throws IOException {
        Path users = made.resolve("users.txt");
        Files.writeString(users, "# nobody yet\n");
        String[] command = {"review", made.toString(), "--no-open", "--listen", "127.0.0.1", "--users", users.toString()
        };
        assertThat(Run.of(command).err()).contains("expected a user or more, found none");

        Files.writeString(users, "# one\nLayla:secret\n");
        Run faulty = Run.of(command);
        assertThat(faulty.code()).isEqualTo(2);
        assertThat(faulty.err()).contains("users.txt:2: expected name:hash").doesNotContain("secret");
    }

    @Test
    void whatIsNoComparisonIsTold() throws IOException {
        Path empty = Files.createDirectories(made.resolve("empty"));

        Run run = Run.of("review", empty.toString(), "--no-open");

        assertThat(run.code()).isEqualTo(4);
        assertThat(empty.resolve(Stores.FILE)).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"Linux, xdg-open", "Mac OS X, open", "Windows 11, rundll32"})
    void theAddressIsNoArgumentOfABrowser(String system, String program) {
        Path page = Path.of("page.html");

        assertThat(Browser.command(system, page)).startsWith(program).noneMatch(a -> a.contains("token"));
    }

    /** The command at work in a thread of its own, ended as Ctrl-C ends it. */
    private static final class Review implements AutoCloseable {
        private static final long PATIENCE_MS = 20_000;

        private final ByteArrayOutputStream out = new ByteArrayOutputStream();
        private final AtomicInteger code = new AtomicInteger(-1);
        private final Thread thread = new Thread(() -> code.set(Main.run(
                new String[] {"review", made.toString(), "--no-open"},
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, UTF_8),
                new PrintStream(new ByteArrayOutputStream(), false, UTF_8))));
        private final URI address;

        Review() throws InterruptedException {
            thread.start();
            long end = System.currentTimeMillis() + PATIENCE_MS;
            while (!out.toString(UTF_8).contains("\n") && System.currentTimeMillis() < end) {
                Thread.sleep(20);
            }
            address = URI.create(out.toString(UTF_8).strip().replace("Review: ", ""));
        }

        String get(String path) throws IOException, InterruptedException {
            return HttpClient.newHttpClient()
                    .send(request(path).build(), BodyHandlers.ofString())
                    .body();
        }

        int post(String path, String body) throws IOException, InterruptedException {
            return HttpClient.newHttpClient()
                    .send(
                            request(path)
                                    .header("Content-Type", "application/json")
                                    .POST(HttpRequest.BodyPublishers.ofString(body))
                                    .build(),
                            BodyHandlers.ofString())
                    .statusCode();
        }

        private HttpRequest.Builder request(String path) {
            return HttpRequest.newBuilder(address.resolve(path))
                    .header("Authorization", "Bearer " + address.getQuery().replace("token=", ""));
        }

        @Override
        public void close() {
            thread.interrupt();
            try {
                thread.join(PATIENCE_MS);
            } catch (InterruptedException e) {
                throw new AssertionError("stopped while the review was ending", e);
            }
            assertThat(code).hasValue(0);
        }
    }
}
