package org.muqabala.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes in and comes out, and what becomes of what is broken. */
class FormatsTest {
    private static final String FIRE = "Nine people died when a ferry caught fire on Saturday off Larmouth. "
            + "The coastguard pulled twenty passengers from the water. The cause of the fire is not yet known.";

    private static final SparkSession SPARK = LocalSpark.session();

    @TempDir
    private static Path folder;

    private static Path result;
    private static LocalSpark.Outcome outcome;

    /** One article in JSON lines, beside two that give none; one in a table; a table and an archive that are none; a missing file. */
    @BeforeAll
    static void compare() throws IOException {
        Path lines = write(
                "fire.jsonl",
                article("a", "Harbour Times", FIRE),
                "{\"id\": \"broken\"",
                Articles.line("c", "Blatt", "2024-03-02", "de", "Neun Menschen starben am Samstag bei dem Brand."));
        Path more = write("more.jsonl", article("b", "Coast Post", FIRE.replace("Nine", "Eleven")));
        Path table = folder.resolve("more.parquet");
        SPARK.read().json(more.toString()).write().parquet(table.toString());
        Path noTable = write("broken.parquet", "PAR1 this is no table");
        Path noArchive = write("broken.warc.gz", "this is no archive");
        result = folder.resolve("result");
        outcome = LocalSpark.run(
                result,
                lines.toString(),
                table.toString(),
                noTable.toString(),
                noArchive.toString(),
                folder.resolve("gone.jsonl").toString());
    }

    private static Path write(String name, String... lines) throws IOException {
        return Files.write(folder.resolve(name), List.of(lines));
    }

    private static String article(String id, String publisher, String text) {
        return Articles.line(id, publisher, "2024-03-02", "en", text);
    }

    @Test
    void whatIsBrokenIsToldAndTheRestIsDone() {
        assertThat(outcome.code()).isZero();
        assertThat(LocalSpark.lines(result, "problems").stream()
                        .map(line -> line.replaceFirst("\\{\"code\":\"([^\"]*)\".*", "$1")))
                .contains("row-not-read", "language-not-read", "table-unreadable", "archive-broken", "path-missing");
        assertThat(outcome.out()).startsWith("3 texts, 3 sources, 1 stories").contains("told in problems.jsonl");
    }

    /** The table's article is one beside that of the lines; the amounts are as they are written. */
    @Test
    void tablesAreReadAndWritten() {
        List<Row> sides = SPARK.read()
                .parquet(result.resolve("findings.parquet").toString())
                .filter("verdict = 'conflicts' and facet = 'figure'")
                .selectExpr("explode(sides) as side")
                .selectExpr(
                        "side.low",
                        "side.evidence[0].quote",
                        "side.evidence[0].source.publisher",
                        "side.evidence[0].source.published")
                .collectAsList();
        assertThat(sides)
                .extracting(Row::toString)
                .containsExactlyInAnyOrder(
                        "[9,Nine people,Harbour Times,2024-03-02]", "[11,Eleven people,Coast Post,2024-03-02]");
    }

    @Test
    void explanationsInTablesAreJson() {
        List<Row> explained = SPARK.read()
                .parquet(result.resolve("groups.parquet").toString())
                .selectExpr("findings[0].explanation")
                .collectAsList();
        assertThat(explained).isNotEmpty().allMatch(row -> row.getString(0).startsWith("{\"part\":"));
    }

    @Test
    void whatIsThereAlreadyIsNotReplacedAndNothingBetweenStays() throws IOException {
        try (Stream<Path> files = Files.list(result)) {
            assertThat(files.map(f -> f.getFileName().toString()))
                    .doesNotContain("_between")
                    .contains("findings.jsonl", "problems.parquet");
        }
        LocalSpark.Outcome again =
                LocalSpark.run(result, folder.resolve("fire.jsonl").toString());
        assertThat(again.code()).isEqualTo(5);
        assertThat(again.err()).contains("expected a folder that is not there yet");
    }

    @Test
    void withoutArticlesThatIsSaid() throws IOException {
        LocalSpark.Outcome none =
                LocalSpark.run(folder.resolve("none"), write("none.jsonl", "{}").toString());
        assertThat(none.code()).isEqualTo(4);
        assertThat(none.err()).contains("found none that can be used");
    }
}
