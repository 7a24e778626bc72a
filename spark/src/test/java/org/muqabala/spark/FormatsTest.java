package org.muqabala.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes in and comes out, and what becomes of what is broken. */
class FormatsTest {
    private static final String FIRE = "Nine people died when a ferry caught fire on Saturday off Larmouth. "
            + "The coastguard pulled twenty passengers from the water. The cause of the fire is not yet known.";
    private static final String OTHER = FIRE.replace("Nine", "Eleven").replace("twenty", "thirty");

    @TempDir
    private Path folder;

    private Path write(String name, String... lines) throws IOException {
        return Files.write(folder.resolve(name), List.of(lines));
    }

    private static String article(String id, String publisher, String text) {
        return Articles.line(id, publisher, "2024-03-02", "en", text);
    }

    @Test
    void tablesOfParquetAreReadAsTheSameArticlesInJsonLinesAre() throws IOException {
        Path lines = write("fire.jsonl", article("a", "Harbour Times", FIRE), article("b", "Coast Post", OTHER));
        LocalSpark.session().read().json(lines.toString()).write().parquet(folder.resolve("fire.parquet").toString());
        LocalSpark.run(folder.resolve("lines"), lines.toString());
        LocalSpark.run(folder.resolve("table"), folder.resolve("fire.parquet").toString());
        assertThat(LocalSpark.lines(folder.resolve("lines"), "groups"))
                .isNotEmpty()
                .isEqualTo(LocalSpark.lines(folder.resolve("table"), "groups"));
    }

    @Test
    void archivesOfTheWebAreReadAsOnOneMachine() throws IOException {
        Path archive = folder.resolve("crawl.warc");
        Files.writeString(archive, page("https://a.example/fire", FIRE) + page("https://b.example/fire", OTHER));
        LocalSpark.run(folder.resolve("result"), archive.toString());
        OneMachine.compares(archive).isTheSame(folder.resolve("result"));
    }

    private static String page(String url, String text) {
        String html = "<html lang=en><head><title>Ferry</title></head><body><article><h1>Ferry burns</h1><p>" + text
                + "</p></article></body></html>";
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + html;
        return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + url
                + "\r\nWARC-Date: 2024-03-02T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>"
                + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
                + http.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + http + "\r\n\r\n";
    }

    @Test
    void whatIsBrokenIsToldAndTheRestIsDone() throws IOException {
        Path lines = write(
                "fire.jsonl",
                article("a", "Harbour Times", FIRE),
                "{\"id\": \"broken\"",
                article("german", "Blatt", "Bei dem Brand einer Fähre sind am Samstag neun Menschen gestorben, sagte sie.")
                        .replace("\"en\"", "\"de\""),
                article("b", "Coast Post", OTHER));
        Path table = write("broken.parquet", "PAR1 this is no table");
        Path archive = write("broken.warc.gz", "this is no archive");
        Path gone = folder.resolve("gone.jsonl");
        Path result = folder.resolve("result");
        LocalSpark.Outcome outcome = LocalSpark.run(
                result, lines.toString(), table.toString(), archive.toString(), gone.toString());
        assertThat(outcome.code()).isZero();
        assertThat(codes(result))
                .contains("row-not-read", "language-not-read", "table-unreadable", "archive-broken", "path-missing");
        assertThat(LocalSpark.lines(result, "findings")).anyMatch(f -> f.contains("\"conflicts\""));
        assertThat(outcome.out()).contains("told in problems.jsonl");
    }

    private static List<String> codes(Path result) {
        return LocalSpark.lines(result, "problems").stream()
                .map(line -> line.replaceFirst("\\{\"code\":\"([^\"]*)\".*", "$1"))
                .toList();
    }

    /** The tables say what the lines say: amounts as they are written, explanations as JSON. */
    @Test
    void theResultIsWrittenAsTablesToo() throws IOException {
        Path lines = write("fire.jsonl", article("a", "Harbour Times", FIRE), article("b", "Coast Post", OTHER));
        Path result = folder.resolve("result");
        LocalSpark.run(result, lines.toString());
        List<Row> sides = LocalSpark.session()
                .read()
                .parquet(result.resolve("findings.parquet").toString())
                .filter("verdict = 'conflicts' and facet = 'figure'")
                .selectExpr("explode(sides) as side")
                .selectExpr("side.value", "side.low", "side.evidence[0].quote", "side.evidence[0].source.publisher")
                .orderBy("value")
                .collectAsList();
        assertThat(sides).extracting(Row::toString).contains("[9,9,Nine people,Harbour Times]");
        List<Row> explained = LocalSpark.session()
                .read()
                .parquet(result.resolve("groups.parquet").toString())
                .selectExpr("findings[0].explanation")
                .collectAsList();
        assertThat(explained).allMatch(row -> row.getString(0).startsWith("{\"part\":"));
    }

    @Test
    void whatIsThereAlreadyIsNotReplaced_andNothingBetweenStays() throws IOException {
        Path lines = write("fire.jsonl", article("a", "Harbour Times", FIRE), article("b", "Coast Post", OTHER));
        Path result = folder.resolve("result");
        assertThat(LocalSpark.run(result, lines.toString()).code()).isZero();
        try (Stream<Path> files = Files.list(result)) {
            List<String> names = new ArrayList<>();
            files.forEach(f -> names.add(f.getFileName().toString()));
            assertThat(names).doesNotContain("_between").contains("findings.jsonl", "problems.parquet");
        }
        LocalSpark.Outcome again = LocalSpark.run(result, lines.toString());
        assertThat(again.code()).isEqualTo(5);
        assertThat(again.err()).contains("expected a folder that is not there yet");
    }

    @Test
    void withoutArticlesThatIsSaid() throws IOException {
        LocalSpark.Outcome outcome = LocalSpark.run(folder.resolve("result"), write("a.jsonl", "{}").toString());
        assertThat(outcome.code()).isEqualTo(4);
        assertThat(outcome.err()).contains("found none that can be used");
    }
}
