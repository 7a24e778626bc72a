package org.muqabala.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
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
        try (Review review = new Review(made)) {
            String groups = review.get("/api/v1/groups?verdict=conflicts&limit=1");
            evidence = groups.replaceAll("(?s).*?\"subject\":(\\[.*?\\]),\"decision\".*", "$1");
            String body = "{\"id\":\"d1\",\"what\":\"no-conflict\",\"who\":\"amal\",\"evidence\":" + evidence + "}";
            assertThat(review.post("/api/v1/decisions", body)).isEqualTo(201);
        }
        assertThat(made.resolve(Stores.FILE)).exists();
        try (Review review = new Review(made)) {
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
}
