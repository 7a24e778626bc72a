package org.muqabala.inputs.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muqabala.document.FileTexts;
import org.muqabala.document.SourceText;
import org.muqabala.inputs.Given;
import org.muqabala.inputs.archive.WarcFormat;
import org.muqabala.inputs.format.Blob;

class PageFetcherTest {
    private static final FetchLimits LIMITS =
            new FetchLimits(Duration.ofSeconds(5), Duration.ofSeconds(2), Duration.ofSeconds(1), 100_000);

    /** What the server answers, by path. */
    private final Map<String, Page> pages = new ConcurrentHashMap<>();

    private final List<String> asked = new ArrayList<>();
    private final List<Duration> slept = new ArrayList<>();
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2024-03-05T10:00:00Z"));
    private HttpServer server;

    @TempDir
    private Path folder;

    /** Answers a request. */
    @FunctionalInterface
    private interface Page {
        void answer(HttpExchange exchange) throws IOException;
    }

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newFixedThreadPool(4, task -> {
            Thread thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().toString();
            synchronized (asked) {
                asked.add(exchange.getRequestHeaders().getFirst("Host").replaceAll(":.*", "") + path);
            }
            pages.getOrDefault(path, text(404, "text/html", "Not here.")).answer(exchange);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private static Page text(int status, String type, String text) {
        return bytes(status, type, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Page bytes(int status, String type, byte[] bytes, String... headers) {
        return exchange -> {
            exchange.getResponseHeaders().set("Content-Type", type);
            for (int i = 0; i < headers.length; i += 2) {
                exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
            }
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        };
    }

    private static Page html(String text) {
        return text(200, "text/html; charset=utf-8", text);
    }

    private static Page redirect(String location) {
        return bytes(302, "text/html", new byte[] {'x'}, "Location", location);
    }

    private String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private Path file() {
        return folder.resolve("pages.warc.gz");
    }

    private List<Fetched> fetch(String... urls) throws IOException, InterruptedException {
        PageFetcher fetcher = new PageFetcher("0.1.0", LIMITS, now::get, time -> {
            slept.add(time);
            now.updateAndGet(instant -> instant.plus(time));
        });
        return fetcher.fetch(List.of(urls), file(), fetched -> {});
    }

    private List<String> saved() throws IOException {
        FileTexts read = new WarcFormat().read(Blob.of("p.warc.gz", file()), Given.told("p.warc.gz"), (blob, told) -> {
            try {
                Charset charset = Charset.forName(String.valueOf(blob.charset()));
                String text = new String(blob.bytes(1 << 20), charset);
                return new FileTexts(List.of(new SourceText(told, text, List.of())), List.of());
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        return read.texts().stream()
                .map(t -> String.valueOf(t.entry().url()).replaceAll("^http://[^/]*", "") + ": " + t.text())
                .toList();
    }

    @Test
    void pagesAreSavedAsTheyWereSent() throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write("مضغوط".getBytes(StandardCharsets.UTF_8));
        }
        pages.put("/1", html("قال الرئيس."));
        pages.put("/2", bytes(200, "text/html; charset=windows-1256", "قال".getBytes(Charset.forName("windows-1256"))));
        pages.put("/3", bytes(200, "text/html; charset=utf-8", packed.toByteArray(), "Content-Encoding", "gzip"));
        pages.put("/4", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, 0); // in chunks
            exchange.getResponseBody().write("Chunks.".getBytes(StandardCharsets.UTF_8));
        });
        pages.put("/%D8%B9?q=1", html("Arabic address."));
        List<Fetched> fetched = fetch(url("/1"), url("/2#part"), url("/3"), url("/4"), url("/ع?q=1"), url("/1"));
        assertThat(fetched).hasSize(5).allSatisfy(f -> assertThat(f).isInstanceOf(Fetched.Saved.class));
        assertThat(saved())
                .containsExactly(
                        "/1: قال الرئيس.", "/2: قال", "/3: مضغوط", "/4: Chunks.", "/%D8%B9?q=1: Arabic address.");
        assertThat(asked).filteredOn(path -> path.endsWith("/robots.txt")).hasSize(1);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(file());
        }
    }

    @Test
    void theProgramSaysWhoItIs() throws Exception {
        AtomicReference<String> agent = new AtomicReference<>();
        pages.put("/1", exchange -> {
            agent.set(exchange.getRequestHeaders().getFirst("User-Agent"));
            html("One.").answer(exchange);
        });
        fetch(url("/1"));
        assertThat(agent.get()).isEqualTo("muqabala/0.1.0");
    }

    @Test
    void whatASiteForbidsIsNotFetched() throws Exception {
        pages.put("/robots.txt", text(200, "text/plain", "User-agent: *\nDisallow: /private\n"));
        pages.put("/private/1", html("Secret."));
        pages.put("/leads-there", redirect("/private/1"));
        pages.put("/public", html("Open."));
        List<Fetched> fetched = fetch(url("/private/1"), url("/leads-there"), url("/public"));
        Fetched.Refused refused = new Fetched.Refused(url("/private/1"), url("/robots.txt"), 2, "Disallow: /private");
        assertThat(fetched)
                .containsExactly(
                        refused,
                        new Fetched.Refused(url("/leads-there"), url("/robots.txt"), 2, "Disallow: /private"),
                        new Fetched.Saved(url("/public"), url("/public"), 5));
        assertThat(asked).containsExactly("127.0.0.1/robots.txt", "127.0.0.1/leads-there", "127.0.0.1/public");
        assertThat(saved()).containsExactly("/public: Open.");
    }

    @ParameterizedTest
    @CsvSource({"404, true", "403, true", "500, false", "503, false", "429, false"})
    void aMissingRobotsFileAllowsAndABrokenServerForbids(int status, boolean allowed) throws Exception {
        pages.put("/robots.txt", text(status, "text/plain", "User-agent: *\nDisallow: /\n"));
        pages.put("/1", html("One."));
        assertThat(fetch(url("/1")).get(0)).isInstanceOf(allowed ? Fetched.Saved.class : Fetched.Refused.class);
        assertThat(Files.exists(file())).isEqualTo(allowed);
    }

    @Test
    void redirectsAreFollowedFiveTimesAndToTheWebAlone() throws Exception {
        pages.put("/to/0", html("There."));
        for (int i = 1; i <= 6; i++) {
            pages.put("/to/" + i, redirect("/to/" + (i - 1)));
        }
        pages.put("/file", redirect("file:///etc/passwd"));
        pages.put("/nowhere", redirect("http://:::"));
        pages.put("/loop", redirect("/loop"));
        List<Fetched> fetched = fetch(url("/to/5"), url("/to/6"), url("/file"), url("/nowhere"), url("/loop"));
        assertThat(fetched.get(0)).isEqualTo(new Fetched.Saved(url("/to/5"), url("/to/0"), 6));
        assertThat(fetched.subList(1, 5)).allSatisfy(f -> assertThat(f).isInstanceOf(Fetched.Failed.class));
        assertThat(((Fetched.Failed) fetched.get(1)).why()).contains("5 redirects at most");
        assertThat(((Fetched.Failed) fetched.get(2)).why()).contains("begins with http:// or https://");
        assertThat(saved()).containsExactly("/to/0: There.");
    }

    @Test
    void whatGoesWrongIsToldAndCostsItselfAlone() throws Exception {
        pages.put("/slow", exchange -> {
            try {
                Thread.sleep(10_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        pages.put("/large", bytes(200, "text/html", new byte[100_001]));
        pages.put("/endless", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            for (int i = 0; i < 1000; i++) {
                exchange.getResponseBody().write(new byte[10_000]);
            }
        });
        pages.put("/cut", exchange -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write(new byte[10]);
        });
        pages.put("/good", html("Good."));
        List<Fetched> fetched = fetch(
                url("/slow"),
                url("/large"),
                url("/endless"),
                url("/cut"),
                url("/missing"),
                "ftp://a.example/",
                "no address",
                "http://",
                "http://me:secret@127.0.0.1/",
                "http://127.0.0.1:1/",
                "http://no-such-host.invalid/",
                url("/good"));
        List<String> why = fetched.stream()
                .map(f -> f instanceof Fetched.Failed failed
                        ? failed.why()
                        : f instanceof Fetched.Refused refused ? refused.rule() : "saved")
                .toList();
        assertThat(why.get(0)).isEqualTo("expected an answer within 2 seconds, found none");
        assertThat(why.get(1)).startsWith("expected a page of at most");
        assertThat(why.get(2)).startsWith("expected a page of at most");
        assertThat(why.get(3)).startsWith("expected a whole answer");
        assertThat(why.get(4)).isEqualTo("expected a page, found the answer 404, which was saved");
        assertThat(why.get(5)).startsWith("expected an address that begins with http:// or https://");
        assertThat(why.get(6)).contains("found \"no address\"");
        assertThat(why.get(7)).startsWith("expected an address with the name of a server");
        assertThat(why.get(8)).startsWith("expected an address without a name and a password");
        assertThat(why.get(9)).startsWith("expected a server that takes connections");
        assertThat(why.get(10)).startsWith("expected ");
        assertThat(why.get(11)).isEqualTo("saved");
        assertThat(saved()).containsExactly("/good: Good.");
    }

    @Test
    void serversAreGivenTimeEachItsOwn() throws Exception {
        pages.put("/robots.txt", text(200, "text/plain", "User-agent: muqabala\nCrawl-delay: 7\n"));
        pages.put("/1", html("One."));
        pages.put("/2", html("Two."));
        String local = "http://localhost:" + server.getAddress().getPort();
        assertThat(fetch(url("/1"), local + "/1", url("/2")))
                .allSatisfy(f -> assertThat(f).isInstanceOf(Fetched.Saved.class));
        assertThat(asked)
                .containsExactly(
                        "127.0.0.1/robots.txt", "127.0.0.1/1", "localhost/robots.txt", "localhost/1", "127.0.0.1/2");
        // before the first page of each, and seven seconds after the first of 127.0.0.1 less the seven that localhost
        // took
        assertThat(slept).containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(7));
    }

    @Test
    void anInterruptLeavesNoFile() throws Exception {
        pages.put("/1", html("One."));
        PageFetcher fetcher = new PageFetcher("0.1.0", LIMITS, now::get, time -> {
            throw new InterruptedException();
        });
        assertThatThrownBy(() -> fetcher.fetch(List.of(url("/1")), file(), fetched -> {}))
                .isInstanceOf(InterruptedException.class);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void aFolderThatIsNotThereIsTold() {
        PageFetcher fetcher = new PageFetcher("0.1.0");
        assertThatThrownBy(() -> fetcher.fetch(List.of(), folder.resolve("none/pages.warc.gz"), fetched -> {}))
                .isInstanceOf(IOException.class);
    }
}
