package org.muqabala.review.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muqabala.report.decision.What;
import org.muqabala.review.log.DecisionStore;
import org.muqabala.review.log.Some;
import org.muqabala.review.log.StoreException;

class SqliteStoreTest extends StoreContract {
    @TempDir
    Path folder;

    private String file = "review.db";

    @Override
    Database database() {
        return new Sqlite(folder.resolve(file));
    }

    @Override
    void empty() {
        file = "another.db";
    }

    @Test
    void theLogIsOneFileBesideTheComparisonWhateverTheFolderIsCalled() throws IOException {
        Path odd = Files.createDirectory(folder.resolve("what? 100% مقابلة #1"));
        try (DecisionStore store = Stores.beside(odd)) {
            store.append(Some.decision("d1", What.SAME, Some.pair("a", "b")), DecisionStore.ANY);
        }
        try (var files = Files.list(odd)) {
            assertThat(files.map(f -> f.getFileName().toString())).containsExactly(Stores.FILE);
        }
    }

    @Test
    void aCommitWaitsForTheDiskAndReadersDoNotWait() throws SQLException {
        try (Connection connection = database().connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT journal_mode, synchronous FROM pragma_journal_mode, pragma_synchronous")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("wal");
            assertThat(rows.getInt(2)).as("2 is FULL").isEqualTo(2);
        }
    }

    @Test
    void aFileThatIsNoLogIsToldAndLeftAsItIs() throws IOException {
        Path other = Files.writeString(folder.resolve("notes.txt"), "not a database, but somebody's notes".repeat(99));
        byte[] before = Files.readAllBytes(other);
        assertThatThrownBy(() -> Stores.file(other))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("notes.txt: expected a log of decisions");
        assertThat(other).hasBinaryContent(before);
    }

    @Test
    void aMissingFolderIsTold() {
        assertThatThrownBy(() -> Stores.beside(folder.resolve("nowhere")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("review.db");
    }
}
