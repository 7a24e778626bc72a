package org.muqabala.app.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFolderTest {
    private static final String OLD_TEXT = "texts/" + "a".repeat(64) + ".txt";
    private static final String NEW_TEXT = "texts/" + "b".repeat(64) + ".txt";

    @TempDir
    Path temporary;

    @Test
    void filesAreWrittenIntoFoldersThatAreMissing() throws IOException {
        Path folder = temporary.resolve("a/b");

        new ReportFolder(folder).write(made -> put(made, "report.html", "page"));

        assertThat(files(folder)).containsExactly("report.html");
        assertThat(folder.resolve("report.html")).hasContent("page");
    }

    @Test
    void anEarlierComparisonIsReplacedAndTheRestStays() throws IOException {
        put(temporary, "report.html", "old");
        put(temporary, "notes.txt", "mine");
        put(temporary, OLD_TEXT, "old");
        put(temporary, "texts/notes.txt", "mine");

        new ReportFolder(temporary).write(made -> {
            put(made, "report.html", "new");
            put(made, "comparison.json", "new");
            put(made, NEW_TEXT, "new");
        });

        assertThat(files(temporary))
                .containsExactly("comparison.json", "notes.txt", "report.html", NEW_TEXT, "texts/notes.txt");
        assertThat(temporary.resolve("report.html")).hasContent("new");
    }

    @Test
    void textsOfAComparisonThatStaysStayToo() throws IOException {
        put(temporary, "comparison.json", "old");
        put(temporary, OLD_TEXT, "old");

        new ReportFolder(temporary).write(made -> put(made, "findings.csv", "new"));

        assertThat(files(temporary)).containsExactly("comparison.json", "findings.csv", OLD_TEXT);
    }

    @Test
    void aFailureLeavesTheEarlierComparisonWhole() throws IOException {
        put(temporary, "report.html", "old");

        assertThatThrownBy(() -> new ReportFolder(temporary).write(made -> {
                    put(made, "report.html", "half");
                    throw new IOException("disk full");
                }))
                .hasMessage("disk full");

        assertThat(files(temporary)).containsExactly("report.html");
        assertThat(temporary.resolve("report.html")).hasContent("old");
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        put(temporary, "file", "");

        assertThatThrownBy(() -> new ReportFolder(temporary.resolve("file")).checkWritable())
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> new ReportFolder(temporary.resolve("file/below")).checkWritable())
                .isInstanceOf(IOException.class);
    }

    @Test
    void checkingMakesNothing() throws IOException {
        new ReportFolder(temporary.resolve("new/folder")).checkWritable();

        assertThat(files(temporary)).isEmpty();
        assertThat(temporary.resolve("new")).doesNotExist();
    }

    private static void put(Path folder, String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(f -> folder.relativize(f).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
