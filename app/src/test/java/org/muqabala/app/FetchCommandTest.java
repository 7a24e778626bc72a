package org.muqabala.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FetchCommandTest {
    private HttpServer server;

    @TempDir
    private Path folder;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        answer("/robots.txt", 200, "User-agent: *\nDisallow: /secret");
        answer("/1", 200, "One.");
        answer("/missing", 404, "None.");
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(String path, int status, String text) {
        server.createContext(path, exchange -> {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    private String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private String file() {
        return folder.resolve("pages.warc.gz").toString();
    }

    @Test
    void aPageIsSaved() {
        Run run = Run.of("fetch", url("/1"), "-o", file());
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo("saved " + url("/1") + "\n");
        assertThat(run.err()).isEqualTo("1 of 1 pages saved in " + file() + "\n");
        assertThat(Path.of(file())).isNotEmptyFile();
    }

    @Test
    void whatIsForbiddenOrMissingIsToldWithTheReason() throws IOException {
        Path list =
                Files.writeString(folder.resolve("list.txt"), "\uFEFF# ours\n\n" + url("/1") + "\n" + url("/missing"));
        Run run = Run.of("fetch", url("/secret"), "--from", list.toString(), "-o", file());
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out())
                .isEqualTo("forbidden " + url("/secret") + ": " + url("/robots.txt") + ", line 2: Disallow: /secret\n"
                        + "saved " + url("/1") + "\n"
                        + "failed " + url("/missing") + ": expected a page, found the answer 404, which was saved\n");
        assertThat(run.err()).startsWith("1 of 3 pages saved");
    }

    @Test
    void addressesArePipedIn() {
        assertThat(Run.with(url("/secret") + "\n", "fetch", "--from", "-", "-o", file()))
                .satisfies(run -> {
                    assertThat(run.code()).isEqualTo(4);
                    assertThat(run.err()).isEqualTo("0 of 1 pages saved; nothing was written\n");
                });
        assertThat(Path.of(file())).doesNotExist();
    }

    @Test
    void aFileThatIsThereIsNotOverwritten() throws IOException {
        Files.writeString(Path.of(file()), "Old.");
        Run run = Run.of("fetch", url("/1"), "-o", file());
        assertThat(run.code()).isEqualTo(5);
        assertThat(run.err()).contains("expected the name of a new file");
        assertThat(Path.of(file())).hasContent("Old.");
    }

    @Test
    void placesThatAreNotThereAreTold() {
        assertThat(Run.of(
                                "fetch",
                                url("/1"),
                                "-o",
                                folder.resolve("none/x.warc").toString())
                        .code())
                .isEqualTo(5);
        Run run = Run.of("fetch", "--from", folder.resolve("none.txt").toString(), "-o", file());
        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err()).contains("there is no ");
    }
}
