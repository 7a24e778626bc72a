package org.muqabala.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What changed between two comparisons, on a terminal and for programs. */
class DiffCommandTest {
    @TempDir
    Path folder;

    private String monday = "";
    private String tuesday = "";

    @BeforeEach
    void compareTwice() throws IOException {
        put("a.txt", "Two people died in the fire in Madrid on 3 March 2024, police said.\n");
        put("b.txt", "Two people died in the fire in Madrid on 3 March 2024, officials said.\n");
        monday = compared("monday", "a.txt", "b.txt");
        put("c.txt", "Seven \u001b[31mpeople died in the fire in Madrid on 3 March 2024, a minister said.\n");
        tuesday = compared("tuesday", "a.txt", "b.txt", "c.txt");
    }

    @Test
    void whatIsNewIsToldWithItsWordsAndSources() {
        Run run = Run.of("diff", monday, tuesday);

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("2 → 3 sources, 0 → 1 conflicts\n")
                .contains("New sources\n  \u2068c.txt\u2069", "New conflicts\n  ", "a.txt", "c.txt")
                .doesNotContain("Resolved", "Gone", "\u001b");
    }

    @Test
    void whatIsGoneIsTold() {
        assertThat(Run.of("diff", tuesday, monday).out())
                .startsWith("3 → 2 sources, 1 → 0 conflicts\n")
                .contains("Gone sources", "Resolved conflicts", "; gone\n")
                .doesNotContain("New");
    }

    @Test
    void whereNothingChangedThatIsSaid() {
        assertThat(Run.of("diff", monday, monday + "/comparison.json").out())
                .isEqualTo("2 sources, 0 conflicts\n\nNo conflict, value or source changed.\n");
    }

    @Test
    void newConflictsMayFailARun() {
        assertThat(Run.of("diff", monday, tuesday, "--fail-on", "conflicts").code())
                .isEqualTo(10);
        assertThat(Run.of("diff", tuesday, monday, "--fail-on", "conflicts").code())
                .isZero();
        assertThat(Run.of("diff", tuesday, tuesday, "--fail-on", "conflicts").code())
                .as("an old conflict is no news")
                .isZero();
    }

    @Test
    void programsReadJson() throws IOException {
        Run run = Run.of("diff", monday, tuesday, "--json");
        var json = new ObjectMapper().readTree(run.out());
        assertThat(json.at("/newConflicts")).hasSize(1);
        assertThat(json.at("/sources/new/0/file").asText()).endsWith("c.txt");
    }

    @Test
    void whatIsNoComparisonIsRefused() {
        Run run = Run.of("diff", monday, folder.resolve("missing").toString());
        assertThat(run.code()).isEqualTo(4);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("expected a comparison that muqabala compare wrote", "missing");
    }

    private String compared(String name, String... files) {
        String[] line = new String[files.length + 3];
        line[0] = "compare";
        for (int i = 0; i < files.length; i++) {
            line[i + 1] = folder.resolve(files[i]).toString();
        }
        line[files.length + 1] = "-o";
        line[files.length + 2] = folder.resolve(name).toString();
        assertThat(Run.of(line).code()).isZero();
        return folder.resolve(name).toString();
    }

    private void put(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
