package org.muqabala.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceOptionTest {
    private static final int NOTES = 100;

    @TempDir
    Path made = Path.of("");

    private Path articles = Path.of("");

    @BeforeEach
    void layOut() throws IOException {
        articles = Files.createDirectory(made.resolve("articles"));
        for (String seed : Seeds.files()) {
            Files.copy(
                    Path.of(seed), articles.resolve(String.valueOf(Path.of(seed).getFileName())));
        }
        for (int i = 0; i < NOTES; i++) {
            Files.writeString(articles.resolve("note-" + i + ".txt"), "Note " + i + " is about nothing at all.");
        }
    }

    private Run compare(String output, String... more) {
        return Run.of(Stream.concat(
                        Stream.of(
                                "compare",
                                articles.toString(),
                                "-o",
                                made.resolve(output).toString()),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    private Run kept(String output, String... more) {
        return compare(
                output,
                Stream.concat(Stream.of("--workspace", made.resolve("kept").toString()), Stream.of(more))
                        .toArray(String[]::new));
    }

    /** Each file below a folder with its bytes as text. */
    private Map<String, String> bytes(String output) throws IOException {
        Path folder = made.resolve(output);
        try (Stream<Path> files = Files.walk(folder)) {
            Map<String, String> bytes = new TreeMap<>();
            files.filter(Files::isRegularFile).forEach(file -> {
                try {
                    bytes.put(folder.relativize(file).toString(), Files.readString(file));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            return bytes;
        }
    }

    @Test
    void aRunWithAWorkspaceWritesTheSameBytes() throws IOException {
        assertThat(kept("first").err()).contains("105 of 105 sources read for their stories");
        assertThat(compare("whole").code()).isZero();
        assertThat(bytes("first")).isEqualTo(bytes("whole"));

        Files.writeString(articles.resolve("note-x.txt"), "Note x is about nothing at all.");
        Files.delete(articles.resolve("note-7.txt"));
        assertThat(kept("second").err()).contains("1 of 105 sources read for their stories");
        compare("whole");
        assertThat(bytes("second")).isEqualTo(bytes("whole"));
    }

    @Test
    void anotherLexiconReadsEverythingAnew() throws IOException {
        kept("first");
        Path lexicon = made.resolve("own.lex");
        Files.writeString(lexicon, "bridge-keeper : thing < person\n  en: bridge keeper\n");
        Run run = kept("second", "--lexicon", lexicon.toString());
        assertThat(run.err()).contains("everything is read anew", "105 of 105 sources read for their stories");
        compare("whole", "--lexicon", lexicon.toString());
        assertThat(bytes("second")).isEqualTo(bytes("whole"));
    }

    @Test
    void aFolderOfOtherThingsIsRefusedBeforeAnythingIsRead() {
        Run run = compare("result", "--workspace", articles.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--workspace: expected a workspace, or an empty folder", "name another folder");
        assertThat(made.resolve("result")).doesNotExist();
    }
}
