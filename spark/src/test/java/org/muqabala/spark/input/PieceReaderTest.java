package org.muqabala.spark.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muqabala.document.ManifestEntry;
import org.muqabala.spark.table.Problems;
import org.muqabala.spark.table.Texts;

class PieceReaderTest {
    private static final String LINES = """
            {"id":"a","text":"Nine people died in the fire."}
            {"id":"b","text":"مات تسعة أشخاص في الحريق."}

            {"id":"c","text":"Neuf personnes sont mortes."}
            {"id":"d","text":"Murieron nueve personas."}""";

    @TempDir
    private Path folder;

    /** Wherever a file is cut, each of its lines is read once, in its order. */
    @Test
    void aLineBelongsToThePieceInWhichItBegins() throws IOException {
        Path file = Files.writeString(folder.resolve("a.jsonl"), LINES);
        long length = LINES.getBytes(StandardCharsets.UTF_8).length;
        for (long cut = 1; cut < length; cut++) {
            List<String> texts = new ArrayList<>(texts(file, 0, cut));
            texts.addAll(texts(file, cut, length));
            assertThat(texts)
                    .as("cut at %d", cut)
                    .containsExactly(
                            "Nine people died in the fire.",
                            "مات تسعة أشخاص في الحريق.",
                            "Neuf personnes sont mortes.",
                            "Murieron nueve personas.");
        }
    }

    private static List<String> texts(Path file, long start, long end) {
        return rows(file, start, end).stream()
                .filter(row -> !row.isNullAt(9))
                .map(row -> Texts.text(row).text())
                .toList();
    }

    private static List<Row> rows(Path file, long start, long end) {
        Piece piece = Piece.of(0, file.toUri().toString(), start, end, ManifestEntry.of(file.toString()));
        List<Row> rows = new ArrayList<>();
        Iterator<Row> read = new PieceReader(new Configuration()).rows(piece);
        read.forEachRemaining(rows::add);
        return rows;
    }

    @Test
    void ofALargeFileEveryPartIsRead() throws IOException {
        String rest = "x".repeat(1 << 20);
        Path file = folder.resolve("large.jsonl");
        Files.write(
                file,
                IntStream.range(0, 40)
                        .mapToObj(i -> "{\"text\":\"Nine people died in fire " + i + ".\",\"rest\":\"" + rest + "\"}")
                        .toList());
        Listing listing = new Listing(new Configuration());
        listing.find(file.toString());
        PieceReader reader = new PieceReader(new Configuration());
        List<String> texts = new ArrayList<>();
        listing.pieces().forEach(piece -> reader.rows(piece).forEachRemaining(row -> texts.add(row.getString(9))));
        assertThat(listing.pieces())
                .extracting(piece -> piece.entry().file().replace(folder + "/", ""))
                .containsExactly("large.jsonl", "large.jsonl@16777216.jsonl", "large.jsonl@33554432.jsonl");
        assertThat(texts)
                .isEqualTo(IntStream.range(0, 40)
                        .mapToObj(i -> "Nine people died in fire " + i + ".")
                        .toList());
    }

    @Test
    void aFileThatIsGoneIsTold() {
        List<Row> rows = rows(folder.resolve("gone.jsonl"), 0, 10);
        assertThat(rows).singleElement().satisfies(row -> {
            Object[] problems = (Object[]) row.get(10);
            assertThat(((Row) problems[0]).get(Problems.SCHEMA.fieldIndex("code")))
                    .isEqualTo("path-unreadable");
        });
    }
}
