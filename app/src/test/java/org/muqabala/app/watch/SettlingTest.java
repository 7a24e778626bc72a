package org.muqabala.app.watch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder with real files, looked at by hand. */
class SettlingTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Settling settling = new Settling(PATIENCE);

    @TempDir
    Path folder = Path.of("");

    private long seconds;

    /** The names of the files to compare at the next look, one second later; empty where there is nothing to do. */
    private Optional<List<String>> look() throws IOException {
        return take(1).map(settled -> names(settled.whole()));
    }

    private Optional<Settling.Settled> take(long secondsLater) throws IOException {
        seconds += secondsLater;
        Optional<Settling.Settled> settled =
                settling.take(folderLook(), Duration.ofSeconds(seconds).toNanos());
        settled.ifPresent(settling::done);
        return settled;
    }

    private FolderLook folderLook() throws IOException {
        return FolderLook.at(folder, name -> name.endsWith(".txt"), folder.resolve("report"));
    }

    private List<String> names(FolderLook look) {
        return look.files().keySet().stream()
                .map(file -> folder.relativize(file).toString())
                .toList();
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, text.getBytes(UTF_8), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    @Test
    void aFileIsWholeWhenItStaysAsItIs() throws IOException {
        assertThat(look()).isEmpty();
        assertThat(look()).contains(List.of());
        write("a.txt", "The ship carried 3");
        assertThat(look()).isEmpty();
        write("a.txt", "42 passengers.");
        assertThat(look()).isEmpty();
        write("a.txt", " It sank.");
        assertThat(look()).isEmpty();
        assertThat(look()).contains(List.of("a.txt"));
        assertThat(look()).isEmpty();
    }

    @Test
    void anEditorThatWritesBesideAndRenamesChangesOneFile() throws IOException {
        write("a.txt", "one");
        look();
        assertThat(look()).contains(List.of("a.txt"));
        write(".a.txt.swp", "another");
        write("a.txt~", "one");
        assertThat(look()).isEmpty();
        assertThat(look()).isEmpty();
        Files.move(folder.resolve(".a.txt.swp"), folder.resolve("a.txt"), StandardCopyOption.REPLACE_EXISTING);
        assertThat(look()).isEmpty();
        assertThat(look()).contains(List.of("a.txt"));
        assertThat(look()).isEmpty();
    }

    @Test
    void aFileThatGoesTellsAsWell() throws IOException {
        write("a.txt", "one");
        write("b.txt", "two");
        look();
        assertThat(look()).contains(List.of("a.txt", "b.txt"));
        Files.delete(folder.resolve("b.txt"));
        assertThat(look()).isEmpty();
        assertThat(look()).contains(List.of("a.txt"));
    }

    @Test
    void aFileThatIsGoneForAMomentChangesNothing() throws IOException {
        write("a.txt", "one");
        look();
        look();
        Path away = folder.resolve(".away");
        Files.move(folder.resolve("a.txt"), away);
        assertThat(look()).isEmpty();
        Files.move(away, folder.resolve("a.txt"));
        assertThat(look()).isEmpty();
        assertThat(look()).isEmpty();
    }

    @Test
    void aFileThatGoesOnGrowingIsLeftOutAfterAWhileAndTakenWhenItIsWhole() throws IOException {
        write("a.txt", "one");
        write("big.txt", "1");
        for (int look = 0; look < 30; look++) {
            assertThat(look()).isEmpty();
            write("big.txt", "" + look);
        }
        Settling.Settled settled = take(1).orElseThrow();
        assertThat(names(settled.whole())).containsExactly("a.txt");
        assertThat(settled.growing()).containsExactly(folder.resolve("big.txt"));
        for (int look = 0; look < 40; look++) {
            write("big.txt", "" + look);
            assertThat(look()).isEmpty();
        }
        assertThat(look()).contains(List.of("a.txt", "big.txt"));
    }

    @Test
    void aFileThatChangedWhileItWasReadIsToldOf() throws IOException {
        write("a.txt", "one");
        take(1);
        Settling.Settled settled = take(1).orElseThrow();
        assertThat(settled.isIn(folderLook())).isTrue();
        write("b.txt", "another that came");
        assertThat(settled.isIn(folderLook())).isTrue();
        write("a.txt", " and more");
        assertThat(settled.isIn(folderLook())).isFalse();
        Files.delete(folder.resolve("a.txt"));
        assertThat(settled.isIn(folderLook())).isFalse();
    }

    @Test
    void theReportAndFoldersInItAreNoSources() throws IOException {
        write("a.txt", "one");
        write("more/b.txt", "two");
        write("report/texts/0.txt", "one");
        assertThat(names(folderLook())).containsExactly("a.txt");
    }

    /** A manifest may list whatever lies below it. */
    @Test
    void withAManifestItsFoldersCountToo() throws IOException {
        write("sources.json", "[]");
        write("more/b.page", "two");
        write("report/texts/0.txt", "one");
        write(".git/c.txt", "three");
        assertThat(names(folderLook())).containsExactly("more/b.page", "sources.json");
    }

    @Test
    void aFolderThatIsGoneIsNoEmptyFolder() throws IOException {
        Files.delete(folder);
        assertThatThrownBy(this::folderLook).isInstanceOf(NotDirectoryException.class);
        Files.createDirectory(folder);
    }
}
