package org.muqabala.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muqabala.review.store.Stores;

/** A desk whose log is in PostgreSQL: what a review decides there, the other commands read and merge. */
class SharedLogTest {
    @TempDir
    Path folder = Path.of("");

    private static EmbeddedPostgres server() {
        try {
            return EmbeddedPostgres.start();
        } catch (IOException | RuntimeException e) {
            System.err.println("SharedLogTest is skipped: no PostgreSQL starts on this machine: " + e);
            return Assumptions.abort("no PostgreSQL starts on this machine: " + e);
        }
    }

    @Test
    void everyCommandUsesTheLogThatIsNamed() throws Exception {
        Path made = folder.resolve("made");
        Run compare = Run.of("compare", Seeds.FOLDER.toString(), "-o", made.toString(), "--format", "json");
        assertThat(compare.code()).as(compare.err()).isZero();
        try (EmbeddedPostgres postgres = server()) {
            String[] store = {"--store", postgres.getJdbcUrl("postgres", "postgres")};
            try (Review review = new Review(made, store)) {
                String evidence = review.get("/api/v1/groups?verdict=conflicts&limit=1")
                        .replaceAll("(?s).*?\"subject\":(\\[.*?\\]),\"decision\".*", "$1");
                String body = "{\"id\":\"d1\",\"what\":\"no-conflict\",\"who\":\"amal\",\"evidence\":" + evidence + "}";
                assertThat(review.post("/api/v1/decisions", body)).isEqualTo(201);
            }
            try (Review review = new Review(made, store)) {
                assertThat(review.get("/api/v1/comparison")).contains("\"progress\":{\"decided\":1,");
            }
            Run export = Run.of("decisions", "export", made.toString(), store[0], store[1]);
            assertThat(export.out()).as(export.err()).contains("\"id\":\"d1\"").hasLineCount(1);
            Path lines = Files.writeString(
                    folder.resolve("lines.jsonl"), export.out() + export.out().replace("\"d1\"", "\"d2\""));
            Run read = Run.of("decisions", "import", made.toString(), lines.toString(), store[0], store[1]);
            assertThat(read.out()).as(read.err()).isEqualTo("lines.jsonl: 1 taken, 1 known, 0 refused\n");
            Run list = Run.of("decisions", "list", made.toString(), store[0], store[1]);
            assertThat(list.out())
                    .as(list.err())
                    .contains("holds     no-conflict · amal")
                    .endsWith("holds: 2, changed: 0, orphaned: 0\n");
        }
        assertThat(made.resolve(Stores.FILE)).doesNotExist();
        assertThat(Run.of("decisions", "list", made.toString()).code()).isEqualTo(4);
    }

    @Test
    void aLogThatCannotBeReachedIsToldWithoutItsPassword() throws IOException {
        String store = "--store=jdbc:postgresql://127.0.0.1:1/desk?user=a&password=geheim";
        Path lines = Files.writeString(folder.resolve("lines.jsonl"), "");
        for (String[] command : new String[][] {
            {"decisions", "export", folder.toString(), store},
            {"decisions", "import", folder.toString(), lines.toString(), store},
            {"decisions", "list", folder.toString(), store}
        }) {
            Run run = Run.of(command);
            assertThat(run.code()).as(run.err()).isEqualTo(5);
            assertThat(run.err()).contains("jdbc:postgresql://127.0.0.1:1/desk").doesNotContain("geheim");
        }
    }
}
